import * as z from 'zod/mini'
import { isOutOfRange } from './bounds'
import type { IsoDate } from './dates'
import type { AnyValue, Codec, Field, FieldValue } from './field'
import { guarded } from './guarded'
import { lazily } from './lazily'
import type { Asking, AskingRule, Read, Ref } from './reading'
import type { Unsure } from './ternary'

export type Section = 'you' | 'degree' | 'experience' | 'achievements' | 'employer'

/** What besides a pathway's verdict changes with the answer; such a question is never skipped as settled. */
export type Informs = 'alerts' | 'odds' | 'plan' | 'backlog' | 'evidence' | 'fees' | 'routing'

type Fields = Readonly<Record<string, Field>>
type Values = Readonly<Record<string, unknown>>

/** The values of a page; the fields named in `Conditional` are left out where they do not apply. */
export type GroupValue<F extends Fields, Conditional extends keyof F = never> = {
  readonly [K in Exclude<keyof F, Conditional>]: FieldValue<F[K]>
} & { readonly [K in Conditional]?: FieldValue<F[K]> }

type Typed<F extends Fields> = { readonly [K in keyof F]?: FieldValue<F[K]> }

/** One thing wrong with a field, as a code; the words are the copy's. */
export interface Issue {
  readonly field: string
  readonly code: string
}

/** The fields of one page, and how they depend on each other and on earlier answers. */
export interface Group {
  readonly fields: Fields
  /** Fields that are shown only on a condition; all others always are. `entry` is the place in a list, from 0. */
  readonly shows: Readonly<
    Record<string, (page: Readonly<Record<string, unknown>>, read: Read, entry: number) => boolean>
  >
  /** Options that earlier answers rule out are not offered. */
  readonly offers: Readonly<
    Record<string, (option: string, read: Read, page: Readonly<Record<string, unknown>>) => boolean>
  >
  /**
   * Contradictions within the page; being ineligible is never one. `today` is the date the answers are weighed for, `others`
   * are the other entries of a list.
   */
  readonly check: (page: Values, today: IsoDate, read: Read, others?: readonly Values[]) => readonly Issue[]
}

export interface Question<V = unknown> extends Ref<V> {
  readonly id: string
  readonly section: Section
  /** single: one field, whose name is "value"; page: several fields; list: entries of the same fields. */
  readonly kind: 'single' | 'page' | 'list'
  readonly group: Group
  /** Whether the page as a whole can be answered "not sure". */
  readonly unsure: boolean
  readonly schema: Codec<V | Unsure>
  readonly asking: AskingRule
  readonly informs: readonly Informs[]
  /** How many entries a list holds. */
  readonly entries?: { readonly least: number; readonly most: number }
}

export type ValueOf<Q> = Q extends { schema: Codec<infer V> } ? V : never

interface About<Id extends string> {
  readonly id: Id
  readonly section: Section
  readonly asking: AskingRule
  readonly informs?: readonly Informs[]
}

interface GroupSpec<F extends Fields, C extends keyof F & string> {
  readonly fields: F
  readonly shows?: Readonly<Record<C, (page: Typed<F>, read: Read, entry: number) => boolean>>
  readonly offers?: { readonly [K in keyof F]?: (option: string, read: Read, page: Typed<F>) => boolean }
  readonly check?: (
    page: Typed<F>,
    today: IsoDate,
    read: Read,
    others?: readonly Typed<F>[],
  ) => readonly { field: keyof F & string; code: string }[]
}

const groupOf = <F extends Fields, C extends keyof F & string>(spec: GroupSpec<F, C>): Group =>
  ({
    fields: spec.fields,
    shows: spec.shows ?? {},
    offers: spec.offers ?? {},
    check: spec.check ?? (() => []),
  }) as Group

export const UNSURE_TEXT = '~'
const NO_ENTRIES = 'none'

/** The text of one field in a link, or an issue. */
export const decodeField = (field: Field, text: string): { value?: unknown; code?: string } => {
  if (text === UNSURE_TEXT) return field.unsure ? { value: 'unsure' } : { code: 'missing' }
  const result = z.safeDecode(field.codec, text)
  return result.success ? { value: result.data } : { code: String(result.error.issues[0]?.message) }
}

const encodeField = (field: Field, value: unknown): string =>
  value === undefined || value === null
    ? ''
    : value === 'unsure'
      ? UNSURE_TEXT
      : z.encode(field.codec, value as AnyValue)

/** The fields in order. A page is never an empty text, nor, with only its first field not sure, the text of a whole page not sure. */
function groupToText(group: Group, value: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(group.fields).map(([name, field]) => encodeField(field, value[name]))
  const text = texts.join('_').replace(/_+$/, '')
  return text === UNSURE_TEXT || text === '' ? `${text}_` : text
}

/** A text that does not fit the page is told at its first field. */
const misfit = (fields: Fields): Issue[] =>
  Object.keys(fields)
    .slice(0, 1)
    .map((field) => ({ field, code: 'missing' }))

