import { lazy, Suspense } from 'react'
import { useWizard } from '../services'
import { hasDraw } from './draw'
import { odds } from './odds.copy'
import { Heading } from '../parts/Heading'

const Failed = () => <p className="quiet">{odds.failed}</p>

/** Drawn with the results only, with its charts. */
const OddsPanel = lazy(() =>
  import('./OddsPanel').then(
    (module) => ({ default: module.OddsPanel }),
    () => ({ default: Failed }),
  ),
)

export const ODDS_HEADING = 'odds-heading'

/** The odds of the draw, or the sentence that none applies. */
export function Odds() {
  const { evaluations } = useWizard().weighing
  const h1b = evaluations.find(hasDraw)
  if (h1b === undefined) return null
  return (
    <section className="odds" aria-labelledby={ODDS_HEADING}>
      <Heading level={2} id={ODDS_HEADING} tabIndex={-1}>
        {odds.title}
      </Heading>
      {h1b.standing === 'closed' ? (
        <>
          <p>{odds.closed}</p>
          <p className="quiet odds-none">{odds.noDraw}</p>
        </>
      ) : (
        <Suspense fallback={<p className="quiet">{odds.loading}</p>}>
          <OddsPanel />
        </Suspense>
      )}
    </section>
  )
}
