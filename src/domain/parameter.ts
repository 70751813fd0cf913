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
  /** A table too large to come with the rules: it has no period until it is loaded and given to policyOn. */
  readonly apart?: true
}

/** The first day for values whose start the sources do not date: "in force" when read, start not established. */
export const UNDATED: IsoDate = '2000-01-01'

/** The law as it stands on one day. */
export interface Policy {
  readonly asOf: IsoDate
  /** The period in force that day; undefined where none is, never the nearest one. */
  readonly period: <V>(parameter: Parameter<V>) => Period<V> | undefined
}

/**
 * The law of one day. `loaded` holds the tables that are apart from the rules, each as a parameter of the same id with its
 * periods; while one is not loaded, it has no period. The law of a day without tables is one object, so that what is laid
 * out under it is kept.
 */
export function policyOn(asOf: IsoDate, loaded?: readonly Parameter[]): Policy {
  if (loaded !== undefined) return lawOf(asOf, loaded)
  const policy = bare.get(asOf) ?? lawOf(asOf, [])
  bare.set(asOf, policy)
  return policy
}

const bare = new Map<IsoDate, Policy>()

const lawOf = (asOf: IsoDate, loaded: readonly Parameter[]): Policy => ({
  asOf,
  period: <V>(parameter: Parameter<V>) => {
    const periods = parameter.apart === true ? loadedPeriods(parameter, loaded) : parameter.periods
    return periods.find(({ from, until }) => from <= asOf && (until === undefined || asOf <= until))
  },
})

/** The same id stands for the same type of value. */
const loadedPeriods = <V>({ id }: Parameter<V>, loaded: readonly Parameter[]): readonly Period<V>[] =>
  (loaded.find((one) => one.id === id)?.periods ?? []) as readonly Period<V>[]
