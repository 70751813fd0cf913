import { useState } from 'react'
import { CHANGES_HEADING } from '../changes/Changes'
import { hasDraw } from '../odds/draw'
import { ODDS_HEADING } from '../odds/Odds'
import { Fence } from '../parts/Fence'
import { Icon } from '../parts/Icon'
import { usePlan } from '../plan/use-plan'
import { useServices, useWizard } from '../services'
import { resultNav } from './results.copy'

/** The sections of the result that are there, each one press away; folded on narrow screens. A section that fails says so itself. */
export const ResultNav = () => (
  <Fence instead={null}>
    <Sections />
  </Fence>
)

function Sections() {
  const { focusOn } = useServices()
  const { evaluations, walk } = useWizard().weighing
  const { calendar, steps } = usePlan()
  const [isOpen, setOpen] = useState(false)
  const hasOdds = evaluations.some((one) => hasDraw(one) && one.standing !== 'closed')
  const sections = [
    ...(steps.length > 0 ? [['steps-heading', resultNav.steps]] : []),
    ['pathways-heading', resultNav.pathways],
    ...(hasOdds ? [[ODDS_HEADING, resultNav.odds]] : []),
    ...(calendar.length > 0 ? [['timeline-heading', resultNav.timeline]] : []),
    ...(walk.unanswered.length === 0 ? [[CHANGES_HEADING, resultNav.changes]] : []),
    ['evidence-heading', resultNav.evidence],
    ['compare-heading', resultNav.compare],
    ['share-heading', resultNav.share],
  ] as const
  const goTo = (id: string) => {
    setOpen(false)
    focusOn(id)
  }
  return (
    <nav className="result-nav" aria-label={resultNav.title}>
      <button
        type="button"
        className="plain-button result-nav-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {resultNav.title} <Icon name="down" size={12} />
      </button>
      <ul data-open={isOpen || undefined}>
        {sections.map(([id = '', name]) => (
          <li key={id}>
            <button type="button" className="plain-button" onClick={() => goTo(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
