import type { Citation } from './citation'
import type { Criterion, Opening } from './criterion'
import type { IsoDate } from './dates'
import type { Finding } from './finding'

export type PathwayId =
  | 'h1b'
  | 'h1b-exempt'
  | 'h1b-transfer'
  | 'o1a'
  | 'l1a'
  | 'l1b'
  | 'opt'
  | 'stem-opt'
  | 'j1'
  | 'e3'
  | 'h1b1'
  | 'tn'
  | 'eb1a'
  | 'eb1b'
  | 'eb1c'
  | 'niw'
  | 'perm-eb2'
  | 'perm-eb3'

/**
 * open: every gate met, nothing left to judgement beyond the ordinary. evidence: gates met or in reach, an officer weighs the rest.
 * later: not today, and a known date or event opens it. undecided: more answers needed. closed: a hard gate fails.
 */
export type Standing = 'open' | 'evidence' | 'later' | 'undecided' | 'closed'

/** Apart from eligibility, never a "closed". "unknown": an answer is missing that would tell, or a rule failed. */
export type Availability = 'suspended' | 'queue' | 'lottery' | 'unsettled' | 'unknown' | 'now'

/** What can stand between an eligible person and the visa or number. */
export interface Limit<Id extends string = string> {
  readonly state: 'suspended' | 'queue' | 'lottery' | 'unsettled'
  readonly unless: Criterion<Id>
}

/** What everybody on the pathway, or only the employer or an officer, must still do or decide; never asked. */
export interface Step<Id extends string = string> {
  readonly id: Id
  readonly kind: 'process' | 'chance' | 'unsettled'
  readonly cites: readonly Citation[]
}

export interface Pathway<Id extends string = string> {
  readonly id: PathwayId
  readonly family: 'temporary' | 'permanent'
  readonly eligibility: Criterion<Id>
  readonly limits: readonly Limit<Id>[]
  /** What shapes the way, for example a change of status or a consulate, but never the standing. */
  readonly circumstances: readonly Criterion<Id>[]
  readonly steps: readonly Step<Id>[]
}

/** Every criterion that a pathway weighs. */
export const criteriaOf = ({ eligibility, limits, circumstances }: Pathway): readonly Criterion[] => [
  eligibility,
  ...limits.map(({ unless }) => unless),
  ...circumstances,
]

/** Derived from answers and the law of one day; never stored. */
export interface Evaluation {
  readonly pathway: Pathway
  readonly asOf: IsoDate
  readonly finding: Finding
  readonly standing: Standing
  readonly availability: Availability
  /** The findings of the limits, in the order of the pathway's. */
  readonly limits: readonly Finding[]
  readonly circumstances: readonly Finding[]
  /**
   * Criteria whose rule failed, where that bears on the pathway. Such a pathway is undecided, unless the rest settles it; nothing
   * is advised by it.
   */
  readonly faulty: readonly string[]
  /** Questions whose answers could still move the standing, unanswered ones first; none where a rule failed. */
  readonly settledBy: readonly string[]
  /** What a `later` pathway waits for. */
  readonly openings: readonly Opening[]
  /** The criteria on which the standing rests. */
  readonly deciding: readonly Finding[]
}
