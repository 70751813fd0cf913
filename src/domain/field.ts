import * as z from 'zod/mini'
import type { IsoDate, IsoMonth } from './dates'
import { lazily } from './lazily'
import type { Unsure } from './ternary'
import { dateFault, padded, plain, wholeIn } from './typed'

/** How a value is written in a link, in storage and in a form: one codec for all three. */
export type Codec<V> = z.ZodMiniType<V, string>

/** A span from today, in years; a bare date is absolute. */
export interface DateRange {
  readonly least?: number | IsoDate
  readonly most?: number
}

interface FieldOf<Kind extends string, V, U extends boolean> {
  readonly kind: Kind
  readonly codec: Codec<V>
  /** Whether the field has its own "I'm not sure". */
  readonly unsure: U
}

export interface ChoiceField<O extends string = string, U extends boolean = boolean> extends FieldOf<'choice', O, U> {
  readonly options: readonly O[]
}
export interface SeveralField<O extends string = string, U extends boolean = boolean> extends FieldOf<
  'several',
  readonly O[],
  U
> {
  readonly options: readonly O[]
}
export interface NumberField<U extends boolean = boolean> extends FieldOf<'number', number, U> {
  readonly least: number
  readonly most: number
  readonly unit?: 'usd'
}
export interface DateField<U extends boolean = boolean> extends FieldOf<'date', IsoDate, U> {
  readonly range: DateRange
}
export interface MonthField<U extends boolean = boolean> extends FieldOf<'month', IsoMonth, U> {
  readonly range: DateRange
}
/** One entry of a long table: a country, a metro area. The table is named, its words come with the interface. */
export interface EntryField<U extends boolean = boolean> extends FieldOf<'entry', string, U> {
  readonly table: Table
}
export interface EntriesField<U extends boolean = boolean> extends FieldOf<'entries', readonly string[], U> {
  readonly table: Table
  readonly most: number
}
export interface TextField<U extends boolean = boolean> extends FieldOf<'text', string, U> {
  readonly inputMode: 'text' | 'decimal'
}
export type Table = 'countries' | 'citizenships' | 'areas'
export type Field<U extends boolean = boolean> =
  | ChoiceField<string, U>
  | SeveralField<string, U>
  | NumberField<U>
  | DateField<U>
  | MonthField<U>
  | EntryField<U>
  | EntriesField<U>
  | TextField<U>

/** What a field of any kind can hold. */
export type AnyValue = string | number | readonly string[]

/** The value of a field, with "not sure" where the field has it. */
export type FieldValue<F> = F extends { codec: Codec<infer V>; unsure: infer U }
  ? V | (U extends true ? Unsure : never)
  : never

interface May {
  readonly unsure?: true
}
/** Whether the options give a field its own "not sure"; written so that no context can widen it. */
type Sure<M> = M extends { readonly unsure: true } ? true : false

/** `fault` names what is wrong with a text that cannot be read at all. */
const codecOf = <V>(
  value: z.ZodMiniType<V, V>,
  decode: (text: string) => unknown,
  encode: (value: V) => string,
  fault: (text: string) => string | undefined = () => undefined,
): Codec<V> =>
  z.codec(z.string(), value, {
    decode: (text, { issues }) => {
      const message = fault(text)
      if (message !== undefined) issues.push({ code: 'custom', message, input: text })
      return decode(text) as V
    },
    encode,
  })

const sure = <M extends May>(may: M | undefined): Sure<M> => (may?.unsure === true) as Sure<M>

export function choice<const O extends string, const M extends May = object>(
  options: readonly O[],
  may?: M,
): ChoiceField<O, Sure<M>> {
  return lazily({ kind: 'choice', options, unsure: sure(may) }, 'codec', () =>
    codecOf(
      z.enum(options, 'missing') as z.ZodMiniType<O, O>,
      (text) => text,
      (v) => v,
    ),
  )
}

export const yesNo = <const M extends May = object>(may?: M): ChoiceField<'yes' | 'no', Sure<M>> =>
  choice(['yes', 'no'], may)

