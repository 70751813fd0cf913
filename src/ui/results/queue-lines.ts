import { daysBetween, type IsoDate } from '../../domain/dates'
import type { Bulletin, Cutoff } from '../../policy/visa-bulletin'
import type { Point } from '../../plan/queue-history'

/** Heights in the chart, in pixels from its top. */
export const HEIGHT = 244
export const BASE = 218
export const NONE_AT = 206
/** Two lines that are current lie one below the other. */
export const CURRENT_AT: Readonly<Record<keyof Bulletin, number>> = { finalAction: 7, filing: 13 }
const TOP = 30
const BOTTOM = 190

const MOST_TICKS = 5
const STEPS = [1, 2, 5, 10] as const

/** Where a date lies between the first and the last one shown. */
export interface Scale {
  readonly at: (date: IsoDate) => number
  /** The years to be named, with the height of their first day. */
  readonly years: readonly { readonly year: number; readonly y: number }[]
}

const dayOf = (date: IsoDate): number => daysBetween('2000-01-01', date)
const isDate = (cutoff: Cutoff | undefined): cutoff is { readonly before: IsoDate } => typeof cutoff === 'object'

/** The scale of the dates shown; undefined where every bulletin was current or had no numbers. */
export function scaleOf(points: readonly Point[], priorityDate: IsoDate | undefined): Scale | undefined {
  const dates = points
    .flatMap(({ finalAction, filing }) => [finalAction, filing])
    .filter(isDate)
    .map(({ before }) => before)
  if (dates.length === 0) return undefined
  const all = [...dates, ...(priorityDate === undefined ? [] : [priorityDate])].sort()
  const first = dayOf(all[0] ?? '')
  const span = Math.max(1, dayOf(all.at(-1) ?? '') - first)
  const at = (date: IsoDate) => Math.round(BOTTOM - ((BOTTOM - TOP) * (dayOf(date) - first)) / span)
  return { at, years: yearsBetween(all[0] ?? '', all.at(-1) ?? '').map((year) => ({ year, y: at(`${year}-01-01`) })) }
}

/** The years whose first day lies between two dates, thinned to a few. */
function yearsBetween(from: IsoDate, to: IsoDate): readonly number[] {
  const first = Number(from.slice(0, 4)) + (from.slice(5) > '01-01' ? 1 : 0)
  const years = Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, index) => first + index)
  const step = STEPS.find((every) => years.length / every <= MOST_TICKS) ?? years.length
  return years.filter((year) => year % step === 0)
}

/** The path of one chart's line: a step a month, broken where it becomes current, has no numbers or was not read. */
export function lineOf(points: readonly Point[], chart: keyof Bulletin, { at }: Scale): string {
  const steps = points.map((point, x) => {
    const cutoff = point[chart]
    if (cutoff === undefined || cutoff === 'U') return ''
    const y = cutoff === 'C' ? CURRENT_AT[chart] : at(cutoff.before)
    const before = x === 0 ? undefined : points[x - 1]?.[chart]
    return before !== undefined && isDate(before) === isDate(cutoff) && before !== 'U'
      ? `V${y}H${x + 1}`
      : `M${x} ${y}H${x + 1}`
  })
  return steps.join('')
}

/** The months in which a chart had no numbers, as marks on the lower edge. */
export const noneOf = (points: readonly Point[], chart: keyof Bulletin): string =>
  points.map((point, x) => (point[chart] === 'U' ? `M${x} ${NONE_AT}H${x + 1}` : '')).join('')
