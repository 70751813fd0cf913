import type { Finding } from '../../domain/finding'
import type { Evaluation, PathwayId } from '../../domain/pathway'
import type { EvidenceKind } from '../../questions/achievements/evidenceKinds'

/** The three standards that read the same evidence. The national interest waiver is weighed by its prongs. */
export const STANDARDS = ['o1a', 'eb1a', 'eb1b'] as const satisfies readonly PathwayId[]
export type StandardId = (typeof STANDARDS)[number]

/** The kinds of evidence, and the question that each is answered on. */
const ROWS = [
  { kind: 'judging', question: 'judging', ids: { o1a: 'o1a.judging', eb1a: 'eb1a.judging', eb1b: 'eb1b.judging' } },
  {
    kind: 'articles',
    question: 'articles',
    ids: { o1a: 'o1a.articles', eb1a: 'eb1a.articles', eb1b: 'eb1b.articles' },
  },
  {
    kind: 'contributions',
    question: 'contributions',
    ids: { o1a: 'o1a.contributions', eb1a: 'eb1a.contributions', eb1b: 'eb1b.contributions' },
  },
  { kind: 'roles', question: 'leadRoles', ids: { o1a: 'o1a.criticalRole', eb1a: 'eb1a.leadingRole' } },
  { kind: 'pay', question: 'payStanding', ids: { o1a: 'o1a.highSalary', eb1a: 'eb1a.highSalary' } },
  { kind: 'awards', question: 'awards', ids: { o1a: 'o1a.awards', eb1a: 'eb1a.awards', eb1b: 'eb1b.prizes' } },
  {
    kind: 'memberships',
    question: 'memberships',
    ids: { o1a: 'o1a.memberships', eb1a: 'eb1a.memberships', eb1b: 'eb1b.memberships' },
  },
  { kind: 'press', question: 'press', ids: { o1a: 'o1a.press', eb1a: 'eb1a.press', eb1b: 'eb1b.published' } },
  {
    kind: 'other',
    question: 'evidenceKinds',
    ids: { o1a: 'o1a.comparable', eb1a: 'eb1a.comparable', eb1b: 'eb1b.comparable' },
  },
] as const satisfies readonly {
  readonly kind: EvidenceKind
  readonly question: string
  readonly ids: { readonly [S in StandardId]?: string }
}[]

export type RowKind = (typeof ROWS)[number]['kind']

export interface EvidenceRow {
  readonly kind: RowKind
  readonly question: string
  /** The finding under each standard; absent where the standard has no such criterion. */
  readonly findings: { readonly [S in StandardId]?: Finding }
}

/** The first finding of a criterion in a proof. */
function findingOf(finding: Finding, id: string): Finding | undefined {
  if (finding.criterion.id === id) return finding
  for (const part of finding.parts) {
    const found = findingOf(part, id)
    if (found !== undefined) return found
  }
  return undefined
}

const proofOf = (evaluations: readonly Evaluation[], id: StandardId): Finding | undefined =>
  evaluations.find(({ pathway }) => pathway.id === id)?.finding

/** Each kind of evidence with what it is worth under each standard. */
export function evidenceRows(evaluations: readonly Evaluation[]): readonly EvidenceRow[] {
  return ROWS.map(({ kind, question, ids }) => {
    const findings: { [S in StandardId]?: Finding } = {}
    for (const standard of STANDARDS) {
      const proof = proofOf(evaluations, standard)
      const id: string | undefined = { eb1b: undefined, ...ids }[standard]
      const found = proof && id !== undefined ? findingOf(proof, id) : undefined
      if (found !== undefined) findings[standard] = found
    }
    return { kind, question, findings }
  })
}

/** The count of each standard: how many are met, and how many are needed. */
export const evidenceCounts = (evaluations: readonly Evaluation[]): { readonly [S in StandardId]?: Finding } => {
  const counts: { [S in StandardId]?: Finding } = {}
  for (const standard of STANDARDS) {
    const proof = proofOf(evaluations, standard)
    const found = proof && findingOf(proof, `${standard}.criteriaCount`)
    if (found !== undefined) counts[standard] = found
  }
  return counts
}
