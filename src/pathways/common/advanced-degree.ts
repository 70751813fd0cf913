import type { IsoDate } from '../../domain/dates'
import { lastOfMonth } from '../../domain/dates'
import type { Outcome } from '../../domain/criterion'
import { every, type Ternary } from '../../domain/ternary'
import type { Degree } from '../../questions/degree/degrees'
import {
  isAwarded,
  isEquivalentTo,
  isFullBachelors,
  isNamed,
  type UsLevel,
} from '../../questions/degree/qualifications'
import { type EventId, opening } from './events'

/** Whether EB-2 takes a degree: yes, no, not sure, or a matter for the officer who reads the evaluation. */
type Taken = Ternary | 'officer'

/** Answers that are definite and still leave it open, such as a degree without an evaluation yet, leave it to the officer. */
function taken(degree: Degree, equivalent: Ternary): Taken {
  const held = every([isAwarded(degree), equivalent])
  return held === 'unsure' && degree.evaluation !== 'unsure' ? 'officer' : held
}

const ORDER: readonly Taken[] = [true, 'officer', 'unsure']
const best = (all: readonly Taken[]): Taken => ORDER.find((one) => all.includes(one)) ?? false

/** A US master's or higher, or the foreign equivalent, awarded. */
export const advancedDegree = (held: readonly Degree[]): Taken => equivalentOf(held, 'master')

const equivalentOf = (held: readonly Degree[], least: UsLevel): Taken =>
  best(held.map((degree) => taken(degree, isEquivalentTo(degree, least))))

/** A single degree that equals a four-year US bachelor's, awarded. */
export const fullBachelors = (held: readonly Degree[]): Taken =>
  best(held.map((degree) => taken(degree, isFullBachelors(degree))))

/** A degree of at least that level, awarded; a bachelor's is one that equals four years, or any higher degree. */
export const degreeAtLeast = (held: readonly Degree[], least: UsLevel): Taken =>
  least === 'bachelor' ? best([fullBachelors(held), advancedDegree(held)]) : equivalentOf(held, least)

/** An advanced degree still studied for opens the gate once it is awarded. */
export const advancedDegreeAhead = (held: readonly Degree[], asOf: IsoDate): Outcome<EventId> =>
  degreeAhead(held, 'master', asOf)

/** A degree still studied for opens a gate once it is awarded, at the end of the month expected. */
export function degreeAhead(held: readonly Degree[], least: UsLevel, asOf: IsoDate): Outcome<EventId> {
  const ends = held
    .filter((degree) => degree.state === 'studying' && isNamed(degree, least))
    .map(({ month }) => lastOfMonth(month))
  if (ends.length === 0) return false
  return opening('degreeAwarded', ends.filter((day) => day > asOf).sort()[0])
}
