import { useEffect } from 'react'
import { longDate } from '../../copy/dates'
import { headlineOf } from '../../copy/headline'
import { ui } from '../../copy/ui'
import { aboutAsked } from '../../wizard/progress'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { results } from './results.copy'
import { ThenAndNow } from './ThenAndNow'

/** What changed since the link, the day, and the result in one sentence and a second. */
export function ResultHead() {
  const { asOf, setTitle } = useServices()
  const { evaluations, walk } = useWizard().weighing
  const complete = walk.unanswered.length === 0
  const { headline, lead } = headlineOf(evaluations)
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
        {headline}
      </Heading>
      <p className="lead">
        <Prose text={lead} />
      </p>
    </>
  )
}
