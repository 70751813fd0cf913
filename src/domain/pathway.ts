import type { Citation } from './citation'
import type { Criterion, Opening } from './criterion'
import type { IsoDate } from './dates'
import { type Evaluate, type Finding, evaluator } from './finding'
import type { Policy } from './parameter'
import type { Read } from './reading'

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

/** Apart from eligibility, never a "closed". "unknown": an answer is missing that would tell. */
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
  /** Questions whose answers could still move the standing, unanswered ones first. */
  readonly settledBy: readonly string[]
  /** What a `later` pathway waits for. */
  readonly openings: readonly Opening[]
  /** The criteria on which the standing rests. */
  readonly deciding: readonly Finding[]
}

export const evaluateAll = (pathways: readonly Pathway[], read: Read, policy: Policy): readonly Evaluation[] => {
  const evaluate = evaluator(read, policy)
  return pathways.map((pathway) => evaluatePathway(pathway, evaluate, policy.asOf))
}

function evaluatePathway(pathway: Pathway, evaluate: Evaluate, asOf: IsoDate): Evaluation {
  const finding = evaluate(pathway.eligibility)
  const limits = pathway.limits.map(({ unless }) => evaluate(unless))
  const standing = standingOf(finding)
  return {
    pathway,
    asOf,
    finding,
    standing,
    availability: availabilityOf(pathway, limits),
    limits,
    circumstances: pathway.circumstances.map(evaluate),
    settledBy: standing === 'closed' ? [] : [...new Set([...finding.open, ...finding.unsure, ...finding.doubtful])],
    openings: standing === 'later' ? soonestFirst(finding.openings) : [],
    deciding: deciding(finding, standing),
  }
}

export function standingOf(finding: Finding): Standing {
  if (finding.eventual === 'unmet') return 'closed'
  if (finding.open.length + finding.unsure.length + finding.unsettled.length > 0) return 'undecided'
  // Not "later" where an officer may say yes today on another ground.
  const mayBeToday = finding.verdict === 'unknown' && finding.judgement.length > 0
  if (finding.openings.length > 0 && !mayBeToday) return 'later'
  if (finding.judgement.length > 0) return 'evidence'
  return finding.verdict === 'met' ? 'open' : 'undecided'
}

const ORDER: readonly Availability[] = ['suspended', 'queue', 'lottery', 'unsettled', 'unknown', 'now']

function availabilityOf(pathway: Pathway, findings: readonly Finding[]): Availability {
  const states = findings.map((finding, index): Availability => {
    switch (finding.verdict) {
      case 'met':
        return 'now'
      case 'unmet':
        return pathway.limits[index]?.state ?? 'unknown'
      case 'unknown':
        return finding.unsettled.length > 0 ? 'unsettled' : 'unknown'
    }
  })
  return ORDER.find((state) => states.includes(state)) ?? 'now'
}

/** Events without a date come after dates: they wait on somebody. */
const soonestFirst = (openings: readonly Opening[]) =>
  [...openings].sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))

/** The criteria that carry the standing, nearest to the answers. */
function deciding(finding: Finding, standing: Standing): readonly Finding[] {
  const carries = (part: Finding): boolean => {
    switch (standing) {
      case 'closed':
        return part.eventual === 'unmet'
      case 'undecided':
        return part.open.length + part.unsure.length + part.unsettled.length > 0
      case 'later':
        return part.openings.length > 0
      case 'evidence':
        return part.judgement.length > 0
      case 'open':
        return part.verdict === 'met'
    }
  }
  if (!carries(finding)) return []
  const { criterion, parts } = finding
  if (criterion.kind !== 'all') return [finding]
  return [...new Set(parts.flatMap((part) => deciding(part, standing)))]
}
