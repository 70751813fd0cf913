import { useEffect } from 'react'
import { longDate, shortDate } from '../../copy/dates'
import { pathwayWords } from '../../copy/pathways'
import { motionWords, start } from '../../copy/start'
import { ui } from '../../copy/ui'
import { pathways } from '../../pathways/index'
import { lawInMotion, type Motion } from '../../policy/law-in-motion'
import { CHECKED } from '../../policy/sources'
import { Keep } from '../keep/Keep'
import { KeptAnswers } from '../keep/KeptAnswers'
import { useServices, useWizard } from '../services'

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
        <h1 className="headline" tabIndex={-1} data-page-heading="">
          {start.title}
        </h1>
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
              <h2>{title}</h2>
              <p>{text}</p>
            </section>
          ))}
        </div>
        <div className="start-lists">
          {[start.ready, start.notCovered].map(({ title, items }) => (
            <section key={title}>
              <h2>{title}</h2>
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
      <h2 id="motion-heading">{motion.title}</h2>
      <p className="quiet">{`${motion.about} ${longDate(CHECKED)}`}</p>
      {(['inForce', 'blocked', 'proposed'] as const satisfies readonly Motion['state'][]).map((state) => (
        <section key={state} data-law={state}>
          <div className="motion-head">
            <h3>
              <span className="law-mark" aria-hidden="true" /> {motion.groups[state].title}
            </h3>
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
      <h2 id="covered-heading">{start.covered(pathways.length)}</h2>
      <div className="covered-columns">
        {(['temporary', 'permanent'] as const).map((family) => (
          <div key={family}>
            <h3>{family === 'temporary' ? ui.workVisas : ui.greenCards}</h3>
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
