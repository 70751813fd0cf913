import type { Level } from '../reference/wages'

export const LEVELS = [1, 2, 3, 4] as const satisfies readonly Level[]

/** One number for each wage level, I to IV. */
export type ByLevel = readonly [number, number, number, number]

/** The people registered for one season, counted by wage level; those with a US master's (INA 214(g)(5)(C)) apart. */
export interface Pool {
  readonly withoutMasters: ByLevel
  readonly withMasters: ByLevel
}

/** How many people each draw selects: the regular one, over everybody, and then the one for US master's holders. */
export interface Seats {
  readonly regular: number
  readonly masters: number
}

export type PoolFault = 'count' | 'empty' | 'seats' | 'weights'

const isCount = (number: number): boolean => Number.isFinite(number) && number >= 0

/** What makes a draw impossible: a negative or infinite count, nobody registered, seats or weights that are no numbers. */
export function faultOf(pool: Pool, { regular, masters }: Seats, weights: ByLevel): PoolFault | undefined {
  const counts = [...pool.withoutMasters, ...pool.withMasters]
  if (!counts.every(isCount)) return 'count'
  if (!counts.some((count) => count > 0)) return 'empty'
  if (!isCount(regular) || !isCount(masters)) return 'seats'
  return weights.every((weight) => Number.isFinite(weight) && weight > 0) ? undefined : 'weights'
}

export const total = ([one, two, three, four]: ByLevel): number => one + two + three + four

export const peopleIn = ({ withoutMasters, withMasters }: Pool): number => total(withoutMasters) + total(withMasters)

/** Something for each level. */
export const byLevel = (of: (level: Level) => number): ByLevel => [of(1), of(2), of(3), of(4)]

export const atLevel = (numbers: ByLevel, level: Level): number => numbers[LEVELS.indexOf(level)] ?? Number.NaN

/**
 * A pool of so many people, by the shares of the levels and, at each level, the share with a US master's. Shares are taken as
 * parts of their sum.
 */
export function poolOf(people: number, shares: ByLevel, mastersShares: ByLevel): Pool {
  const whole = total(shares)
  const at = (level: Level) => (people * atLevel(shares, level)) / whole
  return {
    withoutMasters: byLevel((level) => at(level) * (1 - atLevel(mastersShares, level))),
    withMasters: byLevel((level) => at(level) * atLevel(mastersShares, level)),
  }
}

export const alike = (share: number): ByLevel => [share, share, share, share]
