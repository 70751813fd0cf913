import { union } from './causes'
import { type Circuit, circuitOf } from './circuit'
import type { Opening } from './criterion'
import { earlierFirst, type IsoDate } from './dates'
import type { Finding } from './finding'
import type { Policy } from './parameter'
import { type Availability, criteriaOf, type Evaluation, type Pathway, type Standing } from './pathway'
import type { Read } from './reading'

/** Evaluates pathways on answers under the law of one day. */
export function assessor(pathways: readonly Pathway[], policy: Policy): (read: Read) => readonly Evaluation[] {
  const circuit = circuitOf(pathways.flatMap(criteriaOf), policy)
  const assess = assessorOf(pathways, circuit, policy.asOf)
  return (read) => {
    circuit.refresh(read)
    return assess()
  }
}

/** Evaluates pathways by what a circuit has read; an evaluation that comes out as before stays the same object. */
export function assessorOf(pathways: readonly Pathway[], circuit: Circuit, asOf: IsoDate): () => readonly Evaluation[] {
  const assessments = pathways.map((pathway) => assessment(pathway, circuit, asOf))
  return () => assessments.map((assess) => assess())
}

function assessment(pathway: Pathway, { at }: Circuit, asOf: IsoDate): () => Evaluation {
  const eligibility = at(pathway.eligibility)
  const limits = pathway.limits.map(({ unless }) => at(unless))
  const circumstances = pathway.circumstances.map(at)
  let last: Evaluation | undefined
  return () => {
    const isAsBefore =
      last?.finding === eligibility.finding && isSame(last.limits, limits) && isSame(last.circumstances, circumstances)
    if (last === undefined || !isAsBefore)
      last = new Assessed(pathway, asOf, eligibility.finding, limits.map(found), circumstances.map(found))
    return last
  }
}

const found = ({ finding }: { readonly finding: Finding }): Finding => finding

const isSame = (before: readonly Finding[], now: readonly { readonly finding: Finding }[]): boolean =>
  now.every(({ finding }, index) => finding === before[index])

export const evaluateAll = (pathways: readonly Pathway[], read: Read, policy: Policy): readonly Evaluation[] =>
  assessor(pathways, policy)(read)

/** What is asked of one pathway at a time is worked out when asked for. */
class Assessed implements Evaluation {
  readonly pathway: Pathway
  readonly asOf: IsoDate
  readonly finding: Finding
  readonly standing: Standing
  readonly availability: Availability
  readonly limits: readonly Finding[]
  readonly circumstances: readonly Finding[]

  constructor(
    pathway: Pathway,
    asOf: IsoDate,
    finding: Finding,
    limits: readonly Finding[],
    circumstances: readonly Finding[],
  ) {
    this.pathway = pathway
    this.asOf = asOf
    this.finding = finding
    this.standing = standingOf(finding)
    this.availability = availabilityOf(pathway, limits)
    this.limits = limits
    this.circumstances = circumstances
  }

  get faulty(): readonly string[] {
    if (this.standing === 'closed') return []
    const beside = [...this.limits, ...this.circumstances]
    return beside.reduce((all, { faulty }) => union(all, faulty), this.finding.faulty)
  }
  get settledBy(): readonly string[] {
    return this.standing === 'closed' || this.finding.faulty.length > 0 ? [] : settledBy(this.finding)
  }
  get openings(): readonly Opening[] {
    return this.standing === 'later' ? soonestFirst(this.finding.openings) : []
  }
  get deciding(): readonly Finding[] {
    return deciding(this.finding, this.finding.faulty.length > 0 ? 'faulty' : this.standing)
  }
}

const settledBy = ({ open, unsure, doubtful }: Finding): readonly string[] => union(union(open, unsure), doubtful)

export function standingOf({ verdict, eventual, causes }: Finding): Standing {
  if (eventual === 'unmet') return 'closed'
  const { open, unsure, unsettled, faulty, judgement, openings } = causes
  if (open.length + unsure.length + unsettled.length + faulty.length > 0) return 'undecided'
  // Not "later" where an officer may say yes today on another ground.
  const mayBeToday = verdict === 'unknown' && judgement.length > 0
  if (openings.length > 0 && !mayBeToday) return 'later'
  if (judgement.length > 0) return 'evidence'
  return verdict === 'met' ? 'open' : 'undecided'
}

const ORDER: readonly Availability[] = ['suspended', 'queue', 'lottery', 'unsettled', 'unknown', 'now']

/** The gravest of what the limits come to. */
function availabilityOf({ limits }: Pathway, findings: readonly Finding[]): Availability {
  let gravest: Availability = 'now'
  findings.forEach(({ verdict, causes }, index) => {
    if (verdict === 'met') return
    const isLaw = causes.unsettled.length > 0 && causes.faulty.length === 0
    const state = verdict === 'unmet' ? limits[index]?.state : isLaw ? 'unsettled' : 'unknown'
    if (state !== undefined && ORDER.indexOf(state) < ORDER.indexOf(gravest)) gravest = state
  })
  return gravest
}

/** Events without a date come after dates: they wait on somebody. */
const soonestFirst = (openings: readonly Opening[]) =>
  [...openings].sort((a, b) => earlierFirst(a.on ?? '9999', b.on ?? '9999'))

/** The criteria that carry the standing, nearest to the answers, each once. */
function deciding(finding: Finding, standing: Standing | 'faulty'): readonly Finding[] {
  const found: Finding[] = []
  const visit = (part: Finding): void => {
    if (!carries(part, standing)) return
    if (part.criterion.kind === 'all') part.parts.forEach(visit)
    else if (!found.includes(part)) found.push(part)
  }
  visit(finding)
  return found
}

/** Where a rule failed, it is what the standing rests on, and not the answers that are missing besides. */
function carries(part: Finding, standing: Standing | 'faulty'): boolean {
  switch (standing) {
    case 'faulty':
      return part.faulty.length > 0
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
