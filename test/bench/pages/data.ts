// What the pages of the bench are made of: the questionnaire in a form that knows nothing of the wizard, and one person.
import { optionLabel } from '../../../src/copy/answers'
import { wordsOf } from '../../../src/copy/questions'
import type { Field } from '../../../src/domain/field'
import type { Question } from '../../../src/domain/question'
import type { AnyFieldWords } from '../../../src/domain/words'
import { catalogue } from '../../../src/questions/index'
import { citizenships, countries } from '../../../src/reference/countries'
import { walkers } from '../../support/walkers'

export { fillByKeys } from '../../support/keyboard'

/** A control of the questionnaire, as any library for forms can draw it. */
export interface PlainField {
  readonly name: string
  readonly label: string
  readonly kind: 'radio' | 'checkboxes' | 'select' | 'number' | 'text'
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: string | undefined }[]
}

export interface PlainPage {
  readonly id: string
  readonly heading: string
  readonly hint: string
  readonly why: string
  readonly fields: readonly PlainField[]
}

const KINDS: Readonly<Record<Field['kind'], PlainField['kind']>> = {
  choice: 'radio',
  several: 'checkboxes',
  entry: 'select',
  entries: 'select',
  number: 'number',
  date: 'text',
  month: 'text',
  text: 'text',
}

function optionsOf(field: Field, words: AnyFieldWords | undefined): PlainField['options'] {
  if (field.kind === 'choice' || field.kind === 'several')
    return field.options.map((value) => {
      const said = words?.options?.[value]
      return { value, label: optionLabel(words, value), hint: typeof said === 'object' ? said.hint : undefined }
    })
  if (field.kind !== 'entry' && field.kind !== 'entries') return []
  return (field.table === 'countries' ? countries : citizenships).map(({ code, name }) => ({
    value: code,
    label: name,
    hint: undefined,
  }))
}

const plain = (question: Question): PlainPage => {
  const words = wordsOf(question.id)
  return {
    id: question.id,
    heading: words?.heading ?? question.id,
    hint: words?.hint ?? '',
    why: words?.why ?? '',
    fields: Object.entries(question.group.fields).map(([name, field]) => ({
      name,
      label: words?.fields[name]?.label ?? '',
      kind: KINDS[field.kind],
      options: optionsOf(field, words?.fields[name]),
    })),
  }
}

/** Every question in order. */
export const questionnaire: readonly PlainPage[] = catalogue.map(plain)

const [walker] = walkers
if (walker === undefined) throw new Error('There is nobody to answer')

/** An Indian graduate on OPT with an offer: what they answer, and the pages they see. */
export const person = walker
