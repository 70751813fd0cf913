import type { IsoDate } from '../../domain/dates'
import type { Field } from '../../domain/field'
import type { AnyFieldWords } from '../../domain/words'
import { longDate } from '../dates'
import { errorSentence } from '../errors'
import { figure, usd } from '../numbers'
import { questionWords as labels } from './page'

/** The earliest and the latest day a field takes. */
export type Bounds = readonly [IsoDate, IsoDate]

/** What a field takes, in one sentence; the options of a choice follow it as a list. */
export function fieldText(field: Field, [from, until]: Bounds): string {
  switch (field.kind) {
    case 'choice':
      return labels.one
    case 'several':
      return labels.some
    case 'number': {
      const show = field.unit === 'usd' ? usd : figure
      return labels.number(show(field.least), show(field.most))
    }
    case 'date':
      return labels.between(longDate(from), longDate(until))
    case 'month':
      return labels.betweenMonths(longDate(from), longDate(until))
    case 'entry':
      return field.table === 'areas' ? labels.area : labels.country
    case 'entries':
      return labels.upTo(field.most)
    case 'text':
      return labels.text
  }
}

/** Codes that a kind of field can raise by itself; a question adds its own. */
function codesOf({ kind }: Field): readonly string[] {
  switch (kind) {
    case 'choice':
    case 'several':
    case 'entry':
    case 'text':
      return ['missing']
    case 'number':
    case 'date':
    case 'month':
      return ['missing', 'range']
    case 'entries':
      return ['missing', 'repeated']
  }
}

/** Every message that a field can show, each once. */
export function messagesOf(field: Field, words: AnyFieldWords | undefined, bounds: Bounds): readonly string[] {
  const codes = new Set([...codesOf(field), ...Object.keys(words?.errors ?? {})])
  return [...new Set([...codes].map((code) => errorSentence(field, words, code, bounds)))]
}
