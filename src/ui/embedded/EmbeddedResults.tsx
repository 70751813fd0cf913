import { useEffect, useState } from 'react'
import { longDate } from '../../copy/dates'
import { headlineOf } from '../../copy/headline'
import { ui } from '../../copy/ui'
import type { Evaluation } from '../../domain/pathway'
import { aboutAsked } from '../../wizard/progress'
import { Odds } from '../odds/Odds'
import { Folded } from '../parts/Folded'
import { Heading } from '../parts/Heading'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { Alerts } from '../results/Alerts'
import { PathwayRow } from '../results/PathwayRow'
import { results, STANDINGS } from '../results/results.copy'
import { Settle } from '../results/Settle'
import { ThenAndNow } from '../results/ThenAndNow'
import { UnsettledLaw } from '../results/UnsettledLaw'
import { AnswerNotes } from '../review/AnswerNotes'
import { useServices, useWizard } from '../services'
import { CopyLink, useCopying } from '../share/CopyLink'
import { embedded } from './embedded.copy'
import { TellSite } from './TellSite'

/** The result on somebody else's page: every pathway with its proof, the rest on request, and the way to the whole. */
export function EmbeddedResults() {
  const { asOf, linkTo, setTitle } = useServices()
  const { evaluations, walk } = useWizard().weighing
  const complete = walk.unanswered.length === 0
  const { headline, lead } = headlineOf(evaluations)
  useEffect(() => setTitle(complete ? ui.yourResult : ui.resultSoFar), [setTitle, complete])
  const link = linkTo(walk.answers)
  const inOrder = STANDINGS.flatMap((standing) => evaluations.filter((one) => one.standing === standing))
  const closed = inOrder.filter(({ standing }) => standing === 'closed')
  return (
    <div className="results embedded-results">
      <ThenAndNow />
      <p className="caption">
        <strong>
          {complete ? ui.yourResult : results.soFar(walk.asked.length - walk.unanswered.length, aboutAsked(walk))}
        </strong>
        <span>{longDate(asOf)}</span>
      </p>
      <Heading level={1} id="result" className="headline" tabIndex={-1} data-page-heading="">
        {headline}
      </Heading>
      <p className="lead">
        <Prose text={lead} />
      </p>
      <AnswerNotes />
      <div className="result-bar">
        {!complete && <a href={`#/q/${walk.unanswered[0] ?? ''}`}>{results.goOn}</a>}
        <a href="#/review">{ui.review}</a>
      </div>
      <Settle />
      <Rows evaluations={inOrder.filter(({ standing }) => standing !== 'closed')} />
      {closed.length > 0 && (
        <Folded title={embedded.closed(closed.length)}>
          <Rows evaluations={closed} />
        </Folded>
      )}
      <More />
      <a className="button" href={link} target="_blank" rel="noreferrer">
        {embedded.full} <Icon name="out" size={12} />
      </a>
      <p className="quiet">{embedded.fullHint}</p>
      <ResultLink key={link} link={link} />
      <TellSite />
      <p className="quiet result-note">
        {results.note(asOf)} <a href="#/rules">{ui.rulesLink}</a>.
      </p>
    </div>
  )
}

function Rows({ evaluations }: { evaluations: readonly Evaluation[] }) {
  return (
    <ul className="pathways">
      {evaluations.map((evaluation) => (
        <PathwayRow key={evaluation.pathway.id} evaluation={evaluation} />
      ))}
    </ul>
  )
}

const ResultLink = ({ link }: { link: string }) => (
  <CopyLink copying={useCopying(link)} label={embedded.orCopy} isLabelShown />
)

/** What is long and not everybody's concern, drawn once it is opened. */
function More() {
  const [isDrawn, setDrawn] = useState(false)
  return (
    <Folded title={embedded.more} onToggle={({ currentTarget }) => setDrawn(isDrawn || currentTarget.open)}>
      {isDrawn && (
        <>
          <UnsettledLaw />
          <Odds />
          <Alerts />
        </>
      )}
    </Folded>
  )
}
