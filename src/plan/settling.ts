import type { Evaluation, PathwayId } from '../domain/pathway'

/** A question that is still open, and the undecided pathways that its answer could decide or bring nearer. */
export interface Settling {
  readonly question: string
  readonly pathways: readonly PathwayId[]
}

/**
 * The open questions by how many undecided pathways wait for each; on a tie the one asked first comes first. `asked`: the
 * questions asked of this person, in order; what is not asked of them is left out.
 */
export function settling(evaluations: readonly Evaluation[], asked: readonly string[]): readonly Settling[] {
  const undecided = evaluations.filter(({ standing }) => standing === 'undecided')
  return asked
    .map((question) => ({
      question,
      pathways: undecided.filter(({ settledBy }) => settledBy.includes(question)).map(({ pathway }) => pathway.id),
    }))
    .filter(({ pathways }) => pathways.length > 0)
    .sort((a, b) => b.pathways.length - a.pathways.length)
}
