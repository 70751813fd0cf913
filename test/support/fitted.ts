import type { IsoDate } from '../../src/domain/dates'
import type { Field } from '../../src/domain/field'
import type { Group, Question } from '../../src/domain/question'
import type { Read } from '../../src/domain/reading'
import type { Draft, Values } from './drafts'

/** The answer a draft comes to, given the earlier answers: fields that are not shown and options not offered are left out. */
export function fitted({ kind, group }: Question, { unsure, entries }: Draft, read: Read, asOf: IsoDate): unknown {
  if (unsure) return 'unsure'
  const pages = entries.map((drafts, entry) => {
    const shown = drafts.map((values) => fittedPage(group, values, read, entry))
    return shown.find((values) => group.check(values, asOf, read).length === 0) ?? shown[0] ?? {}
  })
  return kind === 'list' ? pages : kind === 'page' ? pages[0] : pages[0]?.['value']
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
