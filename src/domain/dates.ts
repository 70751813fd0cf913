/** A calendar date without a clock or a zone, as YYYY-MM-DD; such texts sort as dates do. */
export type IsoDate = string
/** A calendar month as YYYY-MM. */
export type IsoMonth = string

/** For sorting, the earlier first. Comparing by the rules of a language takes long the first time. */
export const earlierFirst = (a: IsoDate, b: IsoDate): number => Number(a > b) - Number(a < b)

const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/

// Rules count days thousands of times in one evaluation: Date objects cost ten times as much, and pieces of text twice.
const digit = (date: IsoDate, place: number): number => date.charCodeAt(place) - 48
const pair = (date: IsoDate, place: number): number => 10 * digit(date, place) + digit(date, place + 1)

const yearOf = (date: IsoDate): number => 100 * pair(date, 0) + pair(date, 2)
const monthOf = (date: IsoDate): number => pair(date, 5)
const dayOf = (date: IsoDate): number => pair(date, 8)

const two = (number: number): string => (number < 10 ? `0${String(number)}` : String(number))
const isoOf = (year: number, month: number, day: number): IsoDate =>
  `${two(Math.floor(year / 100))}${two(year % 100)}-${two(month)}-${two(day)}`

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0))

// Counted in years that begin on 1 March, so that the leap day comes last, and in eras of 400 years, which all have
// 146,097 days.
const ERA = 146_097

/** Days since 1 March of the year 0. */
function toDays(date: IsoDate): number {
  const month = monthOf(date)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + before + dayOf(date) - 1
}

function fromDays(days: number): IsoDate {
  const era = Math.floor(days / ERA)
  const inEra = days - era * ERA
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / (ERA - 1))) / 365,
  )
  const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const shifted = Math.floor((5 * inYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return isoOf(400 * era + ofEra + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * shifted + 2) / 5) + 1)
}

/** True for a text that names a day that exists: 2027-02-29 does not. */
export function isIsoDate(text: string): boolean {
  const day = dayOf(text)
  return SHAPE.test(text) && day >= 1 && day <= lengthOf(yearOf(text), monthOf(text))
}

export const isIsoMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)

/** The day `days` after `date`; negative counts go back. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDays(toDays(date) + days)

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = 12 * yearOf(date) + monthOf(date) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - 12 * year + 1
  return isoOf(year, month, Math.min(dayOf(date), lengthOf(year, month)))
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, 12 * years)

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toDays(to) - toDays(from)

export const firstOfMonth = (month: IsoMonth): IsoDate => `${month}-01`
export const lastOfMonth = (month: IsoMonth): IsoDate => addDays(addMonths(`${month}-01`, 1), -1)
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
