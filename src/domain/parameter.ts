import type { Citation } from './citation'
import type { IsoDate } from './dates'

export interface Period<V> {
  /** First day on which the value applies. */
  readonly from: IsoDate
  /** Last day on which it applies; absent while no end is known. */
  readonly until?: IsoDate
  readonly value: V
  readonly cites: readonly Citation[]
}

/** A number, date or list of the law, with the days on which each value applies. Periods are sorted and do not overlap. */
export interface Parameter<V = unknown> {
  readonly id: string
  /** From this day on the interface says that the value is due for a check. */
  readonly reviewBy: IsoDate
  readonly periods: readonly Period<V>[]
}

/** The first day for values whose start the sources do not date: "in force" when read, start not established. */
export const UNDATED: IsoDate = '2000-01-01'

/** The law as it stands on one day. */
export interface Policy {
  readonly asOf: IsoDate
  /** The period in force that day; undefined where none is, never the nearest one. */
  readonly period: <V>(parameter: Parameter<V>) => Period<V> | undefined
}

export const policyOn = (asOf: IsoDate): Policy => ({
  asOf,
  period: (parameter) =>
    parameter.periods.find(({ from, until }) => from <= asOf && (until === undefined || asOf <= until)),
})
