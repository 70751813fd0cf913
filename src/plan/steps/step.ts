import type { Citation } from '../../domain/citation'
import type { IsoDate } from '../../domain/dates'
import type { Policy } from '../../domain/parameter'
import type { Parameter } from '../../domain/parameter'
import type { PathwayId } from '../../domain/pathway'
import type { Actor } from '../calendar/entry'

/** now: nothing is gained by waiting. by: no later. between: a window. from: not before. any: whenever it is ready. */
export type When =
  | { readonly kind: 'now' | 'any' }
  | { readonly kind: 'by' | 'from'; readonly day: IsoDate }
  | { readonly kind: 'between'; readonly from: IsoDate; readonly until: IsoDate; readonly isExpected: boolean }

/** Something somebody does next. */
export interface NextStep<Id extends string = string> {
  readonly id: Id
  readonly when: When
  readonly who: Actor
  readonly pathways: readonly PathwayId[]
  /** Government fees of this step alone. */
  readonly fee?: Fee
  readonly cites: readonly Citation[]
}

export interface Fee {
  readonly usd: number
  readonly by: 'you' | 'employer'
}

/** The sum of fees on a day; undefined where one of them is not held for it. */
export function feeOf(policy: Policy, parameters: readonly Parameter<number>[], by: Fee['by']): Fee | undefined {
  const held = parameters.flatMap((one) => policy.period(one)?.value ?? [])
  return held.length < parameters.length ? undefined : { usd: held.reduce((sum, one) => sum + one, 0), by }
}
