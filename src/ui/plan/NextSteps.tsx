import { useState } from 'react'
import { cautionWords, feeWords, forWords, stepWords, whenWords } from './steps.copy'
import { CiteLink } from '../parts/CiteLink'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { plan } from './plan.copy'
import { usePlan } from './use-plan'

const FIRST = 5

/** What to do next: when, what, who, what it costs and what can go wrong. */
function Steps() {
  const { asOf, printing, focusOn } = useServices()
  const { steps } = usePlan()
  const [isWhole, setWhole] = useState(false)
  if (steps.length === 0) return null
  const shown = isWhole || printing ? steps : steps.slice(0, FIRST)
  return (
    <section className="next-steps" aria-labelledby="steps-heading">
      <Heading level={2} id="steps-heading" tabIndex={-1}>
        {plan.steps}
      </Heading>
      <ol>
        {shown.map((step) => {
          const { title, text, risk } = stepWords(step)
          return (
            <li key={step.id} data-step={step.id}>
              <p className="step-when">{whenWords(step.when, asOf)}</p>
              <div>
                <Heading level={3}>
                  <Prose text={title} />
                </Heading>
                <p>
                  <Prose text={text} />
                </p>
                <p className="quiet">
                  <Prose
                    text={[forWords(step), plan.who[step.who], step.fee ? feeWords(step.fee) : ''].join(' ').trim()}
                  />
                </p>
                <p className="quiet">
                  <Prose text={`${plan.risk} ${risk} ${cautionWords(step)}`.trim()} />{' '}
                  {step.cites.map((cite) => (
                    <CiteLink key={cite.label} cite={cite} />
                  ))}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
      {shown.length < steps.length && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setWhole(true)
            focusOn('steps-heading')
          }}
        >
          {plan.more(steps.length - shown.length)}
        </button>
      )}
    </section>
  )
}

export const NextSteps = asSection(Steps, plan.steps, 'steps-heading')
