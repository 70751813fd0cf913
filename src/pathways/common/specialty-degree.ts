import type { Outcome } from '../../domain/criterion'
import { type IsoDate, lastOfMonth } from '../../domain/dates'
import type { Ternary } from '../../domain/ternary'
import { type Degree, isInUs, type Subject } from '../../questions/degree/degrees'
import { isEquivalentTo } from '../../questions/degree/qualifications'
import { type EventId, opening } from './events'

/** Whether a degree stands for the bachelor's that a class asks for; each class has its own view of foreign degrees. */
export type Equals = (degree: Degree) => Ternary

const equalsBachelors: Equals = (degree) => isEquivalentTo(degree, 'bachelor')

/** What a degree is worth as the bachelor's or higher that the occupation asks for. */
type Worth = boolean | 'unsure' | 'officer' | 'studying'

/** A foreign degree goes by its evaluation; without one, or where it adds up more than the degree, an officer looks. */
function worthOf(degree: Degree, equalsOne: Equals = equalsBachelors): Worth {
  const equals = equalsOne(degree)
  if (equals === false) return false
  if (degree.state === 'studying') return 'studying'
  // What is finished and not conferred turns on what the school certifies.
  if (equals === true) return degree.state === 'finished' ? 'officer' : true
  return !isInUs(degree) && degree.evaluation === 'unsure' ? 'unsure' : 'officer'
}

/** The last day of the month in which the first of these degrees is expected. */
export const awardDay = (list: readonly Degree[], asOf: IsoDate): IsoDate | undefined =>
  list
    .map(({ month }) => lastOfMonth(month))
    .filter((day) => day >= asOf)
    .sort()[0]

/** Whether some degree of the list serves today, and otherwise how near the nearest one is. */
export function degreeOutcome(
  list: readonly Degree[],
  asOf: IsoDate,
  equals: Equals = equalsBachelors,
): Outcome<EventId> {
  const worths = list.map((degree) => worthOf(degree, equals))
  if (worths.includes(true)) return true
  if (worths.includes('officer')) return 'officer'
  const studied = list.filter((_, index) => worths[index] === 'studying')
  if (studied.length > 0) return opening('degreeAwarded', awardDay(studied, asOf))
  return worths.includes('unsure') ? 'unsure' : false
}

/** Fields that machine-learning and software duties call for; others may be tied to a job too, but that has to be shown. */
const TIED: readonly Subject[] = ['cs', 'ai', 'data', 'software', 'ee', 'robotics', 'stats', 'math']

const isTied = ({ subject }: Degree): boolean => TIED.includes(subject)

/** Whether a degree may serve now: one not still studied for, whose worth is clear or for an officer to say. */
export const mayServeToday = (degree: Degree, equals: Equals = equalsBachelors): boolean =>
  [true, 'officer'].includes(worthOf(degree, equals))

/** Whether a degree could serve, now or once more is known of it. */
export const mayServe = (degree: Degree, equals: Equals = equalsBachelors): boolean => worthOf(degree, equals) !== false

/**
 * Whether the degree that would serve is in a field tied to the duties. A person without one is judged elsewhere, and so is
 * what the only degree is worth.
 */
export function fieldOutcome(list: readonly Degree[], asOf: IsoDate): Outcome<EventId> {
  const serving = list.filter((degree) => mayServe(degree))
  if (serving.length === 0) return true
  const tied = serving.filter(isTied)
  if (tied.length === 0) return 'officer'
  return !serving.some((degree) => mayServeToday(degree)) || degreeOutcome(tied, asOf)
}

/** Whether a degree in a tied field, still studied for, is expected by that day. */
export function isExpectedBy(list: readonly Degree[], day: IsoDate, asOf: IsoDate): boolean | 'officer' {
  const expected = list.filter(
    (degree) =>
      isTied(degree) &&
      worthOf(degree) === 'studying' &&
      lastOfMonth(degree.month) >= asOf &&
      lastOfMonth(degree.month) <= day,
  )
  return expected.some(isInUs) || (expected.length > 0 && 'officer')
}

/** Years of college that a degree not still studied for is sure to stand for, and those that it may. */
interface College {
  readonly sure: number
  readonly possible: number
}

const NO_COLLEGE: College = { sure: 0, possible: 0 }

function collegeOf({ level, state, years, evaluation }: Degree, full: number): College {
  if (state === 'studying') return NO_COLLEGE
  switch (level) {
    case 'diploma':
      return { sure: 0, possible: 2 }
    case 'chartered':
      return { sure: 0, possible: 3 }
    case 'bachelor': {
      const length = Math.min(Number(years), evaluation === 'lower' ? full - 1 : full)
      return { sure: length, possible: length }
    }
    case 'master':
    case 'doctor':
    case 'first-professional': {
      const length = evaluation === 'lower' ? full - 1 : full
      return { sure: length, possible: length }
    }
  }
}

/** Years of college shown by the best degree of the list, of the `full` years of a US bachelor's. */
export function collegeYears(list: readonly Degree[], full: number): College {
  const all = list.map((degree) => collegeOf(degree, full))
  return {
    sure: Math.max(0, ...all.map(({ sure }) => sure)),
    possible: Math.max(0, ...all.map(({ possible }) => possible)),
  }
}
