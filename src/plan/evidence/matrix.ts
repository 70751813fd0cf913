import { type Finding, findingOf } from '../../domain/finding'
import type { Evaluation } from '../../domain/pathway'
import type { Read } from '../../domain/reading'
import { professionalRecord } from '../../questions/experience/professionalRecord'
import { presenceOf } from './given'
import {
  ABILITY,
  BY_DEGREE,
  type CellCriterion,
  COUNTS,
  counted,
  DOOR,
  GATES,
  type GateId,
  INSTEAD,
  type Kind,
  RECORD,
  STANDARDS,
  type StandardId,
  weighed,
} from './kinds'

/**
 * What a kind of evidence comes to under one standard. counts: it meets the criterion. open: an answer would tell. officer: only
 * an officer can say whether it meets the criterion. weighed: an officer weighs it with others, and it meets no criterion by
 * itself. not: it does not meet the criterion. none: the standard has no such criterion.
 */
export type Cell =
  | { readonly state: 'none' }
  | {
      readonly state: 'counts' | 'open' | 'officer' | 'weighed' | 'not'
      readonly criterion: CellCriterion
      readonly finding: Finding
      /** Questions whose answers would tell. */
      readonly settledBy: readonly string[]
    }

export interface Row {
  readonly kind: Kind
  /** False where it is not known whether the person has it. */
  readonly given: boolean
  readonly cells: Readonly<Record<StandardId, Cell>>
}

/** A standard as a whole: its count, and what it asks beside the evidence. */
export interface Standard {
  readonly id: StandardId
  readonly evaluation: Evaluation
  /** Absent for NIW where exceptional ability plays no part. */
  readonly count: Finding | undefined
  /** How many kinds the law lists; what may stand in for one of them is none. */
  readonly listed: number
  /** A major award is there in place of the count. */
  readonly instead: boolean
  /** The door to EB-2, of NIW only. */
  readonly door: Finding | undefined
  readonly gates: readonly { readonly id: GateId; readonly finding: Finding }[]
}

export interface Matrix {
  readonly standards: readonly Standard[]
  /** Each kind that the person has, or may have, once. */
  readonly rows: readonly Row[]
  /** Kinds of the record that the person does not have. */
  readonly missing: readonly (typeof RECORD)[number][]
}

/** A person's evidence under four standards, read out of the findings of the result. */
export function evidenceMatrix(evaluations: readonly Evaluation[], read: Read): Matrix {
  const all = STANDARDS.flatMap((id) => evaluations.filter(({ pathway }) => pathway.id === id))
  const byAbility = isByAbility(all, read)
  const kinds: readonly Kind[] = [
    ...RECORD.flatMap((kind) => (kind === 'contributions' ? [kind, 'citations' as const] : [kind])),
    ...(byAbility ? ABILITY : []),
    'support',
  ]
  const present = kinds.map((kind) => ({ kind, presence: presenceOf(kind, read) }))
  return {
    standards: STANDARDS.flatMap((id) => all.filter(({ pathway }) => pathway.id === id).map(standardOf(id, byAbility))),
    rows: present
      .filter(({ presence }) => presence !== 'absent')
      .map(({ kind, presence }) => rowOf(kind, presence === 'given', all, byAbility)),
    missing: RECORD.filter((kind) => present.some((one) => one.kind === kind && one.presence === 'absent')),
  }
}

/** Exceptional ability opens EB-2 where neither a degree nor years do; where it can no longer matter, its proofs are not asked. */
function isByAbility(all: readonly Evaluation[], read: Read): boolean {
  const niw = all.find(({ pathway }) => pathway.id === 'niw')
  if (niw === undefined || read(professionalRecord).state === 'unasked') return false
  return BY_DEGREE.every((id) => findingOf(niw.finding, id)?.verdict !== 'met')
}

const IN_PLACE: readonly string[] = Object.values(counted.other)

const standardOf =
  (id: StandardId, byAbility: boolean) =>
  (evaluation: Evaluation): Standard => {
    const at = (criterion: string | undefined) =>
      criterion === undefined ? undefined : findingOf(evaluation.finding, criterion)
    const count = id === 'niw' && !byAbility ? undefined : at(COUNTS[id])
    return {
      id,
      evaluation,
      count,
      listed: count?.parts.filter(({ criterion }) => !IN_PLACE.includes(criterion.id)).length ?? 0,
      instead: at(INSTEAD[id])?.verdict === 'met',
      door: id === 'niw' ? at(DOOR) : undefined,
      gates: GATES[id].flatMap((gate: GateId) => {
        const finding = at(gate)
        return finding === undefined ? [] : [{ id: gate, finding }]
      }),
    }
  }

function rowOf(kind: Kind, given: boolean, all: readonly Evaluation[], byAbility: boolean): Row {
  const ownIn: Places = counted[kind]
  const partIn: Places = weighed[kind]
  const cell = (id: StandardId): Cell => {
    const own = id === 'niw' && !byAbility ? undefined : ownIn[id]
    const criterion = own ?? partIn[id]
    const evaluation = all.find(({ pathway }) => pathway.id === id)
    const finding = evaluation && criterion && findingOf(evaluation.finding, criterion)
    if (criterion === undefined || !finding) return { state: 'none' }
    const settledBy = [...new Set([...finding.open, ...finding.unsure, ...finding.doubtful])]
    const state = own !== undefined ? ownOf(finding) : given ? 'weighed' : 'open'
    return { state, criterion, finding, settledBy }
  }
  return { kind, given, cells: { o1a: cell('o1a'), eb1a: cell('eb1a'), eb1b: cell('eb1b'), niw: cell('niw') } }
}

type Places = Readonly<Partial<Record<StandardId, CellCriterion>>>

type State = Exclude<Cell['state'], 'none'>

function ownOf(finding: Finding): State {
  switch (finding.verdict) {
    case 'met':
      return 'counts'
    case 'unmet':
      return 'not'
    case 'unknown':
      return isOfficers(finding) ? 'officer' : 'open'
  }
}

/** Only an officer can say: nothing else is left open. */
export const isOfficers = ({ open, unsure, doubtful, unsettled, faulty, judgement }: Finding): boolean =>
  judgement.length > 0 && open.length + unsure.length + doubtful.length + unsettled.length + faulty.length === 0
