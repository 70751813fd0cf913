import type { IsoDate } from '../domain/dates'
import type { Field } from '../domain/field'
import type { AnyFieldWords } from '../domain/words'
import { longDate } from './dates'
import { figure, usd } from './numbers'
import { errors } from './ui'

/** What could not be read of a date or a number, where the question has no words of its own for it. */
const unread: Readonly<Record<string, string>> = {
  year: 'Enter the year in four figures, like 2027',
  month: 'Enter a month from 1 to 12',
  day: 'Enter a day that this month has',
  fraction: 'Enter a whole number, without a fraction',
}

/** What is said of an answer that the fields of its page do not show. */
export const notes = {
  keeps: (answer: string) => `Your answer is “${answer}”. Continue keeps it.`,
  askedAgain:
    'Your earlier answer could not be used as it stands. An answer given before may have changed since. Check it and continue.',
  notUsed: 'Could not be used as it stands',
  leftOut: 'These answers could not be used as they stand and are left out until you check them:',
} as const

/** A page may have several dates, so the sentence names the one it means. */
function unreadSentence(words: AnyFieldWords | undefined, code: string): string | undefined {
  const sentence = unread[code]
  const label = words?.label
  if (sentence === undefined || label === undefined || label.endsWith('?')) return sentence
  return `${label}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

/** The sentence for what is wrong with a field: the question's own, or the default of its kind. */
export function errorSentence(
  field: Field | undefined,
  words: AnyFieldWords | undefined,
  code: string,
  bounds: readonly [IsoDate, IsoDate],
): string {
  const own = words?.errors?.[code]
  if (own !== undefined) return own
  if (field === undefined) return errors.another
  const said = unreadSentence(words, code)
  if (said !== undefined) return said
  switch (field.kind) {
    case 'choice':
      return words?.errors?.['missing'] ?? errors.choice
    case 'several':
      return words?.errors?.['missing'] ?? errors.several
    case 'number': {
      const show = field.unit === 'usd' ? usd : figure
      return code === 'missing' && words?.errors?.['range'] !== undefined
        ? words.errors['range']
        : errors.number(show(field.least), show(field.most))
    }
    case 'date':
    case 'month':
      if (code === 'range') return errors.dateRange(longDate(bounds[0]), longDate(bounds[1]))
      return words?.errors?.['missing'] ?? (field.kind === 'date' ? errors.date : errors.month)
    case 'entry':
      return words?.errors?.['missing'] ?? errors.entry
    case 'entries':
      return code === 'repeated' ? errors.repeated : (words?.errors?.['missing'] ?? errors.entries)
    case 'text':
      return words?.errors?.['missing'] ?? errors.text
  }
}
