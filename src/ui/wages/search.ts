import type { TableEntries } from '../services'

/** Before a text that names no entry, where the form keeps the code; no code begins with it. */
export const UNMATCHED = '?'

/** Words alone, without case, accents and punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The entry whose whole name is typed. */
export const namedBy = (entries: TableEntries, typed: string) => {
  const text = plain(typed)
  return text === '' ? undefined : entries.find(({ name }) => plain(name) === text)
}

/** The entries with a word that begins with each word typed; those that begin with the text come first. */
export function matching(entries: TableEntries, typed: string): TableEntries {
  const text = plain(typed)
  if (text === '') return entries
  const wanted = text.split(' ')
  const found = entries.filter(({ name }) => {
    const words = plain(name).split(' ')
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
  const isFirst = ({ name }: { readonly name: string }) => plain(name).startsWith(text)
  return [...found.filter(isFirst), ...found.filter((entry) => !isFirst(entry))]
}

/** What to show for what the form keeps: the name of a code, or a text as it was typed. */
export function textFor(entries: TableEntries, kept: unknown): string {
  if (typeof kept !== 'string') return ''
  if (kept.startsWith(UNMATCHED)) return kept.slice(UNMATCHED.length)
  return entries.find(({ code }) => code === kept)?.name ?? kept
}
