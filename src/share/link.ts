import * as z from 'zod/mini'
import { type IsoDate, isIsoDate } from '../domain/dates'
import { pagesOf, type Question, UNSURE_TEXT } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
import { citizenships, countries } from '../reference/countries'
import { ALIASES, type Aliases, answerNow, questionNow } from './aliases'

const VERSION = '1'
/** Far above any complete answer set; a longer text is cut before it is read. */
const MOST_CHARACTERS = 8_000
/** Stands for what was cut off. */
const REST = '…'
const ASIDE = new Set(['v', 'embed'])
const OF_ITS_DAY = 'rules=then'

export interface Decoded {
  readonly answers: AnswerMap
  readonly asOf?: IsoDate
  /** The link asks to be read under the rules of its own day, not of the day on which it is opened. */
  readonly ofItsDay?: true
  /** Names of parts that are not known or could not be read; the rest is kept. */
  readonly dropped: readonly string[]
}

/** Answers as link parameters in catalogue order; the same answers always give the same text. */
export function encodeAnswers(catalogue: readonly Question[], answers: AnswerMap, asOf?: IsoDate): string {
  const parts = catalogue
    .filter(({ id }) => answers[id] !== undefined)
    .map(
      ({ id, schema }) =>
        `${id}=${answers[id] === 'unsure' ? UNSURE_TEXT : encodeURIComponent(z.encode(schema, answers[id]))}`,
    )
  return [`v=${VERSION}`, ...(asOf === undefined ? [] : [`asOf=${asOf}`]), ...parts].join('&')
}

/** The same, to be read under the rules of that day whenever it is opened. */
export const encodeOfItsDay = (catalogue: readonly Question[], answers: AnswerMap, asOf: IsoDate): string =>
  `${encodeAnswers(catalogue, answers, asOf)}&${OF_ITS_DAY}`

/** Reads any text without an exception; what cannot be read is named and left out. */
export function decodeAnswers(catalogue: readonly Question[], text: string, aliases: Aliases = ALIASES): Decoded {
  const questions = new Map(catalogue.map((question) => [question.id, question]))
  const answers: Record<string, unknown> = {}
  const dropped: string[] = []
  let asOf: IsoDate | undefined
  let ofItsDay = false
  for (const part of whole(text).split('&').filter(Boolean)) {
    const split = part.indexOf('=')
    const name = split < 0 ? part : part.slice(0, split)
    const value = unescaped(part.slice(name.length + 1))
    if (part === OF_ITS_DAY) ofItsDay = true
    else if (name === 'asOf' && asOf === undefined && value !== undefined && isIsoDate(value)) asOf = value
    else if (name === 'v' && value !== VERSION) dropped.push(nameOf(`v=${value?.slice(0, 8) ?? ''}`))
    else if (!ASIDE.has(name)) {
      const id = questionNow(aliases, name)
      keep(questions.get(id), name, value && answerNow(aliases, id, value), answers, dropped)
    }
  }
  if (text.length > MOST_CHARACTERS) dropped.push(REST)
  return { answers, dropped, ...(asOf !== undefined && { asOf }), ...(ofItsDay && { ofItsDay }) }
}

/** A text that is too long is cut between two answers, never within one. */
const whole = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : text.slice(0, Math.max(0, text.lastIndexOf('&', MOST_CHARACTERS)))

const MOST_OF_A_NAME = 40
/** Marks that nobody sees, some of which turn the text around them, and halves of characters. */
const UNSEEN = /[\p{C}\p{Z}]/gu

/** A name as it may be shown: a damaged link can hold anything. */
const nameOf = (part: string): string =>
  Array.from(part.slice(0, MOST_CHARACTERS).replace(UNSEEN, '')).slice(0, MOST_OF_A_NAME).join('')

function keep(
  question: Question | undefined,
  name: string,
  value: string | undefined,
  answers: Record<string, unknown>,
  dropped: string[],
): void {
  const result =
    question !== undefined && value !== undefined && value !== '' ? z.safeDecode(question.schema, value) : undefined
  if (
    question === undefined ||
    result?.success !== true ||
    Object.hasOwn(answers, question.id) ||
    !isKnown(question, result.data)
  )
    dropped.push(nameOf(name))
  else answers[question.id] = result.data
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const CODES: Readonly<Record<string, ReadonlySet<string>>> = {
  countries: new Set(countries.map(({ code }) => code)),
  citizenships: new Set(citizenships.map(({ code }) => code)),
}

/** Whether every country named is one; worksite areas are checked where their table is loaded. */
function isKnown({ kind, group }: Question, answer: unknown): boolean {
  if (answer === 'unsure') return true
  return pagesOf(kind, answer).every((page) =>
    Object.entries(page).every(([name, value]) => {
      const field = group.fields[name]
      const codes = field?.kind === 'entry' || field?.kind === 'entries' ? CODES[field.table] : undefined
      return codes === undefined || value === 'unsure' || [value].flat().every((code) => codes.has(String(code)))
    }),
  )
}
