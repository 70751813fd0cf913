import fc from 'fast-check'
import * as z from 'zod/mini'
import { addDays, addYears, earlier, type IsoDate, later } from '../../src/domain/dates'
import type { DateRange, Field } from '../../src/domain/field'
import type { Question } from '../../src/domain/question'
import { likelyEntries, likelyNumbers, likelyOptions, likelyTexts } from './likely'

export type Values = Readonly<Record<string, unknown>>

/**
 * What somebody would answer if every field of the question applied to them; `fitted` leaves out what does not. Some answers
 * of a page are drafted, for pages whose fields can contradict each other.
 */
export interface Draft {
  readonly unsure: boolean
  readonly entries: readonly (readonly Values[])[]
}

/** How often somebody is not sure: in one answer of so many; 0 for never. */
export const DOUBT = 10

const oneIn = (odds: number): fc.Arbitrary<boolean> =>
  odds === 0 ? fc.constant(false) : fc.integer({ min: 1, max: odds }).map((draw) => draw === odds)

const choiceOf = (name: string, options: readonly string[]): fc.Arbitrary<string> => {
  const likely = (likelyOptions[name] ?? []).filter((option) => options.includes(option))
  return fc.constantFrom(...options, ...likely)
}

/** Mostly one to three options, in catalogue order; "none" only by itself. */
function severalOf(name: string, options: readonly string[]): fc.Arbitrary<readonly string[]> {
  const some = options.filter((option) => option !== 'none')
  const inOrder = (picked: readonly string[]) => options.filter((option) => picked.includes(option))
  const few = fc.uniqueArray(choiceOf(name, some), { minLength: 1, maxLength: Math.min(3, some.length) }).map(inOrder)
  const draws = [
    { weight: 6, arbitrary: few },
    { weight: 2, arbitrary: fc.subarray(some, { minLength: 1 }) },
  ]
  const none = { weight: 2, arbitrary: fc.constant(['none']) }
  return fc.oneof(...draws, ...(options.includes('none') ? [none] : []))
}

function numberOf(name: string, least: number, most: number): fc.Arbitrary<number> {
  const likely = likelyNumbers[name]
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: least, max: Math.min(most, least + 12) }) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
    ...(likely === undefined ? [] : [{ weight: 4, arbitrary: fc.constantFrom(...likely) }]),
  )
}

/** Days on which periods of law end or begin, seen from a day: whole years back, 60 and 90 days either way. */
const edges = (asOf: IsoDate): readonly IsoDate[] => [
  ...[0, 1, 2, 3, 5, 6, 7].map((years) => addYears(asOf, -years)),
  ...[-90, -60, 60, 90].map((days) => addDays(asOf, days)),
]

/** Mostly within a few months of the day, or a few years before it; sometimes on the very edge of a period. */
function dayNear(asOf: IsoDate, { least, most = 73 }: DateRange): fc.Arbitrary<IsoDate> {
  const first = typeof least === 'string' ? least : least === undefined ? '1960-01-01' : addYears(asOf, least)
  const last = addYears(asOf, most)
  const within = (day: IsoDate): IsoDate => earlier(later(day, first), last)
  const offset = (min: number, max: number) => fc.integer({ min, max }).map((days) => within(addDays(asOf, days)))
  return fc.oneof(
    { weight: 3, arbitrary: offset(-150, 150) },
    { weight: 3, arbitrary: offset(-3_300, 900) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...edges(asOf)), fc.integer({ min: -1, max: 1 }))
        .map(([edge, days]) => within(addDays(edge, days))),
    },
  )
}

const entryOf = (table: keyof typeof likelyEntries): fc.Arbitrary<string> => {
  const { mostly, all } = likelyEntries[table]
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...mostly) },
    { weight: 1, arbitrary: fc.constantFrom(...all) },
  )
}

function sureValue(name: string, field: Field, asOf: IsoDate): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'choice':
      return choiceOf(name, field.options)
    case 'several':
      return severalOf(name, field.options)
    case 'number':
      return numberOf(name, field.least, field.most)
    case 'date':
      return dayNear(asOf, field.range)
    case 'month':
      return dayNear(asOf, field.range).map((day) => day.slice(0, 7))
    case 'entry':
      return entryOf(field.table)
    case 'entries':
      return fc.oneof(
        { weight: 4, arbitrary: entryOf(field.table).map((one) => [one]) },
        { weight: 1, arbitrary: fc.uniqueArray(entryOf(field.table), { minLength: 1, maxLength: field.most }) },
      )
    case 'text':
      return fc.constantFrom(
        ...likelyTexts.filter((text) => z.safeDecode<z.ZodMiniType<unknown, string>>(field.codec, text).success),
      )
  }
}

/** A value of one field, "unsure" among them where the field offers it. */
function valueNear(name: string, field: Field, asOf: IsoDate, doubt = DOUBT): fc.Arbitrary<unknown> {
  const value = sureValue(name, field, asOf)
  return field.unsure && doubt > 0
    ? fc.oneof({ weight: doubt - 1, arbitrary: value }, { weight: 1, arbitrary: fc.constant('unsure') })
    : value
}

const DRAFTS = 3

export function draft(
  { id, kind, group, unsure, entries }: Question,
  asOf: IsoDate,
  doubt = DOUBT,
): fc.Arbitrary<Draft> {
  const fields = Object.entries(group.fields).map(([name, field]) => [
    name,
    valueNear(`${id}.${name}`, field, asOf, doubt),
  ])
  const page = fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, { noNullPrototype: true })
  const drafts = fc.array(page, {
    minLength: kind === 'single' ? 1 : DRAFTS,
    maxLength: kind === 'single' ? 1 : DRAFTS,
  })
  const { least, most } = entries ?? { least: 1, most: 1 }
  const few = fc.array(drafts, { minLength: least, maxLength: Math.min(2, most) })
  const any = fc.array(drafts, { minLength: least, maxLength: most })
  return fc.record({
    unsure: unsure ? oneIn(doubt) : fc.constant(false),
    entries: most === 1 ? few : fc.oneof({ weight: 4, arbitrary: few }, { weight: 1, arbitrary: any }),
  })
}
