import { useWizard } from '../services'
import { hasDraw } from './draw'
import { odds } from './odds.copy'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { later } from '../parts/later'

/** Drawn with the results only, with its charts. */
const OddsPanel = later(() => import('./OddsPanel').then((module) => module.OddsPanel), odds)

export const ODDS_HEADING = 'odds-heading'

/** The odds of the draw, or the sentence that none applies. */
function OddsOfDraw() {
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
        <OddsPanel />
      )}
    </section>
  )
}

export const Odds = asSection(OddsOfDraw, odds.title, ODDS_HEADING)
