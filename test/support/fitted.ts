import { addDays, addYears, type IsoDate } from '../../src/domain/dates'
import type { Field } from '../../src/domain/field'
import { faultsIn, type Group, type Issue, type Question } from '../../src/domain/question'
import type { Read } from '../../src/domain/reading'
import type { Draft, Values } from './drafts'

/** The answer a draft comes to, given the earlier answers: fields that are not shown and options not offered are left out. */
export function fitted(question: Question, { unsure, entries }: Draft, read: Read, asOf: IsoDate): unknown {
  if (unsure) return 'unsure'
  const { kind, group } = question
  const pages: Values[] = []
  const faults = (page: Values) =>
    faultsIn(question, kind === 'list' ? [...pages, page] : kind === 'page' ? page : page['value'], asOf, read)
  for (const [entry, drafts] of entries.entries()) {
    const shown = drafts.map((values) => fittedPage(group, values, read, entry))
    const page = shown.find((values) => faults(values).length === 0) ?? shown[0] ?? {}
    // What was changed may leave out fields that it had brought up.
    pages.push(fittedPage(group, mended(group, page, faults, asOf), read, entry))
  }
  return kind === 'list' ? pages : kind === 'page' ? pages[0] : pages[0]?.['value']
}

/** The page with other values in a few fields that do not fit each other, as somebody would who is told so. */
function mended(
  group: Group,
  page: Values,
  faults: (page: Values) => readonly Issue[],
  asOf: IsoDate,
  turns = 3,
): Values {
  const [fault] = faults(page)
  if (fault === undefined || turns === 0) return page
  for (const changed of changes(group, page, fault.field, asOf)) {
    const better = mended(group, changed, faults, asOf, turns - 1)
    if (faults(better).length === 0) return better
  }
  return page
}

/** Another value in the field at fault, or in one of the dates. */
const changes = ({ fields }: Group, page: Values, fault: string, asOf: IsoDate): readonly Values[] =>
  Object.keys(page)
    .filter((name) => name === fault || ['date', 'number'].includes(fields[name]?.kind ?? ''))
    .flatMap((name) => valuesFor(fields[name], asOf).map((value) => ({ ...page, [name]: value })))

function valuesFor(field: Field | undefined, asOf: IsoDate): readonly unknown[] {
  const near = [asOf, addDays(asOf, -1), addYears(asOf, -1), addYears(asOf, -2), addYears(asOf, 1)]
  if (field?.kind === 'number') return [field.least, 5, field.most]
  if (field?.kind === 'choice') return field.options.filter((option) => option === 'no')
  if (field?.kind === 'month') return near.map((day) => day.slice(0, 7))
  return field?.kind === 'date' ? near : []
}

function fittedPage({ fields, shows, offers }: Group, values: Values, read: Read, entry: number): Values {
  const page: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (shows[name]?.(page, read, entry) === false) continue
    const isOffered = (option: string) => offers[name]?.(option, read, page) ?? true
    page[name] = offeredIn(field, values[name], isOffered)
  }
  return page
}

/** The value without options that are not offered; the first one that is, where nothing is left. */
function offeredIn(field: Field, value: unknown, isOffered: (option: string) => boolean): unknown {
  if ((field.kind !== 'choice' && field.kind !== 'several') || value === 'unsure') return value
  const left = [value].flat().filter((option): option is string => typeof option === 'string' && isOffered(option))
  const picked = left.length > 0 ? left : field.options.filter(isOffered).slice(-1)
  return field.kind === 'several' ? picked : picked[0]
}
