import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { Icon } from '../parts/Icon'
import type { BuilderValues } from './options'

interface RowProps {
  readonly name: keyof BuilderValues
  readonly label: string
  readonly hint?: string
  readonly fault?: string | undefined
}

export function TextRow({
  name,
  label,
  hint,
  fault,
  short = false,
  children,
}: RowProps & { short?: boolean; children?: ReactNode }) {
  const { register } = useFormContext()
  return (
    <div className="field" data-faulty={fault === undefined ? undefined : ''}>
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <p className="field-error" id={`${name}-error`} role="status">
        {fault !== undefined && (
          <>
            <Icon name="warning" /> <span>{fault}</span>
          </>
        )}
      </p>
      <input
        className={short ? 'control short' : 'control'}
        id={name}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${name}-hint ${name}-error`}
        aria-invalid={fault !== undefined || undefined}
        {...register(name)}
      />
      {children}
    </div>
  )
}

export function SelectRow({
  name,
  label,
  hint,
  options,
}: RowProps & { options: readonly (readonly [string, string])[] }) {
  const { register } = useFormContext()
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <select className="control" id={name} aria-describedby={`${name}-hint`} {...register(name)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

export function ChoiceRow({ name, label, options }: RowProps & { options: Readonly<Record<string, string>> }) {
  const { register } = useFormContext()
  return (
    <fieldset className="field share-what">
      <legend className="field-label">{label}</legend>
      {Object.entries(options).map(([value, text]) => (
        <label key={value}>
          <input type="radio" value={value} {...register(name)} />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
