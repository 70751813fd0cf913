import { faults } from '../../copy/faults'
import { wordsOf } from '../../copy/questions'
import { STANDARDS, type StandardId } from '../../plan/evidence/kinds'
import type { Cell, Matrix as Data, Row } from '../../plan/evidence/matrix'
import { Icon, type IconName } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { evidence, noBearing, noCriterion, stateNames } from './evidence.copy'
import { linesOf, reasonOf, titleOf } from './given'
import { criterionNames, weights } from './kinds.copy'
import { StandardHead } from './StandardHead'

export const MARKS: Readonly<Record<Exclude<Cell['state'], 'none'>, IconName>> = {
  counts: 'met',
  open: 'unknown',
  officer: 'officer',
  weighed: 'officer',
  not: 'unmet',
}

/** Achievements by standards; where there is no room, one standard at a time. */
export const Matrix = ({ matrix, shown }: { matrix: Data; shown: StandardId }) => (
  <table className="matrix" data-shown={shown}>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">{evidence.achievement}: </span>
          <span className="quiet">{evidence.entries(matrix.rows.filter(({ given }) => given).length)}</span>
        </th>
        {matrix.standards.map((standard) => (
          <th key={standard.id} scope="col" data-standard={standard.id}>
            <StandardHead standard={standard} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {matrix.rows.map((row) => (
        <MatrixRow key={row.kind} row={row} />
      ))}
    </tbody>
  </table>
)

function MatrixRow({ row }: { row: Row }) {
  const { names } = useServices()
  const { walk } = useWizard().weighing
  const { kind, cells } = row
  const settledBy = [
    ...new Set(STANDARDS.flatMap((id) => (cells[id].state === 'open' ? cells[id].settledBy : []))),
  ].filter((id) => walk.asked.includes(id))
  return (
    <tr data-kind={kind}>
      <th scope="row">
        <strong>{titleOf(kind, walk.answers)}</strong>
        {linesOf(kind, walk.answers, names).map((line, at) => (
          <span key={at} className="matrix-answer">
            <Prose text={line} />
          </span>
        ))}
        {settledBy.length > 0 && (
          <span className="matrix-settles">
            {evidence.settles}{' '}
            {settledBy.map((id, at) => (
              <span key={id}>
                {at > 0 && <span>, </span>}
                <a href={`#/q/${id}`}>{wordsOf(id)?.row ?? id}</a>
              </span>
            ))}
          </span>
        )}
      </th>
      {STANDARDS.map((id) => (
        <td key={id} data-standard={id} data-state={cells[id].state}>
          <CellBody row={row} standard={id} />
        </td>
      ))}
    </tr>
  )
}

function CellBody({ row: { kind, cells }, standard }: { row: Row; standard: StandardId }) {
  const { answers } = useWizard().weighing.walk
  const cell = cells[standard]
  if (cell.state === 'none') return <span className="matrix-cell">{standard === 'niw' ? noBearing : noCriterion}</span>
  const named = cell.state === 'weighed' ? weights[cell.criterion] : undefined
  const name = <Prose text={named ?? criterionNames[cell.criterion]} />
  return (
    <span className="matrix-cell">
      <Icon name={MARKS[cell.state]} />
      <span>
        <span className="sr-only">{`${stateNames[cell.state]}: `}</span>
        {cell.state === 'not' ? (
          <>
            <span className="sr-only">{name}. </span>
            <Prose text={reasonOf(kind, cell.finding, answers)} />
          </>
        ) : (
          name
        )}
        {cell.finding.faulty.length > 0 && <span className="matrix-officer">{faults.criterion}</span>}
        {cell.state === 'officer' && <span className="matrix-officer">{evidence.officer}</span>}
      </span>
    </span>
  )
}
