import * as z from 'zod/mini'
import { isOutOfRange } from '../../domain/bounds'
import type { IsoDate } from '../../domain/dates'
import { decodeField, type Group, isOffered, isShown, type Issue, issuesOf, offeredPart } from '../../domain/question'
import type { Read } from '../../domain/reading'
import { type Raw, rawToText } from './raw'

export type RawPage = Readonly<Record<string, Raw>>
export type PageValues = Readonly<Record<string, unknown>>

/** What a page is read against: earlier answers, the day, and the place in a list. */
export interface PageContext {
  readonly group: Group
  readonly read: Read
  readonly today: IsoDate
  readonly entry: number
  /** The other entries of a list. */
  readonly others: readonly PageValues[]
  /** Whether the page also asks if there is another entry. */
  readonly asksAnother: boolean
}

export const ANOTHER = 'another'

/** The fields on the page now, given what is entered and the earlier answers. */
export function shownFields(context: PageContext, raw: RawPage): readonly string[] {
  const { group, read, entry } = context
  const values = valuesIn(readFields(context, raw))
  return Object.keys(group.fields).filter((name) => isShown(group, name, values, read, entry))
}

type FieldReading = { readonly value?: unknown; readonly code?: string }

/** Every field by itself. An option that is not offered any more, and so not on the page, was not picked. */
function readFields({ group, read }: PageContext, raw: RawPage): Readonly<Record<string, FieldReading>> {
  const readings: Record<string, FieldReading> = {}
  for (const [name, field] of Object.entries(group.fields)) {
    const text = rawToText(field, raw[name])
    const reading = text === '' ? { code: 'missing' } : decodeField(field, text)
    const offered = (option: string) => isOffered(group, name, option, read, valuesIn(readings))
    const value = offeredPart(field, reading.value, offered)
    readings[name] = reading.code === undefined && value === undefined ? { code: 'missing' } : { ...reading, value }
  }
  return readings
}

const valuesIn = (readings: Readonly<Record<string, FieldReading>>): PageValues =>
  Object.fromEntries(Object.entries(readings).map(([name, { value }]) => [name, value]))

/** Reads a page: its values, or what is wrong with which field. Fields that are not shown are left out. */
function readPage(context: PageContext, raw: RawPage): { values: PageValues; issues: readonly Issue[] } {
  const { group, read, today, others } = context
  const fields = readFields(context, raw)
  const values: Record<string, unknown> = {}
  const issues: Issue[] = []
  for (const name of shownFields(context, raw)) {
    const field = group.fields[name]
    const { value, code } = fields[name] ?? { code: 'missing' }
    if (code !== undefined) issues.push({ field: name, code })
    else if (field !== undefined && isOutOfRange(field, value, today)) issues.push({ field: name, code: 'range' })
    else values[name] = value
  }
  const faulty = new Set(issues.map(({ field }) => field))
  issues.push(...issuesOf(group, values, today, read, others).filter(({ field }) => !faulty.has(field)))
  if (context.asksAnother && raw[ANOTHER] !== 'yes' && raw[ANOTHER] !== 'no')
    issues.push({ field: ANOTHER, code: 'another' })
  return { values, issues }
}

/** The same as a zod schema, for the form's resolver; messages are codes. */
export const pageSchema = (context: PageContext): z.ZodMiniType<PageValues, RawPage> =>
  z.pipe(
    z.looseObject({}),
    z.transform((raw, payload) => {
      const { values, issues } = readPage(context, raw as RawPage)
      for (const { field, code } of issues)
        payload.issues.push({ code: 'custom', message: code, path: [field], input: raw })
      return { ...values, ...(context.asksAnother && { [ANOTHER]: raw[ANOTHER] }) }
    }),
  ) as unknown as z.ZodMiniType<PageValues, RawPage>
