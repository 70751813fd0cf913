import type { Field, Table } from '../../domain/field'
import type { Question } from '../../domain/question'
import type { Asking, Read, Reading, Ref } from '../../domain/reading'
import { catalogue } from '../../questions/index'
import { citizenships, countries } from '../../reference/countries'

/** An answer a condition looks at, with the values that are tried: a field of an earlier question, or of the page itself. */
export interface Input {
  readonly key: string
  /** Absent for a field of the page itself. */
  readonly question?: string
  readonly field: string
  readonly values: readonly unknown[]
}

/** One answer and the values with which it holds, or which keep it from holding; no values where any answer will do. */
export interface Term {
  readonly input: Input
  readonly values: readonly unknown[]
  readonly isWithout: boolean
}

/**
 * When a condition holds, found by trying it: always, never, or in any of several ways, each of which needs all its terms.
 * "varied": it turns on these inputs in more than two ways.
 */
export type Condition =
  | { readonly kind: 'always' | 'never' }
  | { readonly kind: 'ways'; readonly ways: readonly (readonly Term[])[] }
  | { readonly kind: 'varied'; readonly inputs: readonly Input[] }

type Setting = Readonly<Record<string, unknown>>
type Holds = (setting: Setting) => boolean

const TABLES: Readonly<Record<Table, readonly string[]>> = {
  countries: countries.map(({ code }) => code),
  citizenships: citizenships.map(({ code }) => code),
  areas: ['10180'],
}

/** Values that stand for all that a field can hold. */
function candidates(field: Field): readonly unknown[] {
  const unsure = field.unsure ? ['unsure'] : []
  switch (field.kind) {
    case 'choice':
      return [...field.options, ...unsure]
    case 'several':
      return [...field.options.map((option) => [option]), ...unsure]
    case 'entry':
      return [...TABLES[field.table], ...unsure]
    case 'entries':
      return [...TABLES[field.table].map((code) => [code]), ...unsure]
    case 'number':
      return [field.least, field.most, ...unsure]
    case 'date':
      return ['2020-01-01', ...unsure]
    case 'month':
      return ['2020-01', ...unsure]
    case 'text':
      return ['11.0701', ...unsure]
  }
}

const questionOf = (id: string): Question | undefined => catalogue.find((one) => one.id === id)

/** What a rule reads of an earlier question. A page read as a whole is only asked whether it was answered. */
function inputOf({ question, field }: Ref): Input {
  const asked = questionOf(question)
  const name = field ?? 'value'
  const of = asked?.group.fields[name]
  const values = of === undefined ? [asked?.kind === 'list' ? [] : {}] : candidates(of)
  return { key: `${question}.${name}`, question, field: name, values: values.filter((value) => value !== 'unsure') }
}

/** Reads a setting; what it does not hold is open. Every input is noted. */
const readingOf =
  (setting: Setting, seen: (input: Input) => void): Read =>
  <V>(ref: Ref<V>): Reading<V> => {
    const input = inputOf(ref)
    seen(input)
    return input.key in setting ? { state: 'known', value: setting[input.key] as V } : { state: 'open' }
  }

/** Every way to give each input one of its values. */
const settings = (inputs: readonly Input[]): readonly Setting[] =>
  inputs.reduce<readonly Setting[]>(
    (some, { key, values }) => some.flatMap((setting) => values.map((value) => ({ ...setting, [key]: value }))),
    [{}],
  )

/** How one value behaves, whatever the other inputs hold. */
const behaviour = (input: Input, value: unknown, others: readonly Setting[], holds: Holds): string =>
  others.map((setting) => (holds({ ...setting, [input.key]: value }) ? '1' : '0')).join('')

/** The values of an input for which more is true, and the others; undefined where there are more than two kinds. */
function sides(input: Input, inputs: readonly Input[], holds: Holds) {
  const others = settings(inputs.filter(({ key }) => key !== input.key))
  const kinds = new Map<string, unknown[]>()
  for (const value of input.values) {
    const kind = behaviour(input, value, others, holds)
    kinds.set(kind, [...(kinds.get(kind) ?? []), value])
  }
  const weight = (kind: string) => kind.replaceAll('0', '').length
  const [most, least, ...more] = [...kinds].sort(([a], [b]) => weight(b) - weight(a))
  if (more.length > 0 || most === undefined) return undefined
  const [on, off] = [most[1], least?.[1] ?? []]
  const both =
    Array.isArray(on[0]) && Array.isArray(off[0]) ? [...(on[0] as unknown[]), ...(off[0] as unknown[])] : on[0]
  return { input, on, off, isWithout: off.length > 0 && behaviour(input, both, others, holds) !== most[0] }
}

