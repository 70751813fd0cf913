import { type IsoDate, isIsoDate, isIsoMonth } from '../../domain/dates'
import { countries } from '../../reference/countries'
import { longDate, longMonth } from '../dates'
import { figure, inWords, plural, usd } from '../numbers'
import { ui } from '../ui'

/** A value as people read it: a sentence or figure, or a table where it has parts. */
export type Shown = string | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** How values of one parameter are shown. */
export type Show = (value: unknown) => Shown

/** What a parameter is, and how its values are shown; by their form alone where nothing is said. */
export interface ParameterWords {
  readonly title: string
  readonly show?: Show
}

const counted =
  (one: string, many: string): Show =>
  (value) =>
    typeof value === 'number' ? `${figure(value)} ${plural(value, one, many)}` : shown(value)

export const years = counted('year', 'years')
export const months = counted('month', 'months')
export const days = counted('day', 'days')
export const hours = counted('hour a week', 'hours a week')
export const kinds = counted('kind of evidence', 'kinds of evidence')
export const people = counted('person', 'people')
export const times = counted('time', 'times')
export const businessDays = counted('business day', 'business days')
export const dollars: Show = (value) => (typeof value === 'number' ? usd(value) : shown(value))
export const share: Show = (value) =>
  typeof value === 'number' ? `${figure(Math.round(value * 1000) / 10)} percent` : shown(value)

/** A value that is one of a few, each with its sentence. */
export const oneOf =
  (sentences: Readonly<Record<string, string>>): Show =>
  (value) =>
    sentences[String(value)] ?? shown(value)

const countryName = (code: string): string => countries.find((one) => one.code === code)?.name ?? code

/** Country codes as names, by the alphabet. */
export const countryList: Show = (value) =>
  Array.isArray(value)
    ? value.length === 0
      ? none
      : value
          .map((code) => countryName(String(code)))
          .sort()
          .join('; ')
    : shown(value)

const none = 'None'

/** The parts of a value, each under a name. */
export const parts =
  (names: Readonly<Record<string, string>>, show: Show = shown): Show =>
  (value) => ({
    head: [],
    rows: Object.entries(names).map(([part, name]) => [name, oneLine(show(partOf(value, part)))]),
  })

export const partOf = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined

/** A table in one line, for a cell of another. */
export const oneLine = (value: Shown): string =>
  typeof value === 'string' ? value : value.rows.map((row) => row.join(': ')).join('; ')

/** Camel case as words: "filingCloses" is "Filing closes". */
const asWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replace(/^[a-z]/, (first) => first.toUpperCase())

/** Any value, by its form alone. */
export function shown(value: unknown): Shown {
  if (value === undefined || value === null) return none
  if (typeof value === 'boolean') return value ? ui.yes : ui.no
  if (typeof value === 'number') return figure(value)
  if (typeof value === 'string') return isDay(value) ? longDate(value) : isIsoMonth(value) ? longMonth(value) : value
  if (value instanceof Set || value instanceof Map) return listed([...value.values()])
  if (Array.isArray(value)) return listed(value)
  return { head: [], rows: Object.entries(value).map(([part, of]) => [asWords(part), oneLine(shown(of))]) }
}

const isDay = (text: string): text is IsoDate => isIsoDate(text)

const listed = (values: readonly unknown[]): string =>
  values.length === 0 ? none : inWords(values.map((one) => oneLine(shown(one))))
