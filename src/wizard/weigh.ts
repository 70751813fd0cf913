import type { Policy } from '../domain/parameter'
import type { Evaluation, Pathway } from '../domain/pathway'
import type { IsoDate } from '../domain/dates'
import type { Question } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
import { type Walk, walkerFor } from './relevance'

/** What answers come to on one day. */
export interface Weighing {
  readonly asOf: IsoDate
  readonly walk: Walk
  /** Worked out when it is first read: the next question does not wait for it. */
  readonly evaluations: readonly Evaluation[]
}

export type Weigh = (answers: AnswerMap) => Weighing

/** Weighs answers under the law of one day, with the tables loaded so far; the same answers object is weighed once. */
export function weigher(catalogue: readonly Question[], pathways: readonly Pathway[], policy: Policy): Weigh {
  const walker = walkerFor(catalogue, pathways, policy)
  const known = new WeakMap<AnswerMap, Weighing>()
  return (answers) => {
    const before = known.get(answers)
    if (before !== undefined) return before
    let evaluations: readonly Evaluation[] | undefined
    const weighing: Weighing = {
      asOf: policy.asOf,
      walk: walker.walk(answers),
      get evaluations() {
        if (evaluations === undefined) {
          // Other answers may have been walked since.
          walker.walk(answers)
          evaluations = walker.evaluate()
        }
        return evaluations
      },
    }
    known.set(answers, weighing)
    return weighing
  }
}
