import type { AnswerMap } from '../domain/reading'
import { catalogue } from '../questions/index'
import { encodeAnswers } from '../share/link'

const known = new WeakMap<AnswerMap, string>()

/** Answers as the text that history entries and storage hold; the same answers object is written once. */
export function textOf(answers: AnswerMap): string {
  const text = known.get(answers) ?? encodeAnswers(catalogue, answers)
  known.set(answers, text)
  return text
}
