import { expect, it } from 'vitest'
import { STATES, walkAtRandom } from '../fuzz/walks'

/** About twenty seconds; `npm run fuzz` sends 100,000. */
const EVENTS = 6_000

it('no event, whatever it carries and whenever it comes, breaks what holds of every place of the wizard', () => {
  const { events, fault, visited } = walkAtRandom(EVENTS, 20_261_120)
  expect(fault).toBeUndefined()
  expect(events).toBe(EVENTS)
  expect([...visited]).toEqual(expect.arrayContaining(['intro', 'review', 'results', 'evidence']))
  // What hardly anybody is asked takes more people; test/wizard/reachability finds somebody for each.
  expect(visited.size).toBeGreaterThan(0.9 * STATES.length)
  expect(STATES).toEqual(expect.arrayContaining([...visited]))
})
