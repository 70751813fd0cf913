import type { Odds } from './model'
import { ticketsOf } from './other-formulas'
import { type ByLevel, peopleIn, type Pool, total } from './pool'

/** What happens to tickets and people on the way through both draws: expected counts, not whole. */
export interface Walk {
  readonly people: number
  readonly tickets: number
  /** Tickets drawn in the first draw, those of people selected before among them. */
  readonly drawn: number
  /** US master's holders whom the first draw leaves. */
  readonly mastersLeft: number
}

/** By the clocks of `oddsOf`: at depth t each ticket has been drawn with chance 1 - exp(-t), whether or not it still counted. */
export function walkOf(pool: Pool, weights: ByLevel, { t1, withoutMasters }: Odds): Walk {
  const tickets = ticketsOf(pool.withoutMasters, weights) + ticketsOf(pool.withMasters, weights)
  const [a, b, c, d] = pool.withMasters
  const [p, q, r, s] = withoutMasters
  return {
    people: peopleIn(pool),
    tickets,
    drawn: -tickets * Math.expm1(-t1),
    mastersLeft: total([a * (1 - p), b * (1 - q), c * (1 - r), d * (1 - s)]),
  }
}
