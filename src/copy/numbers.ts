const NAMES = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "Three" at the start of a sentence, figures from eleven on. */
export const countWord = (count: number): string => NAMES[count] ?? String(count)

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

export const usd = (value: number): string => `$${grouped(value)}`
export const figure = (value: number): string => grouped(value)

/** "a, b and c". */
export function inWords(names: readonly string[], link: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${link} ${names.at(-1) ?? ''}`
}
