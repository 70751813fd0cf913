import type { Citation } from '../domain/citation'
import type { IsoDate, IsoMonth } from '../domain/dates'
import { policyOn } from '../domain/parameter'
import type { Read } from '../domain/reading'
import { dateOfCase } from '../pathways/common/visa-number'
import { adjustmentChart, type Bulletin, type Cutoff, type Preference, visaBulletin } from '../policy/visa-bulletin'
import { greenCardCase } from '../questions/you/greenCardCase'
import { history } from '../questions/you/history'

/** The bulletin that applies on a day. */
export interface BulletinOfDay {
  readonly month: IsoMonth
  readonly bulletin: Bulletin
  /** The bulletin of the day's own month was not read; the last one read stands in for it. */
  readonly standsIn: boolean
  readonly cites: readonly Citation[]
  /** The chart that USCIS accepts for an I-485; undefined for a month whose choice was not read. */
  readonly accepted: keyof Bulletin | undefined
  /** Its choice in the bulletin's own month, and where that is said. */
  readonly acceptedThen: { readonly chart: keyof Bulletin; readonly cites: readonly Citation[] } | undefined
}

/** The bulletin for a day; undefined where none is held, never the nearest one. */
export function bulletinOn(asOf: IsoDate): BulletinOfDay | undefined {
  const period = policyOn(asOf).period(visaBulletin)
  if (period === undefined) return undefined
  const then = policyOn(period.from).period(adjustmentChart)
  const month = period.from.slice(0, 7)
  return {
    month,
    bulletin: period.value,
    standsIn: asOf.slice(0, 7) !== month,
    cites: period.cites,
    accepted: policyOn(asOf).period(adjustmentChart)?.value,
    acceptedThen: then && { chart: then.value, cites: then.cites },
  }
}

/** The last bulletin that was read. */
export const lastBulletin = (): IsoMonth => visaBulletin.periods.at(-1)?.from.slice(0, 7) ?? ''

/**
 * none: no case yet, so that a petition filed on the day would set the date. kept: an approved petition passes its date on.
 * pending: it does once it is approved. notPassed: the case has a date that this petition cannot take. untold: not answered.
 */
export type PriorityDate =
  { readonly kind: 'none' | 'untold' | 'notPassed' } | { readonly kind: 'kept' | 'pending'; readonly date: IsoDate }

/** The priority date with which a petition in this category would stand, 8 CFR 204.5(d)-(e). */
export function priorityDateOf(read: Read, sought: Preference): PriorityDate {
  const past = read(history)
  if (past.state === 'known' && !past.value.includes('green-card')) return { kind: 'none' }
  const step = read(greenCardCase.at.step)
  const category = read(greenCardCase.at.category)
  const date = read(greenCardCase.at.priorityDate)
  if (past.state !== 'known' || step.state !== 'known' || category.state !== 'known') return { kind: 'untold' }
  const passed = dateOfCase(step.value, category.value, sought)
  if (passed === 'none') return { kind: 'notPassed' }
  return date.state === 'known' ? { kind: passed, date: date.value } : { kind: 'untold' }
}

/** Where a priority date stands under a cutoff. on: the date shown itself, which waits, since only earlier ones count. */
export type Place = 'current' | 'unavailable' | 'before' | 'on' | 'after'

export function placeOf(shown: Cutoff, priorityDate: IsoDate): Place {
  if (shown === 'C') return 'current'
  if (shown === 'U') return 'unavailable'
  if (priorityDate === shown.before) return 'on'
  return priorityDate < shown.before ? 'before' : 'after'
}

/** The distance from a cutoff to a later priority date, in whole years and months. It is not a waiting time. */
export interface Gap {
  readonly years: number
  readonly months: number
}

export function gapBetween(shown: IsoDate, priorityDate: IsoDate): Gap {
  const unfinished = priorityDate.slice(8) < shown.slice(8) ? 1 : 0
  const months = monthsTo(priorityDate) - monthsTo(shown) - unfinished
  return { years: Math.floor(months / 12), months: months % 12 }
}

const monthsTo = (date: IsoDate): number => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7))
