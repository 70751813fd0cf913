import { useId } from 'react'
import { longDate } from '../../copy/dates'
import { criterionWords } from '../../copy/pathways'
import { ui } from '../../copy/ui'
import type { Finding } from '../../domain/finding'
import { CiteLink } from '../parts/CiteLink'
import { FactAnswer } from './FactAnswer'
import { FindingMark } from './FindingMark'
import { isExcused, markOf, tallyOf } from './mark'
import { Pips } from './Pips'

/** The proof of a standing, criterion by criterion: finding, your answer, citation, date checked. */
export function Proof({ finding, label }: { finding: Finding; label: string }) {
  const heading = useId()
  const rows = finding.criterion.kind === 'all' ? finding.parts : [finding]
  const checked = oldestCheck(finding)
  return (
    <section className="proof" aria-labelledby={heading}>
      <div className="proof-head">
        <h4 id={heading}>{label}</h4>
        <span aria-hidden="true">Finding</span>
        <span aria-hidden="true">Your answer</span>
        <span>{checked === undefined ? ui.sources : `Source, checked ${longDate(checked)}`}</span>
      </div>
      <ul className="proof-rows">
        {rows.map((row) => (
          <ProofRow key={row.criterion.id} finding={row} />
        ))}
      </ul>
    </section>
  )
}

/** One criterion; the parts of a count or a choice hang below it. */
function ProofRow({ finding }: { finding: Finding }) {
  const { criterion } = finding
  const words = criterionWords(criterion.id)
  const mark = markOf(finding)
  const parts = visibleParts(finding)
  return (
    <li className="proof-row" data-criterion={criterion.id} data-verdict={finding.verdict}>
      <div className="proof-line">
        <p className="proof-title">{words.title}</p>
        <FindingMark mark={mark} />
        <div className="proof-answer">
          {criterion.kind === 'fact' ? <FactAnswer fact={criterion} /> : <GroupAnswer finding={finding} />}
          {mark === 'unmet' && words.unmet !== undefined && <p className="quiet">{words.unmet}</p>}
          {words.note !== undefined && <p className="quiet">{words.note}</p>}
          {criterion.kind === 'fact' && criterion.judged !== undefined && criterion.reads.length > 0 && (
            <p className="quiet">An officer weighs this one.</p>
          )}
        </div>
        <p className="proof-cites">
          {criterion.cites.map((cite) => (
            <CiteLink key={cite.label} cite={cite} />
          ))}
        </p>
      </div>
      {parts.length > 0 && (
        <ul className="proof-parts">
          {parts.map((part) => (
            <ProofRow key={part.criterion.id} finding={part} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** An excused requirement shows what excuses it; every other group shows its parts. */
const visibleParts = (finding: Finding): readonly Finding[] => {
  const [, exception] = finding.parts
  if (isExcused(finding) && exception !== undefined) return [exception]
  if (finding.criterion.kind === 'unless')
    return finding.parts.filter((part, at) => at === 0 || part.verdict !== 'unmet')
  return finding.parts
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
  return dates.filter((date) => date !== undefined).sort()[0]
}
