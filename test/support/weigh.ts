import type { Evaluation, PathwayId } from '../../src/domain/pathway'
import type { Answers } from '../../src/questions/index'
import { weigherOn } from './wages'

/** The evaluation of one pathway on the answers given; questions that relevance skips are put aside, as in the wizard. */
export function weigh(id: PathwayId, answers: Answers, asOf = '2026-11-20'): Evaluation {
  const found = weigherOn(asOf)(answers).evaluations.find(({ pathway }) => pathway.id === id)
  if (found === undefined) throw new Error(`No pathway ${id} is registered`)
  return found
}
