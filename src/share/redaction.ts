import type { Field } from '../domain/field'
import type { Question } from '../domain/question'
import type { AnswerMap } from '../domain/reading'

/** Answers fit to be shown to anybody, and what was taken out of them. */
export interface Redacted {
  readonly answers: AnswerMap
  /** Ids of questions that are left out whole. */
  readonly withheld: readonly string[]
  /** Questions of which fields became "not sure", by id. */
  readonly blurred: Readonly<Record<string, readonly string[]>>
}

/** The country of a school is no citizenship, and the month of an award no exact date: without them little could be told. */
const KEPT = 'degrees'

/** Each of these statuses is open to the citizens of one or two countries only. */
const TELLING = new Set<unknown>(['e3', 'tn', 'h1b1'])
/** A group abroad is an employer, too; of family only some countries of birth are asked. */
const ALWAYS: readonly string[] = ['groupWork', 'groupRole', 'familyBirth']

const tellsWho = (field: Field | undefined): boolean =>
  field?.kind === 'date' || ((field?.kind === 'entry' || field?.kind === 'entries') && field.table !== 'areas')

/** The answers without citizenship, country of birth, exact dates and anything about the employer: those read as not known. */
export function redacted(catalogue: readonly Question[], answers: AnswerMap): Redacted {
  const kept: Record<string, unknown> = {}
  const withheld: string[] = []
  const blurred: Record<string, readonly string[]> = {}
  for (const question of catalogue) {
    const answer = answers[question.id]
    if (answer === undefined) continue
    const { fields } = question.group
    const named = Object.keys(fields).filter((name) => tellsWho(fields[name]) && isGiven(answer, name))
    if (answer === 'unsure' || question.id === KEPT) kept[question.id] = answer
    else if (question.section === 'employer' || ALWAYS.includes(question.id) || TELLING.has(answer))
      withheld.push(question.id)
    else if (named.length === 0) kept[question.id] = answer
    else if (question.kind === 'page' && named.every((name) => fields[name]?.unsure === true)) {
      kept[question.id] = { ...(answer as object), ...Object.fromEntries(named.map((name) => [name, 'unsure'])) }
      blurred[question.id] = named
    } else withheld.push(question.id)
  }
  return { answers: kept, withheld, blurred }
}

/** A single question's only field, a field of a page, or one of any entry of a list. */
function isGiven(answer: unknown, name: string): boolean {
  if (name === 'value') return true
  const pages = (Array.isArray(answer) ? answer : [answer]) as readonly Readonly<Record<string, unknown>>[]
  return pages.some((page) => page[name] !== undefined && page[name] !== null && page[name] !== 'unsure')
}
