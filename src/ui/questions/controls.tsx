import { useFormContext } from 'react-hook-form'
import { optionLabel } from '../../copy/answers'
import { ui } from '../../copy/ui'
import type { ChoiceField, SeveralField } from '../../domain/field'
import { UNSURE_TEXT } from '../../domain/question'
import type { AnyFieldWords } from '../../domain/words'
import { Prose } from '../parts/Prose'

export interface ControlProps<F> {
  readonly name: string
  readonly field: F
  readonly words: AnyFieldWords | undefined
  readonly offered: (option: string) => boolean
  readonly describedBy: string | undefined
  readonly faulty: boolean
}

const hintOf = (words: AnyFieldWords | undefined, option: string): string | undefined => {
  const found = words?.options?.[option]
  return typeof found === 'object' ? found.hint : undefined
}

/** Options in the groups the words give them, or all in one. */
const grouped = (words: AnyFieldWords | undefined, options: readonly string[]) =>
  words?.groups
    ?.map(({ label, options: members }) => ({ label, options: options.filter((option) => members.includes(option)) }))
    .filter((group) => group.options.length > 0) ?? [{ label: '', options }]

interface CardProps {
  readonly type: 'radio' | 'checkbox'
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly name: string
  readonly unsure?: boolean
  /** The first card of its field takes the field's own id, which the error summary links to. */
  readonly first?: boolean
  readonly onPick?: ((value: string, checked: boolean) => void) | undefined
}

/** A native radio or checkbox as a card that can be clicked anywhere; its name is the label, its hint a description. */
function Card({ type, value, label, hint, name, unsure, first, onPick }: CardProps) {
  const { register } = useFormContext()
  const { onChange, ...rest } = register(name)
  const change: typeof onChange = async (event: { target: { checked: boolean } }) => {
    await onChange(event)
    onPick?.(value, event.target.checked)
  }
  const id = first === true ? name : `${name}-${value}`
  const labelled = `${name}-${value}-label`
  const about = hint === undefined ? undefined : `${name}-${value}-about`
  return (
    <label className="card" data-unsure={unsure ? '' : undefined} htmlFor={id}>
      <input
        type={type}
        id={id}
        value={value}
        aria-labelledby={labelled}
        aria-describedby={about}
        {...rest}
        onChange={(event) => void change(event)}
      />
      <span className="card-text">
        <span className="card-label" id={labelled}>
          {label}
        </span>
        {hint !== undefined && (
          <span className="card-hint" id={about}>
            <Prose text={hint} />
          </span>
        )}
      </span>
    </label>
  )
}

const Or = () => (
  <p className="or">
    <span>{ui.or}</span>
  </p>
)

type CardGroupsProps = Pick<ControlProps<unknown>, 'name' | 'words'> &
  Pick<CardProps, 'type' | 'onPick'> & { readonly options: readonly string[] }

/** The options as cards, under their headings; a heading over one option would only repeat it. */
function CardGroups({ type, name, words, options, onPick }: CardGroupsProps) {
  const groups = grouped(words, options)
  const first = groups[0]?.options[0]
  return groups.map((group, at) => {
    const heading = group.label !== '' && group.options.length > 1 ? `${name}-group-${at}` : undefined
    return (
      <div key={group.label} className="card-group" role={heading && 'group'} aria-labelledby={heading}>
        {heading !== undefined && (
          <p className="card-group-label" id={heading}>
            {group.label}
          </p>
        )}
        {group.options.map((option) => (
          <Card
            key={option}
            type={type}
            first={option === first}
            name={name}
            value={option}
            label={optionLabel(words, option)}
            hint={hintOf(words, option)}
            onPick={onPick}
          />
        ))}
      </div>
    )
  })
}

export function RadioCards({ name, field, words, offered }: ControlProps<ChoiceField>) {
  const options = field.options.filter(offered)
  return (
    <div className="cards" data-inline={options.length === 2 && !field.unsure ? '' : undefined}>
      <CardGroups type="radio" name={name} words={words} options={options} />
      {field.unsure && (
        <>
          <Or />
          <Card type="radio" name={name} value={UNSURE_TEXT} label={words?.unsure ?? ui.unsure} unsure />
        </>
      )}
    </div>
  )
}

/** Checkboxes; "none of these" and "not sure" each stand alone. */
export function CheckCards({ name, field, words, offered }: ControlProps<SeveralField>) {
  const { getValues, setValue } = useFormContext<Record<string, readonly string[]>>()
  const options = field.options.filter(offered)
  const pick = (value: string, checked: boolean) => {
    if (!checked) return
    const alone = (option: string) => option === 'none' || option === UNSURE_TEXT
    setValue(name, alone(value) ? [value] : getValues(name).filter((option) => !alone(option)))
  }
  const apart = [
    ...(options.includes('none')
      ? [{ value: 'none', label: optionLabel(words, 'none'), hint: hintOf(words, 'none') }]
      : []),
    ...(field.unsure ? [{ value: UNSURE_TEXT, label: words?.unsure ?? ui.unsure, hint: undefined }] : []),
  ]
  return (
    <div className="cards">
      <CardGroups
        type="checkbox"
        name={name}
        words={words}
        options={options.filter((option) => option !== 'none')}
        onPick={pick}
      />
      {apart.length > 0 && <Or />}
      {apart.map(({ value, label, hint }) => (
        <Card key={value} type="checkbox" name={name} value={value} label={label} hint={hint} onPick={pick} unsure />
      ))}
    </div>
  )
}

/** A select for a choice of many options. */
export function ChoiceSelect({ name, field, words, offered, describedBy, faulty }: ControlProps<ChoiceField>) {
  const { register } = useFormContext()
  return (
    <select
      className="control"
      id={name}
      aria-describedby={describedBy}
      aria-invalid={faulty || undefined}
      {...register(name)}
    >
      <option value="">{ui.select}</option>
      {grouped(words, field.options.filter(offered)).map((group) => {
        const options = group.options.map((option) => (
          <option key={option} value={option}>
            {optionLabel(words, option)}
          </option>
        ))
        return group.label === '' ? (
          options
        ) : (
          <optgroup key={group.label} label={group.label}>
            {options}
          </optgroup>
        )
      })}
      {field.unsure && <option value={UNSURE_TEXT}>{words?.unsure ?? ui.unsure}</option>}
    </select>
  )
}
