import { useId } from 'react'
import type { Citation } from '../../domain/citation'
import type { Odds } from '../../lottery/model'
import { atLevel, type ByLevel, type Pool, type Seats } from '../../lottery/pool'
import { walkOf } from '../../lottery/walk'
import type { Level } from '../../reference/wages'
import { Prose } from '../parts/Prose'
import { CitedList } from './CitedList'
import { explanation, firstText, petitionText, poolText, registrationText, secondText } from './explanation.copy'
import { Heading } from '../parts/Heading'

export interface ExplanationProps {
  /** The person's level and whether they hold a US master's, as far as they are known. */
  readonly level: Level | undefined
  readonly masters: boolean | undefined
  readonly odds: Odds
  readonly pool: Pool
  readonly seats: Seats
  readonly weights: ByLevel
  readonly cites: readonly Citation[]
}

/** How the draw works, step by step, with the person's own numbers where they are known. */
export function Explanation({ level, masters, odds, pool, seats, weights, cites }: ExplanationProps) {
  const heading = useId()
  const walk = walkOf(pool, weights, odds)
  const chanceAt = (chances: ByLevel) => (level === undefined ? undefined : atLevel(chances, level))
  const texts = [
    registrationText(weights),
    poolText(weights, level, walk),
    firstText(seats, walk, chanceAt(odds.withoutMasters)),
    secondText(seats, walk, masters, chanceAt(odds.withMasters)),
    petitionText,
  ]
  return (
    <section className="odds-explained" aria-labelledby={heading}>
      <Heading level={3} id={heading} className="sr-only">
        {explanation.title}
      </Heading>
      <p>{explanation.about}</p>
      <ol className="odds-steps">
        {texts.map((text, at) => (
          <li key={explanation.names[at]}>
            <strong>{`${explanation.names[at] ?? ''}.`}</strong> <Prose text={text} />
          </li>
        ))}
      </ol>
      <CitedList cites={cites} />
    </section>
  )
}
