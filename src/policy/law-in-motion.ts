import type { Citation } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import {
  fr90_60864,
  fr91_60497,
  frFixedAdmission,
  frGraceProposal,
  frH1bFeeProposal,
  frOptFeeProposal,
  visaBulletinPage,
} from './sources'

/** A change of law that people ask about first: what it is, its state, and the day of that state. */
export interface Motion {
  readonly id: 'weighted' | 'eb2Cutoff' | 'payment' | 'fixedAdmission' | 'h1bFee' | 'optFee' | 'grace'
  readonly state: 'inForce' | 'blocked' | 'proposed'
  readonly on: IsoDate
  readonly cites: readonly Citation[]
}

export const lawInMotion: readonly Motion[] = [
  { id: 'weighted', state: 'inForce', on: '2026-02-27', cites: [fr90_60864()] },
  { id: 'eb2Cutoff', state: 'inForce', on: '2026-10-01', cites: [visaBulletinPage(', October 2026')] },
  { id: 'payment', state: 'blocked', on: '2026-09-30', cites: [fr91_60497()] },
  { id: 'fixedAdmission', state: 'blocked', on: '2026-09-14', cites: [frFixedAdmission()] },
  { id: 'h1bFee', state: 'proposed', on: '2026-09-24', cites: [frH1bFeeProposal()] },
  { id: 'optFee', state: 'proposed', on: '2026-11-09', cites: [frOptFeeProposal('', 'secondary')] },
  { id: 'grace', state: 'proposed', on: '2026-11-10', cites: [frGraceProposal()] },
]
