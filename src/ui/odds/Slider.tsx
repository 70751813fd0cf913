import { useId } from 'react'
import { figure } from '../../copy/numbers'

interface SliderProps {
  readonly label: string
  readonly value: number
  /** Where it stands at first: its steps are counted from there. */
  readonly start: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly onChange: (value: number) => void
}

/** A labelled range input with its figure beside it. */
export function Slider({ label, value, start, least, most, step, onChange }: SliderProps) {
  const id = useId()
  const first = least + ((start - least) % step)
  return (
    <div className="odds-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={first}
        max={most}
        step={step}
        value={value}
        aria-valuetext={figure(value)}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      <span>{figure(value)}</span>
    </div>
  )
}
