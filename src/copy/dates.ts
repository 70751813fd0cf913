import type { IsoDate, IsoMonth } from '../domain/dates'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const monthName = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? ''

/** "15 May 2026", for sentences; the same in every browser. */
export const longDate = (date: IsoDate): string => `${Number(date.slice(8, 10))} ${monthName(date)} ${date.slice(0, 4)}`

/** "15 May 2026" with a short month, for columns. */
export const shortDate = (date: IsoDate): string =>
  `${Number(date.slice(8, 10))} ${monthName(date).slice(0, 3)} ${date.slice(0, 4)}`

export const longMonth = (month: IsoMonth): string => `${monthName(month)} ${month.slice(0, 4)}`
