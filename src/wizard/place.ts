import * as z from 'zod/mini'
import type { Question } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
import type { Walk } from './relevance'

/** A question, and where it is a list, which entry of it. */
export interface Place {
  readonly question: string
  readonly entry?: number
  /** Reached by Back: an answer then leads to the question after it, not to the first one unanswered. */
  readonly stepping?: boolean
}

/** The question on screen: the one opened out of turn if it is asked at all, otherwise the first unanswered one. */
export function currentQuestion(walk: Walk, revisiting: Place | undefined): Place | undefined {
  if (revisiting !== undefined && walk.asked.includes(revisiting.question)) return revisiting
  const [question] = walk.unanswered
  return question === undefined ? undefined : { question }
}

/** Where Back leads; undefined from the first question. From "Check your answers" it is the last question. */
export function preceding(
  walk: Walk,
  { answers, revisiting }: { answers: AnswerMap; revisiting: Place | undefined },
): Place | undefined {
  const current = currentQuestion(walk, revisiting)
  const entry = Math.min(current?.entry ?? 0, entriesOf(answers[current?.question ?? '']))
  if (current !== undefined && entry > 0) return { ...current, entry: entry - 1, stepping: true }
  const question = walk.asked[(current === undefined ? walk.asked.length : walk.asked.indexOf(current.question)) - 1]
  if (question === undefined) return undefined
  const entries = entriesOf(answers[question])
  return { question, stepping: true, ...(entries > 0 && { entry: entries - 1 }) }
}

/** How many entries a list's answer has; an address may name any. */
const entriesOf = (answer: unknown): number =>
  Array.isArray(answer) && answer.every((one) => typeof one === 'object') ? answer.length : 0

/** Where an answer to a question reached by Back leads; undefined hands over to the first unanswered question. */
export function following(walk: Walk, revisiting: Place | undefined): Place | undefined {
  // A question that is no longer asked was not on screen: what was answered is the first unanswered one.
  if (revisiting?.stepping !== true || !walk.asked.includes(revisiting.question)) return undefined
  const question = walk.asked[walk.asked.indexOf(revisiting.question) + 1]
  return question === undefined || walk.unanswered.includes(question) ? undefined : { question, stepping: true }
}

/** An answer as the question's own codec writes it and reads it back; undefined where it is not one. */
export function reread(catalogue: readonly Question[], id: string, value: unknown): unknown {
  const question = catalogue.find((one) => one.id === id)
  if (question === undefined) return undefined
  try {
    return z.safeDecode(question.schema, z.encode(question.schema, value)).data
  } catch {
    return undefined
  }
}

/** Whether a value is an answer to the question. */
export const accepts = (catalogue: readonly Question[], id: string, value: unknown): boolean =>
  reread(catalogue, id, value) !== undefined

/** A place by itself, without what else an event carries. */
export const placeOf = ({ question, entry, stepping }: Place): Place => ({
  question,
  ...(entry !== undefined && { entry }),
  ...(stepping !== undefined && { stepping }),
})
