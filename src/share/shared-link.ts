import type { IsoDate } from '../domain/dates'
import { isOutOfRange } from '../domain/bounds'
import type { Question } from '../domain/question'
import { type AnswerMap, reader } from '../domain/reading'
import { type Decoded, decodeAnswers, encodeAnswers } from './link'
import { pack, unpack } from './packed'

/** Longer links break in some mail and chat programs. */
export const MOST_OF_A_LINK = 1_200
const PACKED = 'z'

/**
 * The parameters of a result link: readable, and packed only where they would come out too long, as for somebody to whom nearly
 * everything applies. The same answers always give the same text.
 */
export function linkParameters(catalogue: readonly Question[], answers: AnswerMap, asOf: IsoDate): string {
  const text = encodeAnswers(catalogue, answers, asOf)
  return text.length <= MOST_OF_A_LINK - PATH.length
    ? text
    : `${encodeAnswers([], {}, asOf)}&${PACKED}=${pack(encodeAnswers(catalogue, answers))}`
}

const PATH = '#/results?'

/**
 * Reads the parameters of any link without an exception. What is unknown, unreadable or contradicts itself is named and left out;
 * `today` stands for the day of a link without one.
 */
export function readLink(catalogue: readonly Question[], text: string, today: IsoDate): Decoded {
  const { open, isDamaged } = unpacked(text)
  const decoded = decodeAnswers(catalogue, open)
  const day = decoded.asOf ?? today
  const wrong = catalogue.filter((question) => contradictsItself(question, decoded.answers[question.id], day))
  const ids = new Set(wrong.map(({ id }) => id))
  return {
    ...decoded,
    answers: Object.fromEntries(Object.entries(decoded.answers).filter(([id]) => !ids.has(id))),
    dropped: [...decoded.dropped, ...(isDamaged ? [PACKED] : []), ...ids],
  }
}

function unpacked(text: string): { readonly open: string; readonly isDamaged: boolean } {
  const parts = text.split('&')
  const at = parts.findIndex((part) => part.startsWith(`${PACKED}=`))
  const packed = parts[at]
  if (packed === undefined) return { open: text, isDamaged: false }
  const others = parts.filter((_, place) => place !== at)
  const inside = unpack(packed.slice(PACKED.length + 1))
  return { open: [...others, ...(inside === undefined ? [] : [inside])].join('&'), isDamaged: inside === undefined }
}

/** As if no other page were answered: what one page cannot mean whatever the others say. */
const ALONE = reader({})

function contradictsItself({ kind, group }: Question, answer: unknown, day: IsoDate): boolean {
  if (answer === undefined || answer === 'unsure') return false
  const pages = (kind === 'single' ? [{ value: answer }] : kind === 'page' ? [answer] : answer) as readonly Page[]
  return pages.some((page, entry) => {
    const isStray = (name: string) => page[name] !== undefined && group.shows[name]?.(page, ALONE, entry) === false
    const isOff = (name: string) => {
      const field = group.fields[name]
      return field !== undefined && isOutOfRange(field, page[name], day)
    }
    const others = pages.filter((other) => other !== page)
    const names = Object.keys(group.fields)
    return names.some(isStray) || names.some(isOff) || group.check(page, day, ALONE, others).length > 0
  })
}

type Page = Readonly<Record<string, unknown>>
