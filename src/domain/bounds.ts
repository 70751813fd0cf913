import { addYears, type IsoDate } from './dates'
import type { Field } from './field'

/** The earliest and latest day a date field takes, seen from today. */
export function dateBounds(field: Field, today: IsoDate): readonly [IsoDate, IsoDate] {
  const range = field.kind === 'date' || field.kind === 'month' ? field.range : {}
  const { least, most } = range
  const from = typeof least === 'string' ? least : least === undefined ? '1960-01-01' : addYears(today, least)
  return [from, most === undefined ? '2100-12-31' : addYears(today, most)]
}

/** Whether a date or month lies outside what its field takes on that day. */
export function isOutOfRange(field: Field, value: unknown, today: IsoDate): boolean {
  if ((field.kind !== 'date' && field.kind !== 'month') || typeof value !== 'string' || value === 'unsure') return false
  const [from, until] = dateBounds(field, today)
  return value < from.slice(0, value.length) || value > until.slice(0, value.length)
}
