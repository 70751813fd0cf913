import { useEffect } from 'react'
import { longDate } from '../../copy/dates'
import { criterionWords, pathwayWords, stepWords } from '../../copy/pathways'
import { wordsOf } from '../../copy/questions'
import { ui } from '../../copy/ui'
import type { Criterion } from '../../domain/criterion'
import { pathways } from '../../pathways/index'
import { CiteLink } from '../parts/CiteLink'
import { useServices } from '../services'

/** Every rule by pathway, with the questions it reads, its parameters and its citations: what a reviewing lawyer reads. */
export function Rules() {
  const { asOf, setTitle } = useServices()
  useEffect(() => setTitle(ui.rulesLink), [setTitle])
  return (
    <div className="rules">
      <h1 tabIndex={-1} data-page-heading="">
        {ui.rulesLink}
      </h1>
      <p className="lead">{`Each pathway’s requirements as the wizard applies them on ${longDate(asOf)}: what each reads, the law it rests on, how sure the source is and when it was last checked.`}</p>
      {pathways.map(({ id, eligibility, limits, circumstances, steps }) => (
        <section key={id} className="rules-pathway" aria-labelledby={`rules-${id}`}>
          <h2 id={`rules-${id}`}>{pathwayWords[id].name}</h2>
          <p>{pathwayWords[id].about}</p>
          <ul className="rules-tree">
            <RuleRow criterion={eligibility} />
          </ul>
          {[...limits.map(({ unless }) => unless), ...circumstances].map((criterion) => (
            <ul className="rules-tree" key={criterion.id}>
              <RuleRow criterion={criterion} />
            </ul>
          ))}
          <ul className="rules-steps">
            {steps.map((step) => (
              <li key={step.id}>
                {stepWords(step.id)}{' '}
                {step.cites.map((cite) => (
                  <CiteLink key={cite.label} cite={cite} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const JOINS = { all: 'all of', any: 'one of', atLeast: 'a number of', unless: 'the first, unless the second' } as const

function RuleRow({ criterion }: { criterion: Criterion }) {
  const words = criterionWords(criterion.id)
  const checked = criterion.cites.map((cite) => cite.checked).sort()[0]
  return (
    <li>
      <p>
        <strong>{words.title}</strong> <code translate="no">{criterion.id}</code>
        {criterion.kind !== 'fact' && <span className="quiet">{` ${JOINS[criterion.kind]}:`}</span>}
      </p>
      {criterion.kind === 'fact' && (
        <p className="quiet">
          {criterion.reads.length === 0
            ? `Reads no answer: ${criterion.judged === undefined ? 'the day decides' : 'an officer decides'}. `
            : `Reads: ${[...new Set(criterion.reads.map(({ question }) => wordsOf(question)?.row ?? question))].join('; ')}. `}
          {criterion.uses.length > 0 && `Parameters: ${criterion.uses.map(({ id }) => id).join(', ')}. `}
          {criterion.judged !== undefined && 'An officer weighs this one. '}
        </p>
      )}
      {criterion.cites.length > 0 && (
        <p className="rules-cites">
          {criterion.cites.map((cite) => (
            <CiteLink key={cite.label} cite={cite} />
          ))}
          {checked !== undefined && <span className="quiet">{`${ui.checked} ${longDate(checked)}`}</span>}
        </p>
      )}
      {criterion.kind !== 'fact' && (
        <ul>
          {criterion.parts.map((part) => (
            <RuleRow key={part.id} criterion={part} />
          ))}
        </ul>
      )}
    </li>
  )
}
