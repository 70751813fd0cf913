import { useState } from 'react'
import { pathwayWords } from '../../pathways/names.copy'
import type { Evaluation, PathwayId } from '../../domain/pathway'
import { added, comparedFirst, FEWEST, MOST, put, without } from '../../plan/compared'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { compare } from './compare.copy'
import { CompareTable } from './CompareTable'

/** Two to four pathways side by side; which, the person chooses. */
function Columns() {
  const { printing, focusOn, view } = useServices()
  const { evaluations } = useWizard().weighing
  const [own, setOwn] = useState<readonly PathwayId[] | undefined>(view.compared.get)
  const [isFull, setFull] = useState(false)
  const chosen = own ?? comparedFirst(evaluations)
  const shown = chosen.flatMap((id) => evaluations.filter(({ pathway }) => pathway.id === id))
  const choose = (next: typeof chosen) => {
    view.compared.set(next)
    setOwn(next)
  }
  // The button that was pressed may be gone then.
  const change = (next: typeof chosen) => {
    choose(next)
    focusOn('compare-heading')
  }
  return (
    <section className="compare" aria-labelledby="compare-heading">
      <Heading level={2} id="compare-heading" tabIndex={-1}>
        {compare.title}
      </Heading>
      <p className="quiet">{compare.about}</p>
      <p className="compare-actions">
        <button type="button" className="link-button" aria-pressed={isFull} onClick={() => setFull(!isFull)}>
          {compare.more}
        </button>
        {chosen.length < MOST && (
          <button type="button" className="link-button compare-wide" onClick={() => change(added(chosen, evaluations))}>
            {compare.add}
          </button>
        )}
      </p>
      <CompareTable
        evaluations={shown}
        isFull={isFull || printing}
        head={(evaluation, at) => (
          <Head
            evaluation={evaluation}
            place={at}
            evaluations={evaluations}
            onChoose={(id) => choose(put(chosen, at, id))}
            onRemove={chosen.length > FEWEST ? () => change(without(chosen, evaluation.pathway.id)) : undefined}
          />
        )}
      />
    </section>
  )
}

interface HeadProps {
  readonly evaluation: Evaluation
  readonly place: number
  readonly evaluations: readonly Evaluation[]
  readonly onChoose: (id: PathwayId) => void
  readonly onRemove: (() => void) | undefined
}

/** The name of a column, which is a choice on screen. */
function Head({ evaluation: { pathway }, place, evaluations, onChoose, onRemove }: HeadProps) {
  return (
    <>
      <span className="compare-name">
        <Prose text={pathwayWords[pathway.id].short} />
      </span>
      <select
        className="control"
        aria-label={compare.column(place + 1)}
        value={pathway.id}
        onChange={({ currentTarget: { value } }) => {
          const chosen = evaluations.find((one) => one.pathway.id === value)
          if (chosen !== undefined) onChoose(chosen.pathway.id)
        }}
      >
        {evaluations.map((one) => (
          <option key={one.pathway.id} value={one.pathway.id}>
            {pathwayWords[one.pathway.id].short}
          </option>
        ))}
      </select>
      {onRemove !== undefined && (
        <button type="button" className="link-button compare-wide" onClick={onRemove}>
          {compare.remove} <span className="sr-only">{pathwayWords[pathway.id].short}</span>
        </button>
      )}
    </>
  )
}

export const Compare = asSection(Columns, compare.title, 'compare-heading')
