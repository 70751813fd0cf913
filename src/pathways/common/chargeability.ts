import type { IsoDate } from '../../domain/dates'
import { type Column, COLUMNS, isCurrent, type Row } from '../../policy/visa-bulletin'

/**
 * The columns a country of birth may fall in. Taiwan has the general one. Hong Kong's is disputed, Macau's not established; a
 * person born in the US is charged to a country of citizenship, which is not asked here.
 */
export function columnsOf(country: string): readonly Column[] {
  if (country === 'HK' || country === 'MO') return ['ROW', 'CN']
  if (country === 'US') return COLUMNS
  const own = COLUMNS.find((column) => column === country)
  return own === undefined ? ['ROW'] : [own]
}

/** Whether a number is available to somebody born there, at that priority date. */
export function hasNumber(country: string, row: Row, priorityDate: IsoDate): boolean | 'unsettled' {
  const current = columnsOf(country).map((column) => isCurrent(row[column], priorityDate))
  return current.every(Boolean) || (current.some(Boolean) && 'unsettled')
}

/** Birth in one of these columns may be helped by the birth of a spouse or parent; only then is it asked. */
export const mayBeHelped = (country: string): boolean =>
  country !== 'US' && columnsOf(country).some((column) => column !== 'ROW')

/**
 * A spouse lends a queue only by immigrating along, as a citizen does not, and a parent only that of a foreign state, INA
 * 202(b)(2) and (4). So family born in the US lends none.
 */
export const lendsQueue = (country: string): boolean => country !== 'US'
