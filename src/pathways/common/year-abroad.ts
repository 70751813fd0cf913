import type { Citation } from '../../domain/citation'
import { all, fact, type Outcome } from '../../domain/criterion'
import { addDays, addYears, daysBetween, earlier, type IsoDate, later } from '../../domain/dates'
import type { Parameter } from '../../domain/parameter'
import type { Ref } from '../../domain/reading'
import type { Ternary } from '../../domain/ternary'
import { groupWork } from '../../questions/experience/groupWork'
import { isWorker, status } from '../../questions/you/status'
import { type EventId, opening } from './events'

/** Work abroad for one group, in days: `end` is the day after the last one. */
export interface WorkAbroad {
  readonly from: IsoDate
  readonly end: IsoDate
  /** Days in the US between the two. They do not break the year, but they do not count either. */
  readonly usDays: number
}

/** The days in which the year must lie, `end` not among them. */
export interface Span {
  readonly first: IsoDate
  readonly end: IsoDate
}

/** The years that end on the eve of a filing, or of coming to the US. */
export const yearsBefore = (day: IsoDate, years: number): Span => ({
  first: addYears(addDays(day, -1), -years),
  end: day,
})

/** First day on which a petition finds the years complete: every day in the US moves it by one. */
export const completeOn = ({ from, usDays }: Omit<WorkAbroad, 'end'>, years: number): IsoDate =>
  addDays(addYears(from, years), usDays)

/**
 * Whether full years abroad lie within the span. Where the work reaches beyond the span, nobody asked on which side of its
 * edge the US days fell: not sure, if that decides.
 */
export function hasYearsAbroad(work: WorkAbroad, within: Span, years: number): Ternary {
  const from = later(work.from, within.first)
  const end = earlier(work.end, within.end)
  const outside = daysBetween(work.from, work.end) - Math.max(0, daysBetween(from, end))
  const isComplete = (usDays: number) => completeOn({ from, usDays }, years) <= end
  return isComplete(work.usDays) || (isComplete(Math.max(0, work.usDays - outside)) && 'unsure')
}

/** What rules on the year abroad read. */
export const yearAbroadAnswers = [
  groupWork.at.from,
  groupWork.at.employment,
  groupWork.at.until,
  groupWork.at.usDays,
  groupWork.at.since,
  groupWork.at.usFrom,
] as const

type AnswersOf<R> = { readonly [K in keyof R]: R[K] extends Ref<infer V> ? V : never }
type Answers = AnswersOf<typeof yearAbroadAnswers>

/** How many years are needed, and in how many. */
type Terms = readonly [years: number, within: number]

function workOf([from, , until, usDays]: Answers, asOf: IsoDate): WorkAbroad | undefined {
  if (from === null || usDays === null) return undefined
  return { from, end: until === null ? asOf : earlier(addDays(until, 1), asOf), usDays }
}

/** The year in the years before a filing on that day. While the work abroad goes on, it opens on the day it is complete. */
export function yearBeforeFiling(answers: Answers, [years, within]: Terms, asOf: IsoDate): Outcome<EventId> {
  const work = workOf(answers, asOf)
  // Not asked of work outside the group, which closes the pathway by itself.
  if (work === undefined) return 'unsure'
  const [, employment, , , since, usFrom] = answers
  const span = yearsBefore(asOf, within)
  const cameOver = usFrom !== null && usFrom > work.from ? usFrom : asOf
  const held = hasYearsAbroad(work, { ...span, end: earlier(span.end, cameOver) }, years)
  const goesOn = employment === 'employed' && since !== 'working' && since !== 'left'
  if (held !== false || !goesOn) return held
  const day = completeOn(work, years)
  return opening('yearAbroad', yearsBefore(day, within).first <= work.from ? day : undefined)
}

/** The year in the years before coming to work in the US for the same group, which move the window back. */
export function yearBeforeEntry(answers: Answers, [years, within]: Terms, asOf: IsoDate): Ternary {
  const work = workOf(answers, asOf)
  const [, , , , since, usFrom] = answers
  if (work === undefined || since !== 'working' || usFrom === null) return false
  return hasYearsAbroad(work, yearsBefore(usFrom, within), years)
}

/**
 * Work in the US for the same group moves the window to before it; time as a student or dependent does not. Of those who are
 * here in another status now it is not asked when that work ended, and the time since has moved nothing.
 */
export const yearBeforeUsWork = <const Id extends string>(
  id: Id,
  terms: readonly [Parameter<number>, Parameter<number>],
  cites: readonly Citation[],
) =>
  all(id, [
    fact({
      id: `${id}.here` as const,
      reads: [status],
      cites,
      // "other" stands for E-2 among others.
      holds: ([at]) => at !== 'abroad' && (isWorker(at) || at === 'other' || 'officer'),
    }),
    fact({ id: `${id}.year` as const, reads: yearAbroadAnswers, uses: terms, cites, holds: yearBeforeEntry }),
  ])

/** A full year of that work at any time, wherever the three years lie. */
export function yearAtAnyTime(answers: Answers, [years]: Terms, asOf: IsoDate): boolean {
  const work = workOf(answers, asOf)
  return work !== undefined && completeOn(work, years) <= work.end
}
