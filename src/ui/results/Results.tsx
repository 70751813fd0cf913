import { standings, ui } from '../../copy/ui'
import type { Evaluation, Standing } from '../../domain/pathway'
import { StandingGlyph } from '../parts/StandingGlyph'
import { BriefLinks } from '../brief/BriefLinks'
import { Changes } from '../changes/Changes'
import { Keep } from '../keep/Keep'
import { hasDraw } from '../odds/draw'
import { Odds, ODDS_HEADING } from '../odds/Odds'
import { odds } from '../odds/odds.copy'
import { Offer } from '../offer/Offer'
import { AnswerNotes } from '../review/AnswerNotes'
import { useServices, useWizard } from '../services'
import { Share } from '../share/Share'
import { Alerts } from './Alerts'
import { PathwayRow } from './PathwayRow'
import { ResultHead } from './ResultHead'
import { results, STANDINGS } from './results.copy'
import { Settle } from './Settle'
import { UnsettledLaw } from './UnsettledLaw'
import { Heading } from '../parts/Heading'

/** The result, or the result so far: grouped by standing, each pathway with its proof. */
export function Results() {
  const { asOf, focusOn, print } = useServices()
  const { evaluations, walk } = useWizard().weighing
  const complete = walk.unanswered.length === 0
  const order = complete
    ? STANDINGS
    : (['undecided', ...STANDINGS.filter((standing) => standing !== 'undecided')] as const)
  return (
    <div className="results">
      <ResultHead />
      <Tally evaluations={evaluations} />
      <AnswerNotes />
      <div className="result-bar">
        {!complete && <a href={`#/q/${walk.unanswered[0] ?? ''}`}>{results.goOn}</a>}
        <a href="#/review">{ui.review}</a>
        {evaluations.some((one) => hasDraw(one) && one.standing !== 'closed') && (
          <button type="button" className="link-button" onClick={() => focusOn(ODDS_HEADING)}>
            {odds.title}
          </button>
        )}
        <button type="button" className="link-button" onClick={print}>
          {results.print}
        </button>
      </div>
      <Settle />
      <UnsettledLaw />
      <section aria-labelledby="pathways-heading">
        <Heading level={2} id="pathways-heading">
          {results.pathways}
        </Heading>
        <p className="quiet">{results.order}</p>
        {order.map((standing) => (
          <StandingGroup
            key={standing}
            standing={standing}
            evaluations={evaluations.filter((one) => one.standing === standing)}
          />
        ))}
      </section>
      <Offer />
      <Odds />
      {complete && <Changes />}
      <Alerts />
      <BriefLinks />
      <Share answers={walk.answers} />
      <Keep />
      <p className="quiet result-note">
        {results.note(asOf)} <a href="#/rules">{ui.rulesLink}</a>.
      </p>
    </div>
  )
}

function Tally({ evaluations }: { evaluations: readonly Evaluation[] }) {
  return (
    <ul className="tally">
      {STANDINGS.map((standing) => {
        const count = evaluations.filter((one) => one.standing === standing).length
        const { tally, tallyOne = tally } = standings[standing]
        return (
          <li key={standing} data-chip-ink={standing}>
            <StandingGlyph standing={standing} />
            <span>
              <strong>{count}</strong> {count === 1 ? tallyOne : tally}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function StandingGroup({ standing, evaluations }: { standing: Standing; evaluations: readonly Evaluation[] }) {
  if (evaluations.length === 0) return null
  return (
    <section className="standing-group" data-group={standing}>
      <p className="group-head" data-chip-ink={standing}>
        <StandingGlyph standing={standing} />
        <strong>{standings[standing].group}</strong> <span className="quiet">{standings[standing].about}</span>
      </p>
      <ul className="pathways">
        {evaluations.map((evaluation) => (
          <PathwayRow key={evaluation.pathway.id} evaluation={evaluation} />
        ))}
      </ul>
    </section>
  )
}
