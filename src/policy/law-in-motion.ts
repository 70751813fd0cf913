import type { IsoDate } from '../domain/dates'
import type { Alert, LawState } from './alerts/alert'
import { alertOf, type AlertId } from './alerts/index'

/** The changes of law that people ask about first. */
const FIRST = [
  'weightedSelection',
  'visaBulletin',
  'payment100k',
  'fixedAdmission',
  'proposedH1bFee',
  'optFee',
  'graceDeletion',
] as const satisfies readonly AlertId[]

/** What it is, its state when last read, and the day of that state: of a proposal, the last day set for comments. */
export interface Motion {
  readonly id: (typeof FIRST)[number]
  readonly state: 'inForce' | 'blocked' | 'proposed'
  readonly on: IsoDate
}

const STATES: Readonly<Record<LawState, Motion['state']>> = {
  inForce: 'inForce',
  blocked: 'blocked',
  vacated: 'blocked',
  proposed: 'proposed',
  notApplied: 'proposed',
  open: 'proposed',
  ended: 'proposed',
}

/** Its last state, if it has any. */
export const motionOf = (
  id: Motion['id'],
  { turns, scheduled }: Pick<Alert, 'turns' | 'scheduled'>,
): readonly Motion[] =>
  turns.slice(-1).map(({ value, from }) => {
    const state = STATES[value]
    return { id, state, on: state === 'proposed' ? (scheduled?.on ?? from) : from }
  })

export const lawInMotion: readonly Motion[] = FIRST.flatMap((id) => motionOf(id, alertOf(id)))
