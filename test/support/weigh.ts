import type { Evaluation, PathwayId } from '../../src/domain/pathway'
import { pathways } from '../../src/pathways/index'
import { type Answers, catalogue } from '../../src/questions/index'
import { weigher } from '../../src/wizard/weigh'

/** The evaluation of one pathway on the answers given; questions that relevance skips are put aside, as in the wizard. */
export function weigh(id: PathwayId, answers: Answers, asOf = '2026-11-20'): Evaluation {
  const found = weigher(catalogue, pathways, asOf)(answers).evaluations.find(({ pathway }) => pathway.id === id)
  if (found === undefined) throw new Error(`No pathway ${id} is registered`)
  return found
}
