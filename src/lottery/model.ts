import { type ByLevel, faultOf, type Pool, type Seats, total } from './pool'

/** The chance of being selected in one season, by wage level, as a number from 0 to 1. */
export interface Odds {
  readonly withoutMasters: ByLevel
  readonly withMasters: ByLevel
  /** The depth of the two draws, in tickets drawn for each ticket held; infinite where everybody is selected. */
  readonly t1: number
  readonly t2: number
}

/**
 * The two-stage draw in the limit of a large pool (8 CFR 214.2(h)(8)(iii)(A)(4)(ii); 84 FR 888). Tickets are drawn until enough
 * different people are selected, and a further ticket of somebody selected changes nothing: successive sampling with weights w,
 * which in a large pool is a race of exponential clocks. With n people at each level, m of them with a US master's:
 *
 *     draw 1, over everybody:                 sum over levels of n (1 - exp(-w t1)) = regular seats
 *     draw 2, US master's not yet selected:   sum over levels of m exp(-w t1) (1 - exp(-w t2)) = master's seats
 *     without a US master's: 1 - exp(-w t1)       with one: 1 - exp(-w (t1 + t2))
 *
 * `pool` and `seats` are counts of people and need not be whole; `weights` are the tickets of levels I to IV. A draw with as many
 * seats as people selects everybody. A limit for some thousands of people and more. Throws a RangeError, whose message is the
 * PoolFault, on a draw that is impossible.
 */
export function oddsOf(pool: Pool, seats: Seats, weights: ByLevel): Odds {
  const fault = faultOf(pool, seats, weights)
  if (fault !== undefined) throw new RangeError(fault)
  const [a, b, c, d] = pool.withoutMasters
  const [e, f, g, h] = pool.withMasters
  const t1 = depth([a + e, b + f, c + g, d + h], seats.regular, weights)
  const [v, w, x, y] = weights
  const left: ByLevel = [e * Math.exp(-v * t1), f * Math.exp(-w * t1), g * Math.exp(-x * t1), h * Math.exp(-y * t1)]
  const t2 = depth(left, seats.masters, weights)
  return { withoutMasters: selected(t1, weights), withMasters: selected(t1 + t2, weights), t1, t2 }
}

const selected = (t: number, [one, two, three, four]: ByLevel): ByLevel => [
  -Math.expm1(-one * t),
  -Math.expm1(-two * t),
  -Math.expm1(-three * t),
  -Math.expm1(-four * t),
]

const STEPS = 100
/** Of the depth: as near as doubles tell. */
const NEAR = 1e-14

/**
 * The depth t at which sum of people (1 - exp(-w t)) reaches the seats. The left side rises and bends down, so Newton's steps climb
 * to the root from any point below it; a step that rounding carries out of the bracket is halved back into it.
 */
function depth(people: ByLevel, seats: number, weights: ByLevel): number {
  if (seats === 0) return 0
  const share = seats / total(people)
  if (!(share < 1)) return Infinity
  // With one weight for all, t = -log(1 - share) / w: the lightest and the heaviest weight bracket the root.
  const even = -Math.log1p(-share)
  let low = even / Math.max(...weights)
  let high = even / Math.min(...weights)
  let t = low
  for (let step = 0; step < STEPS && high - low > NEAR * high; step += 1) {
    const { missing, slope } = shortfall(people, seats, weights, t)
    if (missing > 0) low = t
    else high = t
    const next = t + missing / slope
    if (Math.abs(next - t) <= NEAR * t) return next
    t = next > low && next < high ? next : (low + high) / 2
  }
  return t
}

function shortfall([a, b, c, d]: ByLevel, seats: number, [v, w, x, y]: ByLevel, t: number) {
  const one = a * Math.exp(-v * t)
  const two = b * Math.exp(-w * t)
  const three = c * Math.exp(-x * t)
  const four = d * Math.exp(-y * t)
  return {
    missing: seats - (a + b + c + d - one - two - three - four),
    slope: v * one + w * two + x * three + y * four,
  }
}
