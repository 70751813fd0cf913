/** A calendar date without a clock or a zone, as YYYY-MM-DD; such texts sort as dates do. */
export type IsoDate = string
/** A calendar month as YYYY-MM. */
export type IsoMonth = string

const MS_PER_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

const toUtc = (date: IsoDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
const fromUtc = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10)

/** True for a text that names a day that exists: 2027-02-29 does not. */
export const isIsoDate = (text: string): boolean => SHAPE.test(text) && fromUtcSafe(toUtc(text)) === text
const fromUtcSafe = (ms: number): IsoDate => (Number.isNaN(ms) ? '' : fromUtc(ms))

export const isIsoMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)

/** The day `days` after `date`; negative counts go back. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromUtc(toUtc(date) + days * MS_PER_DAY)

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(toUtc(date))
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate()
  const day = Math.min(start.getUTCDate(), lastDay)
  return fromUtc(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, day))
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, 12 * years)

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY)

export const firstOfMonth = (month: IsoMonth): IsoDate => `${month}-01`
export const lastOfMonth = (month: IsoMonth): IsoDate => addDays(addMonths(`${month}-01`, 1), -1)
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
