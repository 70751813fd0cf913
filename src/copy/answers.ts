import type { AnyValue, Field } from '../domain/field'
import type { Question } from '../domain/question'
import { type AnyFieldWords, type AnyWords, YES_NO } from '../domain/words'
import { longDate, longMonth } from './dates'
import { figure, inWords, usd } from './numbers'
import { ui } from './ui'

/** Names for the entries of long tables; a table that is not loaded yet has none. */
export type Names = (table: string, code: string) => string

/** The label of an option. */
export function optionLabel(words: AnyFieldWords | undefined, option: string): string {
  const found = words?.options?.[option]
  return typeof found === 'object' ? found.label : (found ?? option)
}

type FieldAnswer = AnyValue | null | undefined

/** One field's value as a reader says it. */
function fieldText(field: Field, words: AnyFieldWords | undefined, value: FieldAnswer, names: Names): string {
  if (value === undefined || value === null) return ''
  if (value === 'unsure') return words?.unsure ?? ui.notSure
  switch (field.kind) {
    case 'choice':
      return optionLabel(words, String(value))
    case 'several':
      return (value as readonly string[]).map((option) => optionLabel(words, option)).join('; ')
    case 'number':
      return field.unit === 'usd' ? usd(Number(value)) : figure(Number(value))
    case 'date':
      return longDate(String(value))
    case 'month':
      return longMonth(String(value))
    case 'entry':
      return names(field.table, String(value))
    case 'entries':
      return inWords((value as readonly string[]).map((code) => names(field.table, code)))
    case 'text':
      return String(value)
  }
}

/** One line of an answer: a label where the page has several fields, and the value. */
export interface AnswerLine {
  readonly field: string
  readonly label: string
  readonly text: string
  readonly unsure: boolean
}

/** How many fields of an entry name it in a place where there is no room for all. */
const NAMING_FIELDS = 3

/** The same lines, with the entries of a list cut to what names them. */
export function briefLines(
  question: Question,
  words: AnyWords | undefined,
  answer: unknown,
  names: Names,
): readonly AnswerLine[] {
  if (question.kind !== 'list' || !Array.isArray(answer) || answer.length === 0)
    return answerLines(question, words, answer, names)
  return (answer as readonly Readonly<Record<string, unknown>>[]).map((entry, index) => ({
    field: String(index),
    label: '',
    text: pageLines(question, words, entry, names)
      .filter((line) => !needsLabel(question, line))
      .slice(0, NAMING_FIELDS)
      .map(({ text }) => text)
      .join(', '),
    unsure: false,
  }))
}

/** An answer as lines to read, one for each field that was answered. */
export function answerLines(
  question: Question,
  words: AnyWords | undefined,
  answer: unknown,
  names: Names,
): readonly AnswerLine[] {
  if (answer === undefined) return []
  if (answer === 'unsure') return [{ field: 'value', label: '', text: words?.unsure ?? ui.notSure, unsure: true }]
  if (question.kind === 'single') return [lineOf(question, words, 'value', answer, names)]
  if (question.kind === 'page') return pageLines(question, words, answer as Readonly<Record<string, unknown>>, names)
  const entries = answer as readonly Readonly<Record<string, unknown>>[]
  if (entries.length === 0) return [{ field: 'value', label: '', text: words?.list?.none ?? ui.no, unsure: false }]
  return entries.map((entry, index) => ({
    field: String(index),
    label: entries.length > 1 ? `${words?.list?.entry ?? ''} ${index + 1}` : '',
    text: pageLines(question, words, entry, names)
      .map((line) => (needsLabel(question, line) ? labelled(line) : line.text))
      .join('; '),
    unsure: Object.values(entry).includes('unsure'),
  }))
}

/**
 * An answer in as few lines as it can be read in: one, or one for each entry of a list. `labels` are shorter names of fields; one
 * that is empty is left out.
 */
export function compactLines(
  question: Question,
  words: AnyWords | undefined,
  answer: unknown,
  names: Names,
  labels: Readonly<Record<string, string>> = {},
): readonly string[] {
  if (typeof answer !== 'object' || answer === null || question.kind === 'single')
    return answerLines(question, words, answer, names).map(({ text }) => text)
  const pages = (question.kind === 'list' ? answer : [answer]) as readonly Readonly<Record<string, unknown>>[]
  const needs = (line: AnswerLine) => needsLabel(question, line) || question.group.fields[line.field]?.kind === 'date'
  const textOf = (line: AnswerLine) => {
    const label = labels[line.field]
    if (label === '') return line.text
    // Names of countries and months keep their capital.
    const text = question.group.fields[line.field]?.kind === 'choice' ? lowered(line.text) : line.text
    if (label !== undefined) return `${label} ${text}`
    return needs(line) ? labelled(line) : line.text
  }
  if (pages.length === 0) return answerLines(question, words, answer, names).map(({ text }) => text)
  return pages.map((page) => pageLines(question, words, page, names).map(textOf).join('; '))
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Whether a text says nothing by itself: a bare number or code, "yes", "no" or "not sure". */
function needsLabel(question: Question, { field, text, unsure }: AnswerLine): boolean {
  const kind = question.group.fields[field]?.kind
  return unsure || kind === 'number' || kind === 'text' || text === YES_NO.yes || text === YES_NO.no
}

const labelled = ({ label, text }: AnswerLine): string =>
  label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`

const pageLines = (
  question: Question,
  words: AnyWords | undefined,
  values: Readonly<Record<string, unknown>>,
  names: Names,
) =>
  Object.keys(question.group.fields)
    .filter((name) => values[name] !== undefined)
    .map((name) => lineOf(question, words, name, values[name], names))

function lineOf(
  question: Question,
  words: AnyWords | undefined,
  name: string,
  value: unknown,
  names: Names,
): AnswerLine {
  const field = question.group.fields[name]
  const fieldWords = words?.fields[name]
  const text = field === undefined ? '' : fieldText(field, fieldWords, value as FieldAnswer, names)
  return { field: name, label: fieldWords?.label ?? '', text, unsure: value === 'unsure' }
}
