import { answerLines, briefLines, type Names, optionLabel } from '../../copy/answers'
import { figure } from '../../copy/numbers'
import { criterionWords } from '../../copy/pathways'
import { wordsOf } from '../../copy/questions'
import { ui } from '../../copy/ui'
import type { Finding } from '../../domain/finding'
import type { AnswerMap } from '../../domain/reading'
import { tellings } from '../../plan/evidence/given'
import type { Kind } from '../../plan/evidence/kinds'
import { evidence, stateNames } from './evidence.copy'
import { counts, kindTitles } from './kinds.copy'
import { reasons } from './reasons.copy'

type Page = Readonly<Record<string, unknown>>

const isPage = (answer: unknown): answer is Page =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)

/** The answer to one field of a question; a question of one field is its own answer. */
const valueOf = (answer: unknown, field: string): unknown => (isPage(answer) ? answer[field] : answer)

/** What a kind is called in its row, with the person's own number where there is one. */
export function titleOf(kind: Kind, answers: AnswerMap): string {
  const { question, fields } = tellings[kind]
  const number = numberIn(answers[question.id], fields)
  const named = counts[kind]
  return number === undefined || named === undefined ? kindTitles[kind] : named(number, figure(number))
}

const numberIn = (answer: unknown, fields: readonly string[]): number | undefined =>
  fields.map((field) => valueOf(answer, field)).find((value): value is number => typeof value === 'number' && value > 0)

/** What the person said of a kind, in lines; one line says that nothing is said yet. */
export function linesOf(kind: Kind, answers: AnswerMap, names: Names): readonly string[] {
  const { question, fields, options } = tellings[kind]
  const answer = answers[question.id]
  const words = wordsOf(question.id)
  if (answer === undefined) return [evidence.notAnswered]
  if (answer === 'unsure') return [ui.notSure]
  if (options !== undefined)
    return fields.flatMap((field) => {
      const value = valueOf(answer, field)
      if (!Array.isArray(value)) return [ui.notSure]
      return options.filter((one) => value.includes(one)).map((one) => optionLabel(words?.fields[field], one))
    })
  if (question.kind === 'list') return briefLines(question, words, answer, names).map(({ text }) => text)
  return answerLines(question, words, answer, names)
    .filter(({ field }) => fields.includes(field) && typeof valueOf(answer, field) !== 'number')
    .map(({ field, label, text, unsure }) => (unsure && field !== fields[0] ? `${label}: ${text.toLowerCase()}` : text))
}

const MOST = 2

/** Why what the person named does not count: by what it is, or else in the words of the rule. */
export function reasonOf(kind: Kind, finding: Finding, answers: AnswerMap): string {
  const { question, fields } = tellings[kind]
  const known = reasons[kind] ?? {}
  const said = fields.flatMap((field) => {
    const given = [valueOf(answers[question.id], field)].flat().filter((one) => typeof one === 'string')
    const texts = given.flatMap((one) => known[one] ?? [])
    // Where one of several would do, what lacks beside it is no reason.
    return texts.length === given.length ? texts : []
  })
  const [first, ...others] = [...new Set(said)].slice(0, MOST)
  if (first !== undefined) return [first, ...others.map(lowered)].join('; ')
  return unmetWords(finding) ?? stateNames.not
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function unmetWords(finding: Finding): string | undefined {
  for (const part of finding.parts) {
    const text = part.verdict === 'unmet' ? unmetWords(part) : undefined
    if (text !== undefined) return text
  }
  return criterionWords(finding.criterion.id).unmet
}
