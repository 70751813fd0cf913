import type { Finding } from '../../domain/finding'
import type { Evaluation, PathwayId } from '../../domain/pathway'

/** What a meeting could settle, for the pathways on which it stands alike. */
export interface ToSettle {
  readonly pathways: readonly PathwayId[]
  /** Questions that are open or answered “not sure”. */
  readonly questions: readonly string[]
  /** Criteria that turn on how an officer weighs them. */
  readonly judged: readonly string[]
}

/** An officer says whether it is met, and no answer can. */
const isWeighed = ({ verdict, causes }: Finding): boolean => verdict === 'unknown' && causes.judgement.length > 0

/** What is open on each pathway that is not closed; pathways with the same points share a row. */
export function toSettle(evaluations: readonly Evaluation[]): readonly ToSettle[] {
  const rows = new Map<string, ToSettle>()
  for (const { pathway, standing, settledBy, finding } of evaluations) {
    if (standing === 'closed') continue
    const judged = finding.parts.filter(isWeighed).map(({ criterion }) => criterion.id)
    if (settledBy.length + judged.length === 0) continue
    const key = `${settledBy.join()};${judged.join()}`
    const before = rows.get(key)
    rows.set(key, { pathways: [...(before?.pathways ?? []), pathway.id], questions: settledBy, judged })
  }
  return [...rows.values()]
}
