import type { Field } from '../domain/field'
import { pagesOf, type Question } from '../domain/question'
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

const tellsWho = (field: Field): boolean =>
  field.kind === 'date' || ((field.kind === 'entry' || field.kind === 'entries') && field.table !== 'areas')

/** The answers without citizenship, country of birth, exact dates and anything about the employer: those read as not known. */
export function redacted(catalogue: readonly Question[], answers: AnswerMap): Redacted {
  const kept: Record<string, unknown> = {}
  const withheld: string[] = []
  const blurred: Record<string, readonly string[]> = {}
  for (const { id, kind, section, group } of catalogue) {
    const answer = answers[id]
    if (answer === undefined) continue
    if (answer === 'unsure' || id === KEPT) {
      kept[id] = answer
      continue
    }
    const named = Object.entries(group.fields).filter(([name, field]) => tellsWho(field) && isGiven(kind, answer, name))
    if (section === 'employer' || ALWAYS.includes(id) || TELLING.has(answer)) withheld.push(id)
    else if (named.length === 0) kept[id] = answer
    else if (kind === 'page' && named.every(([, field]) => field.unsure)) {
      kept[id] = { ...(answer as object), ...Object.fromEntries(named.map(([name]) => [name, 'unsure'])) }
      blurred[id] = named.map(([name]) => name)
    } else withheld.push(id)
  }
  return { answers: kept, withheld, blurred }
}

/** On the page, or in any entry of a list. */
const isGiven = (kind: Question['kind'], answer: unknown, name: string): boolean =>
  pagesOf(kind, answer).some(({ [name]: value }) => value !== undefined && value !== 'unsure')
