import { useEffect, useState } from 'react'
import { pathwayWords } from '../../pathways/names.copy'
import { ui } from '../../copy/ui'
import { STANDARDS, type StandardId } from '../../plan/evidence/kinds'
import { Heading } from '../parts/Heading'
import { Icon } from '../parts/Icon'
import { useServices } from '../services'
import { evidence, legend } from './evidence.copy'
import { MARKS, Matrix } from './Matrix'
import { Merits } from './Merits'
import { Missing } from './Missing'
import { useMatrix } from './use-matrix'

const STATES = ['counts', 'open', 'officer', 'weighed', 'not'] as const

/** One list of achievements, weighed under four standards. */
export function Evidence() {
  const { setTitle } = useServices()
  const matrix = useMatrix()
  const [shown, setShown] = useState<StandardId>('o1a')
  useEffect(() => setTitle(evidence.title), [setTitle])
  const isGiven = matrix.rows.some(({ given }) => given)
  return (
    <div className="evidence-page">
      <a className="back-link" href="#/results">
        <Icon name="back" /> {evidence.back}
      </a>
      <p className="caption">
        <strong>{ui.yourResult}</strong>
        <span>{evidence.part}</span>
      </p>
      <Heading level={1} tabIndex={-1} data-page-heading="">
        {evidence.title}
      </Heading>
      <div className="evidence-lead">
        <p>{evidence.lead}</p>
        <a className="outline-button" href="#/q/evidenceKinds">
          {isGiven ? evidence.add : evidence.start}
        </a>
      </div>
      {!isGiven && <p className="evidence-nothing">{evidence.nothing}</p>}
      {matrix.rows.length > 0 && (
        <>
          <ShownStandard shown={shown} onChange={setShown} />
          <Matrix matrix={matrix} shown={shown} />
          <ul className="matrix-legend" aria-label={evidence.legend}>
            {STATES.map((state) => (
              <li key={state} data-state={state}>
                <span className="matrix-cell">
                  <Icon name={MARKS[state]} />
                </span>
                <span>{legend[state]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Missing kinds={matrix.missing} />
      <Merits standards={matrix.standards} />
    </div>
  )
}

/** Where there is room for one standard only. */
const ShownStandard = ({ shown, onChange }: { shown: StandardId; onChange: (standard: StandardId) => void }) => (
  <p className="shown-standard">
    <label htmlFor="shown-standard">{evidence.standard}</label>
    <select
      id="shown-standard"
      className="control"
      value={shown}
      onChange={({ currentTarget: { value } }) => {
        const standard = STANDARDS.find((one) => one === value)
        if (standard !== undefined) onChange(standard)
      }}
    >
      {STANDARDS.map((id) => (
        <option key={id} value={id}>
          {pathwayWords[id].short}
        </option>
      ))}
    </select>
  </p>
)