function textToGroup(group: Group, text: string): { value: Record<string, unknown>; issues: Issue[] } {
  const fields = Object.entries(group.fields)
  const texts = text.split('_')
  const value: Record<string, unknown> = {}
  const issues = texts.length > fields.length ? misfit(group.fields) : []
  for (const [index, [name, field]] of fields.entries()) {
    const part = texts[index] ?? ''
    if (part === '') {
      if (!(name in group.shows)) issues.push({ field: name, code: 'missing' })
      continue
    }
    const { value: decoded, code } = decodeField(field, part)
    if (code === undefined) value[name] = decoded
    else issues.push({ field: name, code })
  }
  return { value, issues }
}

type Raise = {
  issues: { push: (issue: { code: 'custom'; message: string; path: string[]; input: unknown }) => unknown }
}

const raise = (context: Raise, issues: readonly Issue[], input: unknown): void => {
  for (const { field, code } of issues) context.issues.push({ code: 'custom', message: code, path: [field], input })
}

/** A codec from link text to an answer and back. */
const codecFor = <V>(decode: (text: string, context: Raise) => unknown, encode: (value: V) => string): Codec<V> =>
  z.codec(z.string(), z.unknown(), {
    decode: (text, context) => decode(text, context),
    encode: (value) => encode(value as V),
  }) as unknown as Codec<V>

/** A question of one field. */
export function single<const Id extends string, F extends Field>(
  spec: About<Id> & { readonly field: F; readonly offers?: (option: string, read: Read) => boolean },
): Asked<Id, Exclude<FieldValue<F>, Unsure>, { readonly value: F }> {
  const { id, section, asking, informs = [], field } = spec
  const group = groupOf({ fields: { value: field }, ...(spec.offers && { offers: { value: spec.offers } }) })
  const decode = (text: string, context: Raise) => {
    const { value, code } = decodeField(field, text)
    if (code !== undefined) raise(context, [{ field: 'value', code }], text)
    return value
  }
  return lazily({ id, question: id, section, kind: 'single', group, unsure: false, asking, informs }, 'schema', () =>
    codecFor<Exclude<FieldValue<F>, Unsure> | Unsure>(decode, (value) => encodeField(field, value)),
  ) as never
}

/** A question that knows the type of its fields. */
type Asked<Id extends string, V, F extends Fields> = Omit<Question<V>, 'id' | 'group'> & {
  readonly id: Id
  readonly group: Omit<Group, 'fields'> & { readonly fields: F }
}

/** One Ref for each field of a page; null where the field does not apply. */
type RefsOf<F extends Fields, C extends keyof F> = {
  readonly [K in keyof F]: Ref<Exclude<FieldValue<F[K]>, Unsure> | (K extends C ? null : never)>
}

/** A question of the few fields of one thought. */
export function page<const Id extends string, const F extends Fields, const C extends keyof F & string = never>(
  spec: About<Id> & GroupSpec<F, C> & { readonly unsure?: boolean },
): Asked<Id, GroupValue<F, C>, F> & { readonly at: RefsOf<F, C> } {
  const { id, section, asking, informs = [], unsure = false } = spec
  const group = groupOf(spec)
  const decode = (text: string, context: Raise) => {
    if (text === UNSURE_TEXT && unsure) return 'unsure'
    const { value, issues } = textToGroup(group, text)
    raise(context, issues, text)
    return value
  }
  const encode = (value: GroupValue<F, C> | Unsure) => (value === 'unsure' ? UNSURE_TEXT : groupToText(group, value))
  const at = Object.fromEntries(Object.keys(spec.fields).map((field) => [field, { question: id, field }]))
  return lazily({ id, question: id, section, kind: 'page', group, unsure, asking, informs, at }, 'schema', () =>
    codecFor(decode, encode),
  ) as never
}

/** A question whose answer is a short list; its entries have the same fields. */
export function list<const Id extends string, const F extends Fields, const C extends keyof F & string = never>(
  spec: About<Id> & GroupSpec<F, C> & { readonly least: number; readonly most: number; readonly unsure?: boolean },
): Asked<Id, readonly GroupValue<F, C>[], F> {
  const { id, section, asking, informs = [], least, most, unsure = false } = spec
  const group = groupOf(spec)
  const decode = (text: string, context: Raise) => {
    if (text === UNSURE_TEXT && unsure) return 'unsure'
    const texts = text === NO_ENTRIES ? [] : text.split('*')
    if (texts.length < least || texts.length > most) {
      raise(context, misfit(spec.fields), text)
      return []
    }
    return texts.map((part) => {
      const { value, issues } = textToGroup(group, part)
      raise(context, issues, part)
      return value
    })
  }
  const encode = (entries: readonly GroupValue<F, C>[] | Unsure) =>
    entries === 'unsure'
      ? UNSURE_TEXT
      : entries.length === 0
        ? NO_ENTRIES
        : entries.map((entry) => groupToText(group, entry)).join('*')
  return lazily(
    { id, question: id, section, kind: 'list', group, unsure, asking, informs, entries: { least, most } },
    'schema',
    () => codecFor(decode, encode),
  ) as never
}

