import { useEffect } from 'react'
import { start } from '../../copy/start'
import { KeptAnswers } from '../keep/KeptAnswers'
import { Folded } from '../parts/Folded'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { embedded } from './embedded.copy'

/** The first page on somebody else's page: what it is, what becomes of the answers, and the way in. */
export function EmbeddedStart() {
  const { setTitle, keeping } = useServices()
  const { weighing, answers } = useWizard()
  const { walk } = weighing
  useEffect(() => setTitle(''), [setTitle])
  const [first] = walk.unanswered
  const hasBegun = Object.keys(answers).length > 0
  const hasEarlier = keeping.state.kind === 'apart' && !hasBegun
  return (
    <div className="embedded-start">
      <Heading level={1} className="headline" tabIndex={-1} data-page-heading="">
        {start.title}
      </Heading>
      <p>
        <Prose text={embedded.lead} />
      </p>
      <dl>
        {embedded.facts.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {hasEarlier && <KeptAnswers />}
      <a className={hasEarlier ? undefined : 'button'} href={first === undefined ? '#/review' : `#/q/${first}`}>
        {hasBegun ? start.goOn : hasEarlier ? start.anew : start.begin}
      </a>
      <p className="quiet embedded-advice">{embedded.advice}</p>
      <Folded title={start.notCovered.title}>
        <ul className="dashes">
          {start.notCovered.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Folded>
    </div>
  )
}
