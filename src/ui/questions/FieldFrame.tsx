import type { ReactNode } from 'react'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'

interface FrameProps {
  /** The id that the error summary links to. */
  readonly id: string
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
  /** A group of controls takes a fieldset; one control takes a label. */
  readonly control?: string | undefined
}

export const labelId = (id: string) => `${id}-label`
const hintId = (id: string) => `${id}-hint`
const errorId = (id: string) => `${id}-error`

/** What describes a control to assistive technology, where it is there. */
export const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [hint === undefined ? '' : hintId(id), error === undefined ? '' : errorId(id)]
    .filter((part) => part !== '')
    .join(' ') || undefined

/** A field with its label, hint and error, in this order. */
export function FieldFrame({ id, label, hint, error, control, children }: FrameProps) {
  const notes = (
    <>
      {hint !== undefined && (
        <p className="hint" id={hintId(id)}>
          <Prose text={hint} />
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={errorId(id)}>
          <Icon name="warning" /> <span>{error}</span>
        </p>
      )}
    </>
  )
  const faulty = error === undefined ? undefined : ''
  if (control !== undefined)
    return (
      <div className="field" data-faulty={faulty}>
        <label className="field-label" htmlFor={control}>
          {label}
        </label>
        {notes}
        {children}
      </div>
    )
  return (
    <div className="field" data-faulty={faulty}>
      <fieldset aria-describedby={describedBy(id, hint, error)}>
        <legend className="field-label" id={labelId(id)}>
          {label}
        </legend>
        {notes}
        {children}
      </fieldset>
    </div>
  )
}
