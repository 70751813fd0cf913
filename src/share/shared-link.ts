import type { IsoDate } from '../domain/dates'
import type { Question } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
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

/** Reads the parameters of any link without an exception; what is unknown or unreadable is named and left out. */
export function readLink(catalogue: readonly Question[], text: string): Decoded {
  const { open, isDamaged } = unpacked(text)
  const decoded = decodeAnswers(catalogue, open)
  return isDamaged ? { ...decoded, dropped: [...decoded.dropped, PACKED] } : decoded
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