// A rule of the questionnaire that fails neither hides nor refuses anything: the question, the field and the option are there.

/** Whether a question is asked, by its own rule. */
export const askingOf = (question: Question, read: Read): Asking => guarded(() => question.asking(read), 'asked')

/** Whether a field of a page is shown. `page`: what is known of the page; `entry`: the place in a list, from 0. */
export const isShown = ({ shows }: Group, name: string, page: Values, read: Read, entry: number): boolean =>
  guarded(() => shows[name]?.(page, read, entry) !== false, true)

/** Whether an option of a field is offered. */
export const isOffered = ({ offers }: Group, name: string, option: string, read: Read, page: Values): boolean =>
  guarded(() => offers[name]?.(option, read, page) !== false, true)

/** What contradicts itself on a page. */
export const issuesOf = (group: Group, ...given: Parameters<Group['check']>): readonly Issue[] =>
  guarded(() => group.check(...given), [])

/** The answer without what earlier answers, changed since, have ruled out: fields that do not apply, a choice not offered. */
export function applicable(question: Question, answer: unknown, read: Read): unknown {
  if (answer === 'unsure') return answer
  if (question.kind === 'single') return applicablePage(question.group, { value: answer }, read, 0)['value']
  if (question.kind === 'page') return applicablePage(question.group, answer as Values, read, 0)
  const entries = answer as readonly Values[]
  return entries.map((values, entry) => applicablePage(question.group, values, read, entry))
}

const applicablePage = (group: Group, values: Values, read: Read, entry: number): Values =>
  Object.keys(values).reduce((page, name) => {
    if (!isShown(group, name, page, read, entry)) return without(page, name)
    const value = offeredPart(group.fields[name], page[name], (option) => isOffered(group, name, option, read, page))
    return value === undefined ? without(page, name) : { ...page, [name]: value }
  }, values)

/** The answer less the options that are not offered; undefined where none is left. */
export function offeredPart(field: Field | undefined, value: unknown, isOffered: (option: string) => boolean): unknown {
  if (field?.kind === 'choice')
    return typeof value === 'string' && value !== 'unsure' && !isOffered(value) ? undefined : value
  if (field?.kind !== 'several' || !Array.isArray(value)) return value
  const left = (value as readonly string[]).filter(isOffered)
  return left.length === value.length ? value : left.length === 0 ? undefined : left
}

const without = (page: Values, name: string): Values =>
  Object.fromEntries(Object.entries(page).filter(([other]) => other !== name))

/** The pages of an answer that is not "not sure": the entries of a list, one page otherwise. */
export const pagesOf = (kind: Question['kind'], answer: unknown): readonly Values[] =>
  (kind === 'list' ? answer : kind === 'page' ? [answer] : [{ value: answer }]) as readonly Values[]

const isPageComplete = (group: Group, values: Values, read: Read, entry: number): boolean =>
  Object.keys(group.fields).every((name) => values[name] !== undefined || !isShown(group, name, values, read, entry))

/** True when no field that applies is left out, given the earlier answers. */
export function isComplete({ kind, group }: Question, answer: unknown, read: Read): boolean {
  if (kind === 'single' || answer === 'unsure') return true
  return pagesOf(kind, answer).every((values, entry) => isPageComplete(group, values, read, entry))
}

/** What is wrong with one page of an answer that could be read: a date out of range, or what the question's check finds. */
function pageFaults(
  group: Group,
  values: Values,
  others: readonly Values[],
  today: IsoDate,
  read: Read,
): readonly Issue[] {
  const outside = Object.entries(group.fields)
    .filter(([name, field]) => isOutOfRange(field, values[name], today))
    .map(([field]) => ({ field, code: 'range' }))
  return [...outside, ...issuesOf(group, values, today, read, others)]
}

const othersThan = (entry: number, pages: readonly Values[]): readonly Values[] => pages.filter((_, at) => at !== entry)

/** The same for a whole answer, without fields that do not apply. Being ineligible is never a fault. */
export const faultsIn = ({ kind, group }: Question, answer: unknown, today: IsoDate, read: Read): readonly Issue[] =>
  answer === 'unsure'
    ? []
    : pagesOf(kind, answer).flatMap((values, entry, pages) =>
        pageFaults(group, values, othersThan(entry, pages), today, read),
      )

/** The first entry of a list that lacks a field or is at fault, and so has to be met again; undefined where none is. */
export function firstUnfit(question: Question, answer: unknown, today: IsoDate, read: Read): number | undefined {
  if (question.kind !== 'list' || !Array.isArray(answer)) return undefined
  const unfit = pagesOf(question.kind, applicable(question, answer, read)).findIndex(
    (values, entry, pages) =>
      !isPageComplete(question.group, values, read, entry) ||
      pageFaults(question.group, values, othersThan(entry, pages), today, read).length > 0,
  )
  return unfit < 0 ? undefined : unfit
}
