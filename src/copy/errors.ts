import type { IsoDate } from '../domain/dates'
import type { Field } from '../domain/field'
import type { AnyFieldWords } from '../domain/words'
import { longDate } from './dates'
import { figure, usd } from './numbers'
import { errors } from './ui'

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
