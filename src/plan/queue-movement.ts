import { addMonths, daysBetween, firstOfMonth, type IsoMonth } from '../domain/dates'
import { type Bulletin, type Cutoff, rankOf } from '../policy/visa-bulletin'
import type { Point } from './queue-history'

/** moved: from one date to another, negative days when it went back. opened: current now, not then. closed: a cutoff now, none then. */
export type Change =
  | { readonly kind: 'moved'; readonly days: number }
  | { readonly kind: 'current' | 'opened' | 'closed' | 'noneNow' | 'noneThen' | 'unread' }

/** How far a cutoff came in some years, and what happened in between. */
export interface Movement {
  readonly years: number
  /** The bulletin from which it is measured. */
  readonly since: IsoMonth
  readonly change: Change
  /** Bulletins after that one which showed "U". */
  readonly monthsUnavailable: number
  /** Bulletins after that one which showed "C". */
  readonly monthsCurrent: number
  /** Bulletins after that one which showed a date. */
  readonly monthsCut: number
  /** How often a cutoff went back, or came where there was none; a spell of "U" is not counted. */
  readonly setbacks: number
}

/** The movement of one chart over some years up to the last month of the series, which is sorted by month. */
export function movementOver(series: readonly Point[], chart: keyof Bulletin, years: number): Movement | undefined {
  const last = series.at(-1)
  if (last === undefined) return undefined
  const since = addMonths(firstOfMonth(last.month), -12 * years).slice(0, 7)
  const then = series.find(({ month }) => month === since)?.[chart]
  const after = series.filter(({ month }) => month > since).map((point) => point[chart])
  return {
    years,
    since,
    change: changeOf(then, last[chart]),
    monthsUnavailable: after.filter((cutoff) => cutoff === 'U').length,
    monthsCurrent: after.filter((cutoff) => cutoff === 'C').length,
    monthsCut: after.filter((cutoff) => typeof cutoff === 'object').length,
    setbacks: setbacksIn([then, ...after]),
  }
}

function changeOf(then: Cutoff | undefined, now: Cutoff | undefined): Change {
  if (then === undefined || now === undefined) return { kind: 'unread' }
  if (now === 'U') return { kind: 'noneNow' }
  if (then === 'U') return { kind: 'noneThen' }
  if (now === 'C') return { kind: then === 'C' ? 'current' : 'opened' }
  if (then === 'C') return { kind: 'closed' }
  return { kind: 'moved', days: daysBetween(then.before, now.before) }
}

function setbacksIn(cutoffs: readonly (Cutoff | undefined)[]): number {
  const told = cutoffs.filter((cutoff) => cutoff !== undefined && cutoff !== 'U')
  return told.filter((cutoff, index) => index > 0 && rankOf(cutoff) < rankOf(told[index - 1] ?? cutoff)).length
}
