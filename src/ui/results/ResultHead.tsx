import { useEffect } from 'react'
import { longDate } from '../../copy/dates'
import { bridgeOf, headlineOf, type Lead, leadOf, queueOf, suspendedOf, urgentLead } from './headline.copy'
import { faults } from '../../copy/faults'
import { ui } from '../../copy/ui'
import type { Evaluation } from '../../domain/pathway'
import { aboutAsked } from '../../wizard/progress'
import { Fence } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { usePlan } from '../plan/use-plan'
import { useServices, useWizard } from '../services'
import { results } from './results.copy'
import { ThenAndNow } from './ThenAndNow'

/** What changed since the link, the day, the result in one sentence, and the likeliest first step. */
export function ResultHead({ first }: { first: Evaluation | undefined }) {
  const { asOf, origin, embedding, setTitle } = useServices()
  const { answers, weighing } = useWizard()
  const { walk } = weighing
  const complete = walk.unanswered.length === 0
  const isCut = origin === 'link' && embedding === undefined && walk.unanswered.some((id) => answers[id] === undefined)
  const answered = walk.asked.length - walk.unanswered.length
  useEffect(() => setTitle(complete ? ui.yourResult : ui.resultSoFar), [setTitle, complete])
  return (
    <>
      <ThenAndNow />
      <p className="caption">
        <strong>{complete ? ui.yourResult : results.soFar(answered, aboutAsked(walk))}</strong>
        <span>{longDate(asOf)}</span>
      </p>
      <Heading level={1} id="result" className="headline" tabIndex={-1} data-page-heading="">
        <Fence instead={ui.yourResult}>
          <Headline />
        </Fence>
      </Heading>
      <Fence instead={<p className="lead">{faults.lead}</p>}>
        <FirstStep first={first} />
      </Fence>
      {isCut && <p className="quiet">{results.ofLink}</p>}
    </>
  )
}

const Headline = () => <Prose text={headlineOf(useWizard().weighing.evaluations)} />

/** What the present stay asks for first, the likeliest first step, and what lies behind it. */
function FirstStep({ first }: { first: Evaluation | undefined }) {
  const { evaluations } = useWizard().weighing
  const { calendar, steps, workUntil } = usePlan()
  const urgent = urgentLead(steps)
  const lead = leadOf(first, calendar, urgent !== undefined)
  const isUndecided = evaluations.some(({ standing, settledBy }) => standing === 'undecided' && settledBy.length > 0)
  const more = [bridgeOf(workUntil, calendar), queueOf(evaluations), suspendedOf(evaluations)]
    .filter((text) => text !== '')
    .join(' ')
  return (
    <p className="lead" data-first-step={first?.pathway.id}>
      {urgent && (
        <>
          <LeadText lead={urgent} />{' '}
        </>
      )}
      {lead === undefined ? <Prose text={results.noStep(isUndecided)} /> : <LeadText lead={lead} />}
      {more !== '' && (
        <>
          {' '}
          <Prose text={more} />
        </>
      )}
    </p>
  )
}

const LeadText = ({ lead }: { lead: Lead }) => (
  <>
    <Prose text={lead.before} />
    <strong>
      <Prose text={lead.step} />
    </strong>
    <Prose text={lead.after} />
  </>
)
