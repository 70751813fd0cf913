import { isIsoDate } from '../domain/dates'
import type { Question } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
import { decodeAnswers, encodeAnswers } from './link'

const APP = 'visa-pathway-wizard'
const VERSION = 1
/** In characters; four times what a link may hold, which leaves room for the spaces an editor adds. */
export const MOST_SAVED = 32_000

/** Answers as kept on the device or in a file. */
export interface Saved {
  readonly answers: AnswerMap
  /** The instant of saving in UTC, such as "2026-11-20T12:00:00.000Z". */
  readonly savedAt: string
}

/**
 * What is wrong with a text as a whole: too long to be one of ours, not JSON, JSON of something else, written by a later
 * version of the wizard, or ours with nothing in it that can be read.
 */
export type SavedFault = 'tooLarge' | 'notJson' | 'notOurs' | 'newerVersion' | 'damaged'

export type ReadSaved =
  /** `dropped` names the parts that could not be read; the rest is kept. */
  | { readonly ok: true; readonly saved: Saved; readonly dropped: readonly string[] }
  | { readonly ok: false; readonly fault: SavedFault }

/** One record as JSON, the same for the device and for a file; the answers in it are the text of a link. */
export function writeSaved(catalogue: readonly Question[], { answers, savedAt }: Saved): string {
  const record = { app: APP, v: VERSION, savedAt, answers: encodeAnswers(catalogue, answers) }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** Reads any text without an exception. */
export function readSaved(catalogue: readonly Question[], text: string): ReadSaved {
  if (text.length > MOST_SAVED) return failed('tooLarge')
  const record = parsed(text)
  if (record === undefined) return failed('notJson')
  if (own(record, 'app') !== APP) return failed('notOurs')
  const version = own(record, 'v')
  if (typeof version === 'number' && version > VERSION) return failed('newerVersion')
  const savedAt = own(record, 'savedAt')
  const link = own(record, 'answers')
  if (version !== VERSION || !isInstant(savedAt) || typeof link !== 'string') return failed('damaged')
  const { answers, dropped } = decodeAnswers(catalogue, link)
  if (Object.keys(answers).length === 0 && dropped.length > 0) return failed('damaged')
  return { ok: true, saved: { answers, savedAt }, dropped }
}

const failed = (fault: SavedFault): ReadSaved => ({ ok: false, fault })

/** Editors put a mark of the byte order in front, which JSON does not know. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}

/** Only what stands in the text itself, never what every object has. */
function own({ value }: { readonly value: unknown }, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

function isInstant(value: unknown): value is string {
  const [, day] = (typeof value === 'string' ? INSTANT.exec(value) : null) ?? []
  return day !== undefined && isIsoDate(day)
}
