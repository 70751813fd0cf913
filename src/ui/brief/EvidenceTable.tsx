import { compactLines } from '../../copy/answers'
import { pathwayWords } from '../../pathways/names.copy'
import { wordsOf } from '../../copy/questions'
import { findings as markWords } from '../../copy/ui'
import type { Finding } from '../../domain/finding'
import { COUNTING, evidenceCounts, type EvidenceRow, evidenceRows, type RowKind } from '../../plan/brief/evidence-rows'
import { tellings } from '../../plan/evidence/given'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { MARK_ICONS } from '../results/FindingMark'
import { type Mark, markOf, tallyOf } from '../results/mark'
import { useServices, useWizard } from '../services'
import { factLabels } from './facts.copy'
import { kindNames, lawyer } from './lawyer.copy'
import { SheetPart } from './Sheet'

/** Kinds of evidence that no standard counts or leaves open. */
export const countsNowhere = ({ findings }: EvidenceRow): boolean =>
  Object.values(findings).every((finding) => finding.eventual === 'unmet')

/** The same record under three standards, and how many criteria each needs. */
export function EvidenceTable({ unmetEvidence }: { readonly unmetEvidence: boolean }) {
  const { evaluations, walk } = useWizard().weighing
  const all = evidenceRows(evaluations).filter(({ kind, findings }) => kind !== 'other' || !isUnmet(findings))
  const rows = unmetEvidence ? all : all.filter((row) => !countsNowhere(row))
  const left = all.filter((row) => !rows.includes(row))
  const counts = evidenceCounts(evaluations)
  const marks = new Set(rows.flatMap(({ findings }) => Object.values(findings).map((one) => markOf(one, walk.unasked))))
  return (
    <SheetPart title={lawyer.evidence} about={lawyer.evidenceAbout} name="evidence">
      <table className="sheet-table sheet-evidence">
        <thead>
          <tr>
            <th scope="col">{lawyer.evidenceHead}</th>
            {COUNTING.map((id) => (
              <th key={id} scope="col">
                <Prose text={pathwayWords[id].short} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind} data-kind={row.kind}>
              <th scope="row">
                {kindNames[row.kind]} <Answered kind={row.kind} />
              </th>
              {COUNTING.map((id) => (
                <Cell key={id} finding={row.findings[id]} />
              ))}
            </tr>
          ))}
          <tr className="sheet-count">
            <th scope="row">{lawyer.count}</th>
            {COUNTING.map((id) => (
              <td key={id} data-count={id}>
                <Count finding={counts[id]} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {left.length > 0 && <p className="sheet-small">{lawyer.countNowhere(left.map(({ kind }) => kindNames[kind]))}</p>}
      <p className="sheet-legend" aria-hidden="true">
        {[...marks].map((mark) => (
          <span key={mark}>
            <Icon name={MARK_ICONS[mark]} size={10} /> {markWords[mark].toLowerCase()}
          </span>
        ))}
        <span>– {lawyer.legendNone}</span>
      </p>
      <p className="sheet-small">{lawyer.weighedAfter}</p>
    </SheetPart>
  )
}

const isUnmet = (findings: EvidenceRow['findings']): boolean =>
  Object.values(findings).every(({ verdict }) => verdict === 'unmet')

/** The answer on which the marks rest; that on the kinds says nothing of one of them. */
function Answered({ kind }: { readonly kind: RowKind }) {
  const { names } = useServices()
  const { walk } = useWizard().weighing
  const { question } = tellings[kind]
  const { id } = question
  if (kind === 'other') return null
  const lines = compactLines(question, wordsOf(id), walk.answers[id], names, factLabels[id])
  return lines.length === 0 ? null : (
    <small>
      <Prose text={lines.join('; ')} />
    </small>
  )
}

function Cell({ finding }: { readonly finding: Finding | undefined }) {
  const { walk } = useWizard().weighing
  if (finding === undefined)
    return (
      <td>
        <span aria-hidden="true">–</span> <span className="sr-only">{lawyer.noCriterion}</span>
      </td>
    )
  const mark: Mark = markOf(finding, walk.unasked)
  return (
    <td data-verdict={finding.verdict}>
      <Icon name={MARK_ICONS[mark]} /> <span className="sr-only">{markWords[mark]}</span>
    </td>
  )
}

function Count({ finding }: { readonly finding: Finding | undefined }) {
  if (finding?.needed === undefined) return <span>–</span>
  const { met, needed } = tallyOf(finding)
  return lawyer.countOf(met, needed)
}
