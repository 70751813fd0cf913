import { useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { ui } from '../../copy/ui'
import type { DateField, EntriesField, EntryField, MonthField, NumberField, TextField } from '../../domain/field'
import type { AnyFieldWords } from '../../domain/words'
import { useServices } from '../services'
import type { ControlProps } from './controls'
import { labelId } from './FieldFrame'

/** "I'm not sure" beside a control that is not a list of options. */
export function UnsureBox({ name, words }: { name: string; words: AnyFieldWords | undefined }) {
  const { register } = useFormContext()
  return (
    <label className="unsure-box" htmlFor={`${name}-unsure`}>
      <input type="checkbox" id={`${name}-unsure`} {...register(`${name}.unsure`)} />
      <span>{words?.unsure ?? ui.unsure}</span>
    </label>
  )
}

export function NumberInput({ name, field, words, describedBy, faulty }: ControlProps<NumberField>) {
  const { register } = useFormContext()
  const isMoney = field.unit === 'usd'
  return (
    <>
      <span className="input-frame" data-money={isMoney ? '' : undefined}>
        {isMoney && <span aria-hidden="true">$</span>}
        <input
          className="control"
          id={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          size={isMoney ? 12 : 6}
          aria-describedby={describedBy}
          aria-invalid={faulty || undefined}
          {...register(`${name}.text`)}
        />
        {isMoney && <span aria-hidden="true">{ui.aYear}</span>}
      </span>
      {field.unsure && <UnsureBox name={name} words={words} />}
    </>
  )
}

export function TextInput({ name, field, words, describedBy, faulty }: ControlProps<TextField>) {
  const { register } = useFormContext()
  return (
    <>
      <input
        className="control short"
        id={name}
        type="text"
        inputMode={field.inputMode}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy}
        aria-invalid={faulty || undefined}
        {...register(`${name}.text`)}
      />
      {field.unsure && <UnsureBox name={name} words={words} />}
    </>
  )
}

/** Day, month and year apart, as people know them from paper forms; a month by name is understood. */
export function DateInput({ name, field, words, faulty }: ControlProps<DateField | MonthField>) {
  const { register } = useFormContext()
  const parts = field.kind === 'date' ? (['day', 'month', 'year'] as const) : (['month', 'year'] as const)
  return (
    <>
      <div className="date-parts">
        {parts.map((part) => (
          <label key={part} className="date-part" data-part={part}>
            <span>{ui[part]}</span>
            <input
              className="control"
              id={part === parts[0] ? name : `${name}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={faulty || undefined}
              {...register(`${name}.${part}`)}
            />
          </label>
        ))}
      </div>
      {field.unsure && <UnsureBox name={name} words={words} />}
    </>
  )
}

function TableOptions({ table }: { table: string }) {
  const entries = useServices().tableOf(table)
  return (
    <>
      <option value="">{ui.select}</option>
      {entries?.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  )
}

/** One entry of a table, without "I'm not sure". */
export function EntryList({ name, field, describedBy, faulty }: ControlProps<EntryField>) {
  const { register, getValues } = useFormContext()
  const loaded = useServices().tableOf(field.table) !== undefined
  const [kept] = useState(() => {
    const given: unknown = getValues(`${name}.text`)
    return typeof given === 'string' ? given : ''
  })
  // The select is made anew once its table is there, so that a value kept from before is shown.
  return (
    <select
      key={String(loaded)}
      className="control"
      id={name}
      aria-describedby={describedBy}
      aria-invalid={faulty || undefined}
      {...register(`${name}.text`)}
    >
      <TableOptions table={field.table} />
      {/* A list without the option would drop the answer. */}
      {!loaded && kept !== '' && <option value={kept}>{kept}</option>}
    </select>
  )
}

export function EntrySelect(props: ControlProps<EntryField>) {
  const { name, field, words } = props
  return (
    <>
      <EntryList {...props} />
      {field.unsure && <UnsureBox name={name} words={words} />}
    </>
  )
}

/** One select for each entry, with add and remove. */
export function EntriesSelect({ name, field, describedBy, faulty }: ControlProps<EntriesField>) {
  const { register, control } = useFormContext()
  const { focusOn } = useServices()
  const { fields, append, remove } = useFieldArray({ control, name: `${name}.items` })
  const idOf = (index: number) => (index === 0 ? name : `${name}-${index}`)
  const takeOut = (index: number) => {
    focusOn(idOf(index === 0 ? 1 : index - 1))
    remove(index)
  }
  return (
    <>
      {fields.map(({ id }, index) => (
        <div className="entry-row" key={id}>
          <select
            className="control"
            id={idOf(index)}
            aria-labelledby={`${labelId(name)} ${idOf(index)}-place`}
            aria-describedby={describedBy}
            aria-invalid={faulty || undefined}
            {...register(`${name}.items.${index}.code`)}
          >
            <TableOptions table={field.table} />
          </select>
          <span className="sr-only" id={`${idOf(index)}-place`}>
            {index + 1}
          </span>
          {fields.length > 1 && (
            <button type="button" className="link-button" onClick={() => takeOut(index)}>
              {ui.remove} <span className="sr-only">{index + 1}</span>
            </button>
          )}
        </div>
      ))}
      {fields.length < field.most && (
        <button type="button" className="link-button" onClick={() => append({ code: '' })}>
          {ui.addCountry}
        </button>
      )}
    </>
  )
}
