import type { IsoDate } from '../domain/dates'
import { type Policy, policyOn } from '../domain/parameter'
import { h1b1SetAside, h1bRegularCap, h1bUsMastersCap } from '../policy/annual-numbers'
import type { Assumptions } from '../policy/draw-scenarios'
import { type Pool, poolOf, type Seats } from './pool'

export { type Assumptions, drawScenarios, type Scenario, type ScenarioKind } from '../policy/draw-scenarios'

/** The two draws' shares of all selections, as the caps of a day divide them. */
export const secondDrawShare = (asOf: IsoDate, setAside = false): number | undefined =>
  secondDrawShareUnder(policyOn(asOf), setAside)

/** The same under any law. */
export function secondDrawShareUnder(policy: Policy, setAside = false): number | undefined {
  const regular = policy.period(h1bRegularCap)?.value
  const masters = policy.period(h1bUsMastersCap)?.value
  const aside = setAside ? policy.period(h1b1SetAside)?.value : 0
  if (regular === undefined || masters === undefined || aside === undefined) return undefined
  return masters / (regular - aside + masters)
}

/** The pool and the seats of a season; `capShare` is the second draw's share where the assumptions name none. */
export function seasonOf(assumptions: Assumptions, capShare: number): { readonly pool: Pool; readonly seats: Seats } {
  const { people, selections, levels, masters, secondDraw = capShare } = assumptions
  return {
    pool: poolOf(people, levels, masters),
    seats: { regular: selections * (1 - secondDraw), masters: selections * secondDraw },
  }
}
