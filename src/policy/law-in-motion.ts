import type { IsoDate } from '../domain/dates'
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

const motionOf = (id: Motion['id']): Motion => {
  const { turns, scheduled } = alertOf(id)
  const last = turns.at(-1)
  switch (last?.value) {
    case 'inForce':
      return { id, state: 'inForce', on: last.from }
    case 'blocked':
    case 'vacated':
      return { id, state: 'blocked', on: last.from }
    case 'proposed':
    case 'notApplied':
    case 'open':
    case 'ended':
    case undefined:
      return { id, state: 'proposed', on: scheduled?.on ?? last?.from ?? '' }
  }
}

export const lawInMotion: readonly Motion[] = FIRST.map(motionOf)