/** Several options in catalogue order, without repeats; "none" stands alone. */
export function several<const O extends string, const M extends May = object>(
  options: readonly O[],
  may?: M,
): SeveralField<O, Sure<M>> {
  const valid = (picked: readonly O[]) =>
    picked.length > 0 &&
    new Set(picked).size === picked.length &&
    (picked.length === 1 || !picked.includes('none' as O))
  const place = (option: string) => options.findIndex((one) => one === option)
  const inOrder = (picked: readonly string[]) => [...picked].sort((a, b) => place(a) - place(b))
  return lazily({ kind: 'several', options, unsure: sure(may) }, 'codec', () =>
    codecOf(
      z.readonly(z.array(z.enum(options, 'missing') as z.ZodMiniType<O, O>)).check(z.refine(valid, 'missing')),
      (text) => inOrder(text.split('.').filter((part) => part !== '')),
      (picked) => inOrder(picked).join('.'),
    ),
  )
}

const faultOf = (read: number | string): string | undefined => (typeof read === 'string' ? read : undefined)

/** A whole number as people type it; `wholeIn` says what is understood. */
export function wholeNumber<const M extends May = object>(
  least: number,
  most: number,
  may?: M & { unit?: 'usd' },
): NumberField<Sure<M>> {
  const unit = may?.unit && { unit: may.unit }
  return lazily({ kind: 'number', least, most, unsure: sure(may), ...unit }, 'codec', () =>
    codecOf(z.int('range').check(z.gte(least, 'range'), z.lte(most, 'range')), wholeIn, String, (text) =>
      faultOf(wholeIn(text)),
    ),
  )
}

const EARLIEST = '1960-01-01'
const LATEST = '2100-12-31'

export function date<const M extends May = object>(range: DateRange, may?: M): DateField<Sure<M>> {
  return lazily({ kind: 'date', range, unsure: sure(may) }, 'codec', () =>
    codecOf(
      z.string('missing').check(z.refine((day) => day >= EARLIEST && day <= LATEST, 'range')),
      padded,
      (v) => v,
      (words) => dateFault(words, 3),
    ),
  )
}

export function month<const M extends May = object>(range: DateRange, may?: M): MonthField<Sure<M>> {
  return lazily({ kind: 'month', range, unsure: sure(may) }, 'codec', () =>
    codecOf(
      z.string('missing').check(z.refine((words) => words >= '1960-01' && words <= '2100-12', 'range')),
      padded,
      (v) => v,
      (words) => dateFault(words, 2),
    ),
  )
}

const CODE = /^[A-Z0-9]{2,8}$/
const code = z.string('missing').check(z.regex(CODE, 'missing'))

export function entry<const M extends May = object>(table: Table, may?: M): EntryField<Sure<M>> {
  return lazily({ kind: 'entry', table, unsure: sure(may) }, 'codec', () =>
    codecOf(
      code,
      (text) => text,
      (v) => v,
    ),
  )
}

export function entries<const M extends May = object>(table: Table, most: number, may?: M): EntriesField<Sure<M>> {
  const split = (text: string) => text.split('.').filter((part) => part !== '')
  const distinct = (all: readonly string[]) => new Set(all).size === all.length
  return lazily({ kind: 'entries', table, most, unsure: sure(may) }, 'codec', () =>
    codecOf(
      z
        .readonly(z.array(code))
        .check(z.minLength(1, 'missing'), z.maxLength(most, 'range'), z.refine(distinct, 'repeated')),
      split,
      (v) => v.join('.'),
    ),
  )
}

export function text<const M extends May = object>(
  pattern: RegExp,
  may?: M & { inputMode?: 'decimal' },
): TextField<Sure<M>> {
  return lazily({ kind: 'text', unsure: sure(may), inputMode: may?.inputMode ?? 'text' }, 'codec', () =>
    codecOf(z.string('missing').check(z.regex(pattern, 'missing')), plain, (v) => v),
  )
}
