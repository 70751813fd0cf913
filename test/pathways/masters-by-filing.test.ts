import { describe, expect, it } from 'vitest'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { mastersOf, nextMasters } from '../../src/pathways/h1b/masters-by-filing'

const degree = {
  level: 'master',
  years: 2,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'studying',
  month: '2027-05',
}
const reading = (changes: object) => reader({ degrees: [{ ...degree, ...changes }] })

describe('A US master’s in the draw', () => {
  // Petitions of a season are filed from 1 April to 30 June; the degree must be earned by then.
  it.each([
    [{ state: 'awarded', month: '2026-05' }, true],
    [{ month: '2027-03' }, true],
    [{ month: '2027-05' }, 'unsure'],
    [{ month: '2027-06' }, 'unsure'],
    [{ month: '2027-07' }, false],
    [{ state: 'awarded', month: '2026-05', country: 'DE' }, false],
    [{ state: 'awarded', month: '2026-05', school: 'profit' }, false],
  ])('of March 2027: %o gives %s', (changes, counts) => expect(mastersOf(reading(changes), 2027)).toBe(counts))

  it('is not known before the degrees are', () => expect(mastersOf(reader({}), 2027)).toBe('unsure'))

  it('is that of the season which is open or comes next', () => {
    expect(nextMasters(reading({ month: '2027-07' }), policyOn('2026-11-20'))).toBe(false)
    expect(nextMasters(reading({ month: '2027-07' }), policyOn('2027-05-01'))).toBe(true)
  })

  it('is told of no season that is not held', () =>
    expect(nextMasters(reading({}), policyOn('2020-01-01'))).toBeUndefined())
})
