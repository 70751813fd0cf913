import type { IsoDate } from '../../src/domain/dates'
import { policyOn } from '../../src/domain/parameter'
import type { Question } from '../../src/domain/question'
import { type AnswerMap, reader, type Read } from '../../src/domain/reading'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { walk } from '../../src/wizard/relevance'

type Page = Readonly<Record<string, unknown>>

/** The pages an answer fills: one, or one for each entry of a list. */
function pagesOf({ kind }: Question, answer: unknown): readonly Page[] {
  if (answer === 'unsure') return []
  if (kind === 'single') return [{ value: answer }]
  const pages: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return pages.filter((page): page is Page => typeof page === 'object' && page !== null)
}

/** What a form would not let through: fields that are not shown, options that are not offered, contradictions. */
function faultsOf(question: Question, page: Page, entry: number, asOf: IsoDate, read: Read): readonly string[] {
  const { id, group } = question
  const given = Object.entries(page)
  const hidden = given.filter(([name]) => group.shows[name]?.(page, read, entry) === false)
  const picked = given.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((option): option is string => typeof option === 'string' && option !== 'unsure')
      .map((option) => ({ name, option })),
  )
  const withheld = picked.filter(({ name, option }) => group.offers[name]?.(option, read, page) === false)
  return [
    ...hidden.map(([name]) => `${id}.${name} is not shown`),
    ...withheld.map(({ name, option }) => `${id}.${name} does not offer ${option}`),
    ...group.check(page, asOf, read).map(({ field, code }) => `${id}.${field}: ${code}`),
  ]
}

/** What the forms would not let through in a set of answers, weighed for one day. */
export function formFaults(answers: AnswerMap, asOf: IsoDate): readonly string[] {
  const path = walk(catalogue, pathways, answers, policyOn(asOf))
  const read = reader(path.answers, path.unasked)
  return catalogue.flatMap((question) =>
    pagesOf(question, path.asked.includes(question.id) ? (answers[question.id] ?? 'unsure') : 'unsure').flatMap(
      (page, entry) => faultsOf(question, page, entry, asOf, read),
    ),
  )
}
