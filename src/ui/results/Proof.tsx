import { useId } from 'react'
import { faults } from '../../copy/faults'
import { criterionWords, noteOn } from '../../copy/pathways'
import { proof as proofWords, ui } from '../../copy/ui'
import type { Finding } from '../../domain/finding'
import { parametersOf } from '../../domain/review'
import { useWizard } from '../services'
import { CiteLink } from '../parts/CiteLink'
import { Icon } from '../parts/Icon'
import { Stale } from '../parts/Stale'
import { carriers, citesOf, visibleParts } from './carriers'
import { FactAnswer } from './FactAnswer'
import { FindingMark } from './FindingMark'
import { type Mark, markOf, tallyOf } from './mark'
import { Pips } from './Pips'
import { proofHeads } from './results.copy'

interface ProofProps {
  readonly findings: readonly Finding[]
  /** The head of the first column. */
  readonly label: string
}

/** The proof, criterion by criterion: finding, your answer, citation, date checked. */
export function Proof({ findings, label }: ProofProps) {
  const heading = useId()
  const checked = findings.map(oldestCheck).filter(isGiven).sort()[0]
  return (
    <div className="proof" role="group" aria-labelledby={heading}>
      <div className="proof-head">
        <span id={heading}>{label}</span>
        <span aria-hidden="true">{proofHeads.finding}</span>
        <span aria-hidden="true">{proofHeads.answer}</span>
        <span>{checked === undefined ? ui.sources : proofHeads.checked(checked)}</span>
      </div>
      <ul className="proof-rows">
        {findings.map((row) => (
          <ProofRow key={row.criterion.id} finding={row} />
        ))}
      </ul>
    </div>
  )
}

/** The rows of an eligibility: its requirements, one each. */
export const requirements = (finding: Finding): readonly Finding[] =>
  finding.criterion.kind === 'all' ? finding.parts : [finding]

/** A folded row names at most so many answers and sources; the rest is behind it. */
const MOST_IN_ROW = 2

/** One criterion; the parts of a count or a choice hang below it. */
function ProofRow({ finding }: { finding: Finding }) {
  const { criterion } = finding
  const words = criterionWords(criterion.id)
  const { walk, asOf } = useWizard().weighing
  const note = noteOn(words, asOf)
  const mark = markOf(finding, walk.unasked)
  const isFact = criterion.kind === 'fact'
  const cites = isFact || isFolded(finding, mark) ? citesOf(finding) : criterion.cites
  return (
    <li className="proof-row" data-criterion={criterion.id} data-verdict={finding.verdict}>
      <div className="proof-line">
        <p className="proof-title">{words.title}</p>
        <FindingMark mark={mark} />
        <div className="proof-answer">
          {isFact ? <FactAnswer facts={[criterion]} /> : <GroupAnswer finding={finding} />}
          {isFolded(finding, mark) && (
            <FactAnswer facts={carriers(finding).filter(({ reads }) => reads.length > 0)} most={MOST_IN_ROW} />
          )}
          {mark === 'unmet' && words.unmet !== undefined && <p className="quiet">{words.unmet}</p>}
          {isFact && mark === 'faulty' && <p className="quiet">{faults.criterion}</p>}
          {isUnsettled(finding) && words.unsettled !== undefined && <p className="quiet">{words.unsettled}</p>}
          {note !== undefined && mark !== 'excused' && <p className="quiet">{note}</p>}
          {isFact && criterion.judged !== undefined && criterion.reads.length > 0 && (
            <p className="quiet">{proofWords.weighed}</p>
          )}
          <Stale reviews={parametersOf(criterion).map(({ reviewBy }) => reviewBy)} asOf={asOf} />
        </div>
        <p className="proof-cites">
          {(isFact ? cites : cites.slice(0, MOST_IN_ROW)).map((cite) => (
            <CiteLink key={cite.label} cite={cite} />
          ))}
          <a className="rule-link" href={`#/rules/${criterion.id}`}>
            {proofWords.rule} <span className="sr-only">{words.title}</span>
          </a>
        </p>
      </div>
      <Parts finding={finding} mark={mark} />
    </li>
  )
}

/** Not known because of the law, whatever else is answered. */
const isUnsettled = ({ verdict, unsettled, open }: Finding): boolean =>
  verdict === 'unknown' && unsettled.length > 0 && open.length === 0

/** A group that is settled in the person's favour folds its parts away; a count always shows them. */
const isFolded = ({ criterion }: Finding, mark: Mark): boolean =>
  criterion.kind !== 'fact' && criterion.kind !== 'atLeast' && (mark === 'met' || mark === 'excused')

function Parts({ finding, mark }: { finding: Finding; mark: Mark }) {
  const parts = visibleParts(finding)
  if (parts.length === 0) return null
  const rows = (
    <ul className="proof-parts">
      {parts.map((part) => (
        <ProofRow key={part.criterion.id} finding={part} />
      ))}
    </ul>
  )
  if (!isFolded(finding, mark)) return rows
  return (
    <details className="proof-fold">
      <summary>
        {mark === 'met' ? proofWords.how : proofWords.whyNot} <Icon name="down" size={12} />
      </summary>
      {rows}
    </details>
  )
}

function GroupAnswer({ finding }: { finding: Finding }) {
  if (finding.needed === undefined) return null
  const { met, unknown, unmet, needed, of } = tallyOf(finding)
  return (
    <>
      <p>{`${needed} of ${of} needed: ${met} met, ${unknown} not known, ${unmet} not met`}</p>
      <Pips met={met} unknown={unknown} unmet={unmet} />
    </>
  )
}

function oldestCheck(finding: Finding): string | undefined {
  const dates = [...finding.criterion.cites.map((cite) => cite.checked), ...finding.parts.map(oldestCheck)]
  return dates.filter(isGiven).sort()[0]
}

const isGiven = (date: string | undefined): date is string => date !== undefined
