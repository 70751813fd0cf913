import type { Outcome } from '../../domain/criterion'
import { addDays, addMonths, addYears, daysBetween, earlier, type IsoDate, later } from '../../domain/dates'
import { type ExchangeProgram, isResearch } from '../../questions/you/exchangePrograms'
import { type EventId, opening } from '../common/events'

type Programs = readonly ExchangeProgram[]

/** A research program of one’s own that still runs: a move to another host is a transfer and begins nothing new. */
const isRunning = (program: ExchangeProgram, asOf: IsoDate): boolean =>
  isResearch(program) && program.asJ2 === 'no' && program.from <= asOf && asOf <= program.until

/** First day after a wait of whole months that begins with the last day of a program. */
const dayAfterWait = ({ until }: ExchangeProgram, months: number): IsoDate => addDays(addMonths(until, months), 1)

/** Met once every wait is over; otherwise opens on the last of the days. */
function over(days: readonly IsoDate[], asOf: IsoDate): Outcome<EventId> {
  const last = days.reduce(later, asOf)
  return last <= asOf || opening('exchangeBarOver', last)
}

/** The wait after a research program of any length, for the J-1 and for the J-2 who would begin one. */
export const repeatBar = (programs: Programs, months: number, asOf: IsoDate): Outcome<EventId> =>
  over(
    programs
      .filter((program) => isResearch(program) && !isRunning(program, asOf))
      .map((program) => dayAfterWait(program, months)),
    asOf,
  )

/** The first day after a program, or after today while it runs. */
const endOf = ({ until }: ExchangeProgram, asOf: IsoDate): IsoDate => addDays(earlier(until, asOf), 1)

/**
 * The wait after a stay of more than so many months in another category, any part of which falls within the wait; then the
 * whole stay counts. A short-term scholar’s does not. The sources do not agree on a stay of exactly that length, and do not say
 * whether several short ones are added up.
 */
export function priorBar(
  programs: Programs,
  [wait, stay]: readonly [wait: number, stay: number],
  asOf: IsoDate,
): Outcome<EventId> {
  if (programs.some((program) => isRunning(program, asOf))) return true
  const recent = programs.filter(
    (program) =>
      !isResearch(program) &&
      program.category !== 'short' &&
      program.from <= asOf &&
      dayAfterWait(program, wait) > asOf,
  )
  const long = recent.filter((program) => endOf(program, asOf) > addMonths(program.from, stay))
  if (long.length > 0)
    return over(
      long.map((program) => dayAfterWait(program, wait)),
      asOf,
    )
  const days = recent
    .map((program) => daysBetween(program.from, endOf(program, asOf)))
    .reduce((sum, one) => sum + one, 0)
  const isExact = recent.some((program) => endOf(program, asOf) === addMonths(program.from, stay))
  return isExact || days > daysBetween(addMonths(asOf, -stay), asOf) ? 'unsettled' : true
}

/**
 * The day on which the window of the research program that runs began: with the first of those that no wait separates from it.
 * Undefined where none runs. `wait`: whole months.
 */
export function windowBegan(programs: Programs, wait: number, asOf: IsoDate): IsoDate | undefined {
  const running = programs.find((program) => isRunning(program, asOf))
  return (
    running &&
    programs
      .filter(
        (program) =>
          isResearch(program) &&
          program.asJ2 === 'no' &&
          program.from <= running.from &&
          dayAfterWait(program, wait) > running.from,
      )
      .map(({ from }) => from)
      .reduce(earlier, running.from)
  )
}

/** Time left in that window. A program that ended leaves none; the next one begins a new one, after the wait. */
export function windowLeft(
  programs: Programs,
  [years, wait]: readonly [years: number, wait: number],
  asOf: IsoDate,
): Outcome<EventId> {
  const running = programs.find((program) => isRunning(program, asOf))
  const began = windowBegan(programs, wait, asOf)
  if (running === undefined || began === undefined) return true
  return asOf < addYears(began, years) || opening('exchangeBarOver', dayAfterWait(running, wait))
}
