import { addMonths, daysBetween, earlier, type IsoDate, later } from '../../domain/dates'
import type { CalendarEntry } from '../../plan/calendar/calendar'

const LEAST_YEARS = 2
const MOST_YEARS = 5

/** The days that the chart shows, and where each stands on it, in percent of its width. */
export interface Scale {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly at: (day: IsoDate) => number
  /** The first days of its years. */
  readonly years: readonly { readonly year: number; readonly at: number }[]
}

/** From a month before today to half a year after the last date that is known, two to five years in all. */
export function scaleOf(calendar: readonly CalendarEntry[], asOf: IsoDate): Scale {
  const from = addMonths(asOf, -1)
  const last = calendar.map((one) => one.until ?? one.from).reduce(later, asOf)
  const wanted = later(addMonths(asOf, 12 * LEAST_YEARS), addMonths(last, 6))
  const until = earlier(wanted, addMonths(asOf, 12 * MOST_YEARS))
  const length = daysBetween(from, until)
  const at = (day: IsoDate) => Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / length))
  const first = Number(from.slice(0, 4)) + 1
  const count = Number(until.slice(0, 4)) - first + 1
  const years = Array.from({ length: count }, (_, index) => first + index).map((year) => ({
    year,
    at: at(`${year}-01-01`),
  }))
  return { from, until, at, years }
}
