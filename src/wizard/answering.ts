import type { Question } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
import { following, type Place, reread } from './place'
import type { Weigh, Weighing } from './weigh'

/** An answer to a question. `next`: the entry to show next, where the answer is a list that goes on. */
export interface Given {
  readonly question: string
  readonly value: unknown
  readonly next?: number
}

/** The answers, and the question opened out of turn: by Back, a Change link or an address. */
export interface Answered {
  readonly answers: AnswerMap
  readonly revisiting: Place | undefined
}

/**
 * What an answer makes of the answers and the place. The last one is kept: who foresees an answer and then gives it finds the
 * same object, and all that was worked out from it.
 */
export function answering(catalogue: readonly Question[], weigh: Weigh) {
  let last: { readonly from: Weighing; readonly text: string; readonly after: Answered } | undefined
  return ({ answers, revisiting }: Answered, { question, value, next }: Given): Answered => {
    const read = reread(catalogue, question, value)
    // One object for the same answers under the same law.
    const from = weigh(answers)
    const text = JSON.stringify([question, read, next, revisiting])
    if (last?.from === from && last.text === text) return last.after
    const given = { ...answers, [question]: read }
    const after: Answered = {
      answers: given,
      revisiting:
        next === undefined ? following(weigh(given).walk, revisiting) : { ...revisiting, question, entry: next },
    }
    last = { from, text, after }
    return after
  }
}
