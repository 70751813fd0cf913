import type { Field } from '../domain/field'
import type { Question } from '../domain/question'

const texts = {
  choice: 'option',
  several: 'option.option',
  number: '0',
  date: 'YYYY-MM-DD',
  month: 'YYYY-MM',
  entry: 'code',
  entries: 'code.code',
  text: 'text',
} as const satisfies Record<Field['kind'], string>

/**
 * How a link writes the answer: the fields of a page in their order with "_" between them, entries of a list with "*", several
 * options or codes with ".". A field that does not apply stays empty.
 */
export function linkShape({ id, kind, group }: Question): string {
  const fields = Object.entries(group.fields)
  const page = fields
    .map(([name, field]) => (kind === 'single' ? texts[field.kind] : `${name}:${texts[field.kind]}`))
    .join('_')
  return `${id}=${page}${kind === 'list' ? `*${fields[0]?.[0] ?? ''}…` : ''}`
}