type Sides = NonNullable<ReturnType<typeof sides>>

/** Every set of some things. */
const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

/** Beyond so many combinations a condition is not tried, only its inputs are named. */
const MOST_SETTINGS = 20_000
/** Kinds of field whose values can all be tried. */
const LISTED: readonly string[] = ['choice', 'several', 'entry', 'entries']

/** Tries a condition on every combination of its inputs and says when it holds. */
function conditionOf(inputs: readonly Input[], holds: Holds): Condition {
  if (inputs.reduce((count, { values }) => count * values.length, 1) > MOST_SETTINGS) return { kind: 'varied', inputs }
  const all = inputs.map((input) => sides(input, inputs, holds))
  if (all.includes(undefined)) return { kind: 'varied', inputs }
  const known = all.filter((one): one is Sides => one !== undefined)
  const turning = known.filter(({ off }) => off.length > 0)
  const settingWith = (on: readonly Sides[]) =>
    Object.fromEntries(
      known.map((one) => [one.input.key, on.includes(one) || one.off.length === 0 ? one.on[0] : one.off[0]]),
    )
  const holding = subsets(turning).filter((on) => holds(settingWith(on)))
  const least = holding.filter((on) => !holding.some((other) => other !== on && other.every((one) => on.includes(one))))
  const any = known.filter(({ off }) => off.length === 0).map(({ input }) => ({ input, values: [], isWithout: false }))
  if (least.length === 0) return { kind: 'never' }
  if (least.some((on) => on.length === 0) && any.length === 0) return { kind: 'always' }
  const term = ({ input, on, off, isWithout }: Sides): Term => ({ input, values: isWithout ? off : on, isWithout })
  return { kind: 'ways', ways: least.map((on) => [...any, ...on.map(term)]) }
}

/** When a question is asked: what the answers to earlier questions must be. */
export function askedWhen({ asking }: Question): Condition {
  const inputs = new Map<string, Input>()
  asking(readingOf({}, (input) => void inputs.set(input.key, input)))
  return conditionOf([...inputs.values()], (setting) => asking(readingOf(setting, () => undefined)) === 'asked')
}

/** What becomes of a question while an earlier answer is "not sure" and the others are still to come. */
export function whileUnsure({ asking }: Question, { question, field }: Input): Asking {
  return asking(
    (ref) => ({ state: ref.question === question && (ref.field ?? 'value') === field ? 'unsure' : 'open' }) as const,
  )
}

/** When a field of a page is shown: what the page’s other fields and earlier answers must be. */
export function shownWhen({ group }: Question, name: string): Condition {
  const shows = group.shows[name]
  if (shows === undefined) return { kind: 'always' }
  const inputs = new Map<string, Input>()
  const note = (input: Input) => void inputs.set(input.key, input)
  const holds: Holds = (setting) => shows(pageOf(group.fields, setting, note), readingOf(setting, note), 0)
  // What is looked at may depend on what was found first.
  for (let before = -1; before < inputs.size && inputs.size < 4;) {
    before = inputs.size
    for (const setting of settings([...inputs.values()].map(few))) holds(setting)
  }
  const all = [...inputs.values()]
  const isListed = ({ question, field }: Input) =>
    LISTED.includes((question === undefined ? group : questionOf(question)?.group)?.fields[field]?.kind ?? '')
  return all.every(isListed) ? conditionOf(all, holds) : { kind: 'varied', inputs: all }
}

const few = (input: Input): Input => ({ ...input, values: input.values.slice(0, 24) })

/** A page whose fields hold what the setting says; every field looked at is noted. */
const pageOf = (fields: Question['group']['fields'], setting: Setting, note: (input: Input) => void): Setting =>
  new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        const field = typeof name === 'string' ? fields[name] : undefined
        if (typeof name !== 'string' || field === undefined) return undefined
        const input = { key: `.${name}`, field: name, values: candidates(field) }
        note(input)
        return setting[input.key]
      },
    },
  )
