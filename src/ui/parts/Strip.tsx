import { ui } from '../../copy/ui'
import { inWords } from '../../copy/numbers'
import { pathwayWords } from '../../pathways/names.copy'
import type { Evaluation, Pathway } from '../../domain/pathway'
import { Prose } from './Prose'

/** How many pathways are still possible, which are closed, and the way to the result so far. Quiet: no colour, no motion. */
export function Strip({ evaluations }: { evaluations: readonly Evaluation[] }) {
  const possible = evaluations.filter(({ standing }) => standing !== 'closed')
  const closed = evaluations.filter(({ standing }) => standing === 'closed')
  return (
    <section className="strip" aria-label={ui.resultSoFar}>
      <p className="strip-count">
        <strong>{possible.length}</strong> <span>{`of ${evaluations.length} ${ui.stillPossible}`}</span>
      </p>
      <div className="strip-ticks" aria-hidden="true">
        <Ticks label={ui.workVisas} evaluations={evaluations} family="temporary" />
        <Ticks label={ui.greenCards} evaluations={evaluations} family="permanent" />
      </div>
      <p className="strip-closed">
        {closed.length > 0 && (
          <Prose text={`${ui.closedSoFar} ${inWords(closed.map(({ pathway }) => pathwayWords[pathway.id].short))}`} />
        )}
      </p>
      <a href="#/results">{ui.soFar}</a>
    </section>
  )
}

function Ticks({
  label,
  evaluations,
  family,
}: {
  label: string
  evaluations: readonly Evaluation[]
  family: Pathway['family']
}) {
  const mine = evaluations.filter(({ pathway }) => pathway.family === family)
  const possible = mine.filter(({ standing }) => standing !== 'closed').length
  return (
    <div className="ticks">
      <div className="tick-row">
        {mine.map(({ pathway, standing }) => (
          <span key={pathway.id} className="tick" data-closed={standing === 'closed' ? '' : undefined} />
        ))}
      </div>
      <p>{`${label}, ${possible} of ${mine.length}`}</p>
    </div>
  )
}
