import { useState } from 'react'
import { faults } from '../../copy/faults'
import { ui } from '../../copy/ui'
import type { Evaluation } from '../../domain/pathway'
import { Compare } from '../compare/Compare'
import { EvidenceSection } from '../evidence/EvidenceSection'
import { Family } from '../family/Family'
import { BriefLinks } from '../brief/BriefLinks'
import { Keep } from '../keep/Keep'
import { Odds } from '../odds/Odds'
import { Offer } from '../offer/Offer'
import { Folded } from '../parts/Folded'
import { Alerts } from '../results/Alerts'
import { Heading } from '../parts/Heading'
import { PathwayRow } from '../results/PathwayRow'
import { ResultHead } from '../results/ResultHead'
import { results, STANDINGS } from '../results/results.copy'
import { Settle } from '../results/Settle'
import { UnsettledLaw } from '../results/UnsettledLaw'
import { AnswerNotes } from '../review/AnswerNotes'
import { NextSteps } from '../plan/NextSteps'
import { Timeline } from '../plan/Timeline'
import { useOrder } from '../plan/use-plan'
import { useServices, useWizard } from '../services'
import { CopyLink, useCopying } from '../share/CopyLink'
import { embedded } from './embedded.copy'
import { TellSite } from './TellSite'

/** The result on somebody else's page: every pathway with its proof, the rest on request, and the way to the whole. */
export function EmbeddedResults() {
  const { asOf, linkTo } = useServices()
  const { walk } = useWizard().weighing
  const { evaluations, first, hasFailed } = useOrder(undefined)
  const complete = walk.unanswered.length === 0
  const link = linkTo(walk.answers)
  const inOrder = STANDINGS.flatMap((standing) => evaluations.filter((one) => one.standing === standing))
  const closed = inOrder.filter(({ standing }) => standing === 'closed')
  return (
    <div className="results embedded-results">
      <ResultHead first={first} />
      <AnswerNotes />
      <div className="result-bar">
        {!complete && <a href={`#/q/${walk.unanswered[0] ?? ''}`}>{results.goOn}</a>}
        <a href="#/review">{ui.review}</a>
      </div>
      <Settle />
      <Heading level={2}>{results.pathways}</Heading>
      {hasFailed && <p className="notice">{faults.order}</p>}
      <Rows evaluations={inOrder.filter(({ standing }) => standing !== 'closed')} />
      {closed.length > 0 && (
        <Folded title={embedded.closed(closed.length)}>
          <Rows evaluations={closed} />
        </Folded>
      )}
      <More />
      <BriefLinks />
      <a className="button" href={link} target="_blank" rel="noreferrer">
        {embedded.full}
      </a>
      <p className="quiet">{embedded.fullHint}</p>
      <ResultLink key={link} link={link} />
      <TellSite />
      <Keep />
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
          <NextSteps />
          <UnsettledLaw />
          <Offer />
          <Odds />
          <Timeline />
          <EvidenceSection />
          <Compare />
          <Family />
          <Alerts />
        </>
      )}
    </Folded>
  )
}
