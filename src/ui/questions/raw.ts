import * as z from 'zod/mini'
import type { AnyValue, Field } from '../../domain/field'
import { UNSURE_TEXT } from '../../domain/question'

/** What the native controls of a field hold, before it is read. */
export type Raw = string | readonly string[] | RawText | RawDate | RawItems | null | undefined

interface RawText {
  readonly text?: string
  readonly unsure?: boolean
}
interface RawDate {
  readonly day?: string
  readonly month?: string
  readonly year?: string
  readonly unsure?: boolean
}
interface RawItems {
  readonly items?: readonly { readonly code: string }[]
}

const trimmed = (text: string | undefined): string => (text ?? '').trim()

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** "3", "03", "March" and "mar" are the same month. */
function monthNumber(text: string): string {
  const typed = text.toLowerCase()
  const named =
    typed.length < 3
      ? -1
      : MONTHS.findIndex((month) => month.startsWith(typed) || (typed === 'sept' && month === 'september'))
  return named >= 0 ? String(named + 1) : text
}

function dateText({ day, month, year }: RawDate, withDay: boolean): string {
  const parts = [trimmed(year), monthNumber(trimmed(month)), ...(withDay ? [trimmed(day)] : [])]
  return parts.every((part) => part === '') ? '' : parts.join('-')
}

/** The text a field's codec reads; '' where nothing was entered. */
export function rawToText(field: Field, raw: Raw): string {
  if (raw === null || raw === undefined) return ''
  if (typeof raw === 'string') return raw
  if ('unsure' in raw && raw.unsure === true) return UNSURE_TEXT
  switch (field.kind) {
    case 'choice':
      return ''
    case 'several': {
      const picked = Array.isArray(raw) ? (raw as readonly string[]) : []
      return picked.includes(UNSURE_TEXT) ? UNSURE_TEXT : picked.join('.')
    }
    case 'date':
      return dateText(raw as RawDate, true)
    case 'month':
      return dateText(raw as RawDate, false)
    case 'entries':
      return ((raw as RawItems).items ?? [])
        .map(({ code }) => code)
        .filter((code) => code !== '')
        .join('.')
    case 'number':
    case 'entry':
    case 'text':
      return trimmed((raw as RawText).text)
  }
}

/** What the controls show for a value: the way back. */
export function valueToRaw(field: Field, value: unknown): Raw {
  const unsure = value === 'unsure'
  const text = value === undefined || value === null || unsure ? '' : z.encode(field.codec, value as AnyValue)
  switch (field.kind) {
    case 'choice':
      return unsure ? UNSURE_TEXT : text === '' ? null : text
    case 'several':
      return unsure ? [UNSURE_TEXT] : text.split('.').filter((part) => part !== '')
    case 'date':
    case 'month': {
      const [year = '', month = '', day = ''] = text.split('-')
      return { day: String(Number(day) || ''), month: String(Number(month) || ''), year, unsure }
    }
    case 'entries':
      return { items: (text === '' ? [''] : text.split('.')).map((code) => ({ code })) }
    case 'number':
    case 'entry':
    case 'text':
      return { text, unsure }
  }
}
