import { useEffect } from 'react'
import { longDate, shortDate } from '../../copy/dates'
import { pathwayWords } from '../../pathways/names.copy'
import { motionWords, start } from '../../copy/start'
import { ui } from '../../copy/ui'
import { pathways } from '../../pathways/index'
import { lawInMotion, type Motion } from '../../policy/law-in-motion'
import { CHECKED } from '../../policy/sources'
import { Keep } from '../keep/Keep'
import { KeptAnswers } from '../keep/KeptAnswers'
import { useServices, useWizard } from '../services'
import { Heading } from '../parts/Heading'

/** How long, what to have ready, what is not covered, what happens to the answers. */
export function Start() {
  const { setTitle, hydrated, keeping } = useServices()
  const { weighing, answers } = useWizard()
  const { walk } = weighing
  useEffect(() => setTitle(''), [setTitle])
  const first = walk.unanswered[0]
  const hasEarlier = hydrated && keeping.state.kind === 'apart' && Object.keys(answers).length === 0
  const begun = hydrated && walk.unanswered.length < walk.asked.length
  return (
    <div className="start">
      <div className="start-main">
        <Heading level={1} className="headline" tabIndex={-1} data-page-heading="">
          {start.title}
        </Heading>
        <p className="lead">{start.lead}</p>
        {hasEarlier && <KeptAnswers />}
        <div className="actions">
          <a
            className={hasEarlier ? undefined : 'button'}
            href={begun && first === undefined ? '#/review' : `#/q/${first ?? ''}`}
          >
            {begun ? start.goOn : hasEarlier ? start.anew : start.begin}
          </a>
          <a href="#/examples">{start.example}</a>
        </div>
        <div className="start-facts">
          {start.facts.map(({ title, text }) => (
            <section key={title}>
              <Heading level={2}>{title}</Heading>
              <p>{text}</p>
            </section>
          ))}
        </div>
        <div className="start-lists">
          {[start.ready, start.notCovered].map(({ title, items }) => (
            <section key={title}>
              <Heading level={2}>{title}</Heading>
              <ul className="dashes">
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <Keep />
      </div>
      <LawInMotion />
      <Covered />
    </div>
  )
}

function LawInMotion() {
  const { motion } = start
  return (
    <aside className="motion" aria-labelledby="motion-heading">
      <Heading level={2} id="motion-heading">
        {motion.title}
      </Heading>
      <p className="quiet">{`${motion.about} ${longDate(CHECKED)}`}</p>
      {(['inForce', 'blocked', 'proposed'] as const satisfies readonly Motion['state'][]).map((state) => (
        <section key={state} data-law={state}>
          <div className="motion-head">
            <Heading level={3}>
              <span className="law-mark" aria-hidden="true" /> {motion.groups[state].title}
            </Heading>
            <span className="quiet">{motion.groups[state].date}</span>
          </div>
          <ul>
            {lawInMotion
              .filter((one) => one.state === state)
              .map(({ id, on }) => (
                <li key={id}>
                  <span>{motionWords[id]}</span>
                  <span className="quiet">{shortDate(on)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="#/rules">{motion.all}</a>
      </p>
    </aside>
  )
}

function Covered() {
  return (
    <section className="covered" aria-labelledby="covered-heading">
      <Heading level={2} id="covered-heading">
        {start.covered(pathways.length)}
      </Heading>
      <div className="covered-columns">
        {(['temporary', 'permanent'] as const).map((family) => (
          <div key={family}>
            <Heading level={3}>{family === 'temporary' ? ui.workVisas : ui.greenCards}</Heading>
            <dl>
              {pathways
                .filter((pathway) => pathway.family === family)
                .map(({ id }) => (
                  <div key={id}>
                    <dt translate="no">{pathwayWords[id].short}</dt>
                    <dd>{pathwayWords[id].name}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  )
}
