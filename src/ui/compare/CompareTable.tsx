import { type ReactNode, useId, useMemo } from 'react'
import { type CellText, cellTexts, sourcesOf } from '../../copy/attributes'
import { availabilities } from '../../copy/ui'
import { once } from '../../domain/citation'
import { policyOn } from '../../domain/parameter'
import type { Evaluation } from '../../domain/pathway'
import { reader } from '../../domain/reading'
import { gridOf } from '../../pathways/attributes'
import { attributeLabels } from '../../pathways/attributes.copy'
import { bulletinOn } from '../../plan/queue'
import { CiteLink } from '../parts/CiteLink'
import { Folded } from '../parts/Folded'
import { Prose } from '../parts/Prose'
import { Stale } from '../parts/Stale'
import { StandingChip } from '../parts/StandingGlyph'
import { useServices, useWizard } from '../services'
import { OddsCell, QueueCell, RiskCell } from './cells'
import { compare } from './compare.copy'

interface TableProps {
  readonly evaluations: readonly Evaluation[]
  /** Whether each answer is given in full. */
  readonly isFull: boolean
  readonly head: (evaluation: Evaluation, place: number) => ReactNode
}

/** Pathways side by side. The roles are said again, since rows are stacked on narrow pages. */
export function CompareTable({ evaluations, isFull, head }: TableProps) {
  const { asOf } = useServices()
  const { walk } = useWizard().weighing
  const title = useId()
  const rows = useMemo(() => {
    const ids = evaluations.map(({ pathway }) => pathway.id)
    return gridOf(ids, { read: reader(walk.answers, walk.unasked), policy: policyOn(asOf) }).map((row) => ({
      attribute: row.attribute,
      cells: row.cells.map(cellTexts),
    }))
  }, [evaluations, walk, asOf])
  const texts = rows.flatMap(({ cells }) => cells.flat())
  const row = (id: string, label: string, cell: (evaluation: Evaluation, at: number) => ReactNode) => (
    <tr key={id} role="row" data-row={id}>
      <th scope="row" role="rowheader">
        {label}
      </th>
      {evaluations.map((evaluation, at) => (
        <td key={evaluation.pathway.id} role="cell">
          {cell(evaluation, at)}
        </td>
      ))}
    </tr>
  )
  return (
    <>
      <table className="compare-table" role="table" aria-labelledby={title} data-columns={evaluations.length}>
        <caption id={title} className="sr-only">
          {compare.title}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span className="sr-only">{compare.row}</span>
            </th>
            {/* By place: the choice in it keeps the focus when another pathway takes the place. */}
            {evaluations.map((evaluation, at) => (
              <th key={at} scope="col" role="columnheader">
                {head(evaluation, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {row('standing', compare.standing, ({ standing, availability }) => (
            <StandingChip standing={standing} qualifier={standing === 'closed' ? '' : availabilities[availability]} />
          ))}
          {row('risk', compare.risk, (evaluation) => (
            <RiskCell evaluation={evaluation} />
          ))}
          {row('odds', compare.odds, (evaluation) => (
            <OddsCell evaluation={evaluation} />
          ))}
          {row('queue', compare.queue, (evaluation) => (
            <QueueCell evaluation={evaluation} />
          ))}
          {rows.map(({ attribute, cells }) =>
            row(attribute, attributeLabels[attribute], (_, at) => <Answer texts={cells[at] ?? []} isFull={isFull} />),
          )}
        </tbody>
      </table>
      <Stale reviews={texts.flatMap(({ reviewBy }) => reviewBy ?? [])} asOf={asOf} />
      <Folded title={compare.sources}>
        <p className="compare-sources">
          {once([...(bulletinOn(asOf)?.cites ?? []), ...sourcesOf(texts)]).map((cite) => (
            <CiteLink key={cite.label} cite={cite} />
          ))}
        </p>
      </Folded>
    </>
  )
}

/** The short answer, and what there is to add where it is asked for. */
function Answer({ texts, isFull }: { texts: readonly CellText[]; isFull: boolean }) {
  const shown = isFull ? texts : texts.slice(0, 1)
  return shown.map(({ text }, at) => (
    <p key={text} className={at === 0 ? undefined : 'compare-note'}>
      <Prose text={text} />
    </p>
  ))
}
