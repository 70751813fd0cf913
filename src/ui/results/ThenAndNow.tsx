import type { IsoDate } from '../../domain/dates'
import { Icon } from '../parts/Icon'
import { later } from '../parts/later'
import { useServices, useWizard } from '../services'
import { AgedAnswers } from '../then/Aged'
import { then } from '../then/then.copy'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'

/** Loaded for links of another day only, with the odds of the draw. */
const Differences = later(() => import('../then/Differences').then((module) => module.Differences), {
  loading: then.comparing,
  failed: then.failed,
})

/** Above the result of a link of another day: what changed since, and by whose rules the result below is weighed. */
function SinceTheLink() {
  const { linkDay, today, asOf, hydrated, focusOn } = useServices()
  const { answers } = useWizard()
  if (linkDay === undefined || !hydrated) return null
  const isAhead = linkDay > today
  return (
    <section className="then" aria-labelledby="then-heading" data-link-day={linkDay}>
      <div className="then-head">
        <div>
          <Heading level={2} id="then-heading" className="caption">
            <strong>{then.caption}</strong>
            <span>{isAhead ? then.ahead(linkDay) : then.days(linkDay, today)}</span>
          </Heading>
          <p className="then-lead">
            <Prose text={then.under(asOf, today)} />{' '}
            <button type="button" className="link-button" onClick={() => focusOn('result')}>
              {then.toResult}
            </button>
          </p>
        </div>
        <Switch day={linkDay} />
      </div>
      {isAhead ? <p>{then.notYet}</p> : <Differences answers={answers} made={linkDay} />}
      <AgedAnswers made={linkDay} />
    </section>
  )
}

/** Two rules to choose from: today's, and those of the link's own day. */
function Switch({ day }: { day: IsoDate }) {
  const { today, asOf, showRulesOf } = useServices()
  const choices = [
    [today, then.today],
    [day, then.rulesOf(day)],
  ] as const
  return (
    <fieldset className="then-switch">
      <legend className="sr-only">{then.rules}</legend>
      {choices.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name="rules" checked={asOf === one} onChange={() => showRulesOf(one)} />
          {asOf === one && <Icon name="met" />}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

export const ThenAndNow = asSection(SinceTheLink, then.title, 'then-heading')
