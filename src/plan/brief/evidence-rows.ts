import { type Finding, findingOf } from '../../domain/finding'
import type { Evaluation } from '../../domain/pathway'
import { COUNTS, counted, type Kind, type StandardId } from '../evidence/kinds'

/** The three standards that count the same evidence. The national interest waiver is weighed by its prongs. */
export const COUNTING = ['o1a', 'eb1a', 'eb1b'] as const satisfies readonly StandardId[]
export type CountingId = (typeof COUNTING)[number]

/** The kinds of evidence, in the order of the sheet. */
const ROWS = [
  'judging',
  'articles',
  'contributions',
  'roles',
  'pay',
  'awards',
  'memberships',
  'press',
  'other',
] as const satisfies readonly Kind[]

export type RowKind = (typeof ROWS)[number]

type Findings = { readonly [S in CountingId]?: Finding }

export interface EvidenceRow {
  readonly kind: RowKind
  /** The finding under each standard; absent where the standard has no such criterion. */
  readonly findings: Findings
}

/** The finding of one criterion under each standard that has it. */
function findingsOf(evaluations: readonly Evaluation[], ids: { readonly [S in CountingId]?: string }): Findings {
  const findings: { [S in CountingId]?: Finding } = {}
  for (const standard of COUNTING) {
    const proof = evaluations.find(({ pathway }) => pathway.id === standard)?.finding
    const id = ids[standard]
    const found = proof && id !== undefined ? findingOf(proof, id) : undefined
    if (found !== undefined) findings[standard] = found
  }
  return findings
}

/** Each kind of evidence with what it is worth under each standard. */
export const evidenceRows = (evaluations: readonly Evaluation[]): readonly EvidenceRow[] =>
  ROWS.map((kind) => ({ kind, findings: findingsOf(evaluations, counted[kind]) }))

/** The count of each standard: how many are met, and how many are needed. */
export const evidenceCounts = (evaluations: readonly Evaluation[]): Findings => findingsOf(evaluations, COUNTS)
