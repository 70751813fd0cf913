import { useFormState, type FieldErrors } from 'react-hook-form'
import { Suspense, type ReactNode } from 'react'
import { errorSentence } from '../../copy/errors'
import { dateBounds } from '../../domain/bounds'
import type { Field } from '../../domain/field'
import type { AnyFieldWords } from '../../domain/words'
import { companions } from './companions'
import { CheckCards, ChoiceSelect, RadioCards, type ControlProps } from './controls'
import { describedBy, FieldFrame } from './FieldFrame'
import { DateInput, EntriesSelect, EntrySelect, NumberInput, TextInput } from './inputs'
import { SearchField } from './SearchField'
import { useServices } from '../services'

/** Above this many options a choice among other fields is a list to open, not a wall of cards. */
const MOST_CARDS = 10

interface FieldControlProps {
  readonly name: string
  readonly field: Field
  readonly words: AnyFieldWords | undefined
  /** The only field of its page: its heading is the page's. */
  readonly alone: boolean
  readonly heading: ReactNode
  /** The hint of the page, where the field is alone on it. */
  readonly pageHint?: string | undefined
  readonly offered: (option: string) => boolean
}

/** The code of a field's error, however deep the form keeps it. */
export const codeOf = (errors: FieldErrors, name: string): string | undefined => {
  const error = errors[name] as { message?: unknown; root?: { message?: unknown } } | undefined
  const message = error?.message ?? error?.root?.message
  return typeof message === 'string' ? message : undefined
}

export function FieldControl({ name, field, words, alone, heading, pageHint, offered }: FieldControlProps) {
  const { errors } = useFormState()
  const { asOf } = useServices()
  const code = codeOf(errors, name)
  const error = code === undefined ? undefined : errorSentence(field, words, code, dateBounds(field, asOf))
  const hint = words?.hint ?? pageHint
  const isSelect = field.kind === 'choice' && !alone && field.options.length > MOST_CARDS
  const isOne = isSelect || ['number', 'text', 'entry'].includes(field.kind)
  const shared = { name, words, offered, describedBy: describedBy(name, hint, error), faulty: error !== undefined }
  const label = alone ? heading : (words?.label ?? '')
  return (
    <>
      <FieldFrame id={name} label={label} hint={hint} error={error} control={isOne ? name : undefined}>
        {controlFor(field, isSelect, shared)}
      </FieldFrame>
      <Suspense fallback={null}>{companions.get(field)}</Suspense>
    </>
  )
}

function controlFor(field: Field, isSelect: boolean, shared: Omit<ControlProps<Field>, 'field'>): ReactNode {
  switch (field.kind) {
    case 'choice':
      return isSelect ? <ChoiceSelect {...shared} field={field} /> : <RadioCards {...shared} field={field} />
    case 'several':
      return <CheckCards {...shared} field={field} />
    case 'number':
      return <NumberInput {...shared} field={field} />
    case 'text':
      return <TextInput {...shared} field={field} />
    case 'date':
    case 'month':
      return <DateInput {...shared} field={field} />
    case 'entry':
      return field.table === 'areas' ? (
        <SearchField {...shared} field={field} />
      ) : (
        <EntrySelect {...shared} field={field} />
      )
    case 'entries':
      return <EntriesSelect {...shared} field={field} />
  }
}
