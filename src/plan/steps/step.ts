import type { Citation } from '../../domain/citation'
import type { IsoDate } from '../../domain/dates'
import type { Parameter, Policy } from '../../domain/parameter'
import type { PathwayId } from '../../domain/pathway'
import { type Actor, inPlay, isReady, type Situation } from '../calendar/entry'

/** first: before anything else. now: nothing is gained by waiting. by: no later. between: a window. any: whenever it is ready. */
export type When =
  | { readonly kind: 'first' | 'now' | 'any' }
  | { readonly kind: 'by'; readonly day: IsoDate; readonly isExpected?: boolean }
  | { readonly kind: 'between'; readonly from: IsoDate; readonly until: IsoDate; readonly isExpected: boolean }

/**
 * What holds for this person besides. homeRule: the two-year home rule is not settled. abroadOnly: no change of status inside the
 * country. intent: the present status asks for a temporary purpose.
 */
export type Caution = 'homeRule' | 'abroadOnly' | 'intent'

/** Something somebody does next. */
export interface NextStep<Id extends string = string> {
  readonly id: Id
  readonly when: When
  readonly who: Actor
  /** Those it is for; none where it is for the stay itself. */
  readonly pathways: readonly PathwayId[]
  readonly cautions?: readonly Caution[]
  /** Government fees of this step alone. */
  readonly fee?: Fee
  readonly cites: readonly Citation[]
}

export interface Fee {
  readonly usd: number
  readonly by: 'you' | 'employer'
  /** The fee for filing online, where paper costs more. */
  readonly isOnline?: true
}

export const ANY: When = { kind: 'any' }
export const NOW: When = { kind: 'now' }

/** The sum of fees on a day; undefined where one of them is not held for it. */
export function feeOf(policy: Policy, parameters: readonly Parameter<number>[], by: Fee['by']): Fee | undefined {
  const held = parameters.flatMap((one) => policy.period(one)?.value ?? [])
  return held.length < parameters.length ? undefined : { usd: held.reduce((sum, one) => sum + one, 0), by }
}

/** A step for pathways; nothing where there are none. */
export const forPathways = <const Id extends string>(
  id: Id,
  pathways: readonly PathwayId[],
  rest: Omit<NextStep, 'id' | 'pathways'>,
): readonly NextStep<Id>[] => (pathways.length === 0 ? [] : [{ id, pathways, ...rest }])

/** Those of the pathways that are in play. */
export const playing = (situation: Situation, ids: readonly PathwayId[]): readonly PathwayId[] =>
  ids.filter((id) => inPlay(situation, id) !== undefined)

/** Those of the pathways that can be filed for today. */
export const ready = (situation: Situation, ids: readonly PathwayId[]): readonly PathwayId[] =>
  ids.filter((id) => situation.evaluations.some((one) => one.pathway.id === id && isReady(one)))
