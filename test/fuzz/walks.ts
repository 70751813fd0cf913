import { inspect } from 'node:util'
import fc from 'fast-check'
import type { IsoDate } from '../../src/domain/dates'
import type { AnswerMap } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { answersOf, type Rules, rulesOn, screenOf, started, type Wizard } from '../support/actor'
import { DAYS, type Person, walkedAnswers } from '../support/arbitraries'
import { eventOf, isProper, type Step, step } from './events'
import { broken, seen } from './invariants'
import { brokenAt, placeIn } from './restored'

/** Everything that can be on screen. */
export const STATES: readonly string[] = ['intro', 'review', 'results', 'evidence', ...catalogue.map(({ id }) => id)]

const EVENTS_OF_A_WALK = 100
/** What holds wherever somebody is costs more than what an event must keep to, and is looked at after so many. */
const LOOKS = 20

/** Somebody who sends events, and the answers they would give. */
interface Plan {
  readonly person: Person
  readonly steps: readonly Step[]
}

const plans: fc.Arbitrary<Plan> = fc.record({
  person: walkedAnswers({ stops: false }),
  steps: fc.array(step, { minLength: EVENTS_OF_A_WALK, maxLength: EVENTS_OF_A_WALK, size: 'max' }),
})

const laws = new Map<IsoDate, Rules>(DAYS.map((day) => [day, rulesOn(day)]))

/** What was sent is the sender's, and may change. */
function spoil(value: unknown): void {
  if (Array.isArray(value)) value.length = 0
  else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) Reflect.deleteProperty(value, key)
}

/** Sends the event of a step; the names of what it breaks. */
function take(taken: Step, wizard: Wizard, rules: Rules, person: AnswerMap): readonly string[] {
  const event = eventOf(taken, wizard, person)
  const before = seen(wizard, rules)
  if (event.type !== 'answer.given' || !isProper(taken)) {
    wizard.send(event)
    return broken({ before, event, after: seen(wizard, rules) })
  }
  const value = structuredClone(event.value)
  wizard.send({ ...event, value })
  spoil(value)
  return broken({ before, event, after: seen(wizard, rules), proper: event.value })
}

/** The same answers at the same place under the law of another day. */
function onAnotherDay(wizard: Wizard, rules: Rules): Wizard {
  const other = started(rules, { answers: answersOf(wizard), at: placeIn(wizard) })
  wizard.stop()
  return other
}

/** Walks as planned, and fails with the first invariant that is broken. `visited` collects what was on screen. */
export function walkAsPlanned({ person, steps }: Plan, visited: Set<string> = new Set()): void {
  let day = person.asOf
  const law = () => laws.get(day) ?? rulesOn(day)
  let wizard = started(law())
  for (const [at, taken] of steps.entries()) {
    if (taken.kind === 'day') {
      day = DAYS[taken.seed % DAYS.length] ?? day
      wizard = onAnotherDay(wizard, law())
    }
    const screen = screenOf(wizard)
    const faults = [
      ...(taken.kind === 'day' ? [] : take(taken, wizard, law(), person.answers)),
      ...(at % LOOKS === LOOKS - 1 ? brokenAt(wizard, law(), day) : []),
    ]
    visited.add(screenOf(wizard))
    if (faults.length > 0)
      throw new Error(
        `Broken on ${day}: ${faults.join(', ')}, when "${taken.kind}" (${taken.seed}) on ${screen} led to ${screenOf(wizard)}; ` +
          inspect(
            { before: steps.slice(0, at).map(({ kind }) => kind), answers: answersOf(wizard) },
            { depth: 9, maxArrayLength: 100, breakLength: 130 },
          ),
      )
  }
  wizard.stop()
}

interface Outcome {
  readonly events: number
  readonly visited: ReadonlySet<string>
  /** The simplest walk found that breaks an invariant; undefined where none did. */
  readonly fault: string | undefined
}

/** As many random walks as come to so many events, the same from the same seed. */
export function walkAtRandom(events: number, seed: number, told: (events: number) => void = () => undefined): Outcome {
  const visited = new Set<string>()
  let sent = 0
  const walked = fc.property(plans, (plan) => {
    walkAsPlanned(plan, visited)
    sent += plan.steps.length
    told(sent)
  })
  const found = fc.check(walked, { numRuns: Math.ceil(events / EVENTS_OF_A_WALK), seed })
  return { events: sent, visited, fault: found.failed ? `Seed ${seed}: ${String(found.errorInstance)}` : undefined }
}
