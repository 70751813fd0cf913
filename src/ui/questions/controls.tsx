import { useFormContext } from 'react-hook-form'
import { optionLabel } from '../../copy/answers'
import { ui } from '../../copy/ui'
import type { ChoiceField, SeveralField } from '../../domain/field'
import { UNSURE_TEXT } from '../../domain/question'
import type { AnyFieldWords } from '../../domain/words'

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
  readonly onPick?: (value: string, checked: boolean) => void
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
            {hint}
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

export function RadioCards({ name, field, words, offered }: ControlProps<ChoiceField>) {
  const options = field.options.filter(offered)
  const groups = grouped(words, options)
  const first = groups[0]?.options[0]
  return (
    <div className="cards" data-inline={options.length === 2 && !field.unsure ? '' : undefined}>
      {groups.map((group, at) => (
        <div
          key={group.label}
          className="card-group"
          role={group.label === '' ? undefined : 'group'}
          aria-labelledby={group.label === '' ? undefined : `${name}-group-${at}`}
        >
          {group.label !== '' && group.options.length > 1 && (
            <p className="card-group-label" id={`${name}-group-${at}`}>
              {group.label}
            </p>
          )}
          {group.options.map((option) => (
            <Card
              key={option}
              type="radio"
              first={option === first}
              name={name}
              value={option}
              label={optionLabel(words, option)}
              hint={hintOf(words, option)}
            />
          ))}
        </div>
      ))}
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
    const now = getValues(name)
    setValue(name, alone(value) ? [value] : now.filter((option) => !alone(option)))
  }
  const groups = grouped(
    words,
    options.filter((option) => option !== 'none'),
  )
  const first = groups[0]?.options[0]
  return (
    <div className="cards">
      {groups.map((group, at) => (
        <div
          key={group.label}
          className="card-group"
          role={group.label === '' ? undefined : 'group'}
          aria-labelledby={group.label === '' ? undefined : `${name}-group-${at}`}
        >
          {group.label !== '' && (
            <p className="card-group-label" id={`${name}-group-${at}`}>
              {group.label}
            </p>
          )}
          {group.options.map((option) => (
            <Card
              key={option}
              type="checkbox"
              first={option === first}
              name={name}
              value={option}
              label={optionLabel(words, option)}
              hint={hintOf(words, option)}
              onPick={pick}
            />
          ))}
        </div>
      ))}
      {(options.includes('none') || field.unsure) && <Or />}
      {options.includes('none') && (
        <Card
          type="checkbox"
          name={name}
          value="none"
          label={optionLabel(words, 'none')}
          hint={hintOf(words, 'none')}
          onPick={pick}
          unsure
        />
      )}
      {field.unsure && (
        <Card type="checkbox" name={name} value={UNSURE_TEXT} label={words?.unsure ?? ui.unsure} onPick={pick} unsure />
      )}
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
