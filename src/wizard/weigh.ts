import type { Policy } from '../domain/parameter'
import { assessor } from '../domain/assess'
import type { Evaluation, Pathway } from '../domain/pathway'
import type { IsoDate } from '../domain/dates'
import type { Question } from '../domain/question'
import { type AnswerMap, reader } from '../domain/reading'
import { walk, type Walk } from './relevance'

/** What answers come to on one day. */
export interface Weighing {
  readonly asOf: IsoDate
  readonly walk: Walk
  readonly evaluations: readonly Evaluation[]
}

export type Weigh = (answers: AnswerMap) => Weighing

/** Weighs answers under the law of one day, with the tables loaded so far; the same answers object is weighed once. */
export function weigher(catalogue: readonly Question[], pathways: readonly Pathway[], policy: Policy): Weigh {
  const assess = assessor(pathways, policy)
  const known = new WeakMap<AnswerMap, Weighing>()
  return (answers) => {
    const before = known.get(answers)
    if (before !== undefined) return before
    const path = walk(catalogue, pathways, answers, policy)
    const evaluations = assess(reader(path.answers, path.unasked))
    const weighing: Weighing = { asOf: policy.asOf, walk: path, evaluations }
    known.set(answers, weighing)
    return weighing
  }
}
