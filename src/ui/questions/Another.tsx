import { useFormState } from 'react-hook-form'
import { errors, ui } from '../../copy/ui'
import { YES_NO, type AnyWords } from '../../domain/words'
import { RadioCards } from './controls'
import { codeOf } from './FieldControl'
import { FieldFrame } from './FieldFrame'
import { ANOTHER } from './page-schema'

const YES_OR_NO = { kind: 'choice', options: ['yes', 'no'], unsure: false } as const

/** "Add another degree?" under an entry of a list. */
export function Another({ words }: { words: AnyWords }) {
  const formState = useFormState()
  const error = codeOf(formState.errors, ANOTHER) === undefined ? undefined : errors.another
  return (
    <FieldFrame id={ANOTHER} label={words.list?.another ?? ui.addCountry} error={error}>
      <RadioCards
        name={ANOTHER}
        field={YES_OR_NO as never}
        words={{ options: YES_NO }}
        offered={() => true}
        describedBy={undefined}
        faulty={error !== undefined}
      />
    </FieldFrame>
  )
}
