import { useId } from 'react'
import type { Odds } from '../../lottery/model'
import { atLevel, type ByLevel, type Pool, type Seats } from '../../lottery/pool'
import { walkOf } from '../../lottery/walk'
import { cfr214_2, fr84_888, fr89_7456, fr90_60864, ina214, registrationPage } from '../../policy/sources'
import type { Level } from '../../reference/wages'
import { Prose } from '../parts/Prose'
import { CitedList } from './CitedList'
import { explanation, firstText, petitionText, poolText, registrationText, secondText } from './explanation.copy'

export interface ExplanationProps {
  /** The person's level and whether they hold a US master's, as far as they are known. */
  readonly level: Level | undefined
  readonly masters: boolean | undefined
  readonly odds: Odds
  readonly pool: Pool
  readonly seats: Seats
  readonly weights: ByLevel
}

const CITES = [
  fr89_7456(),
  fr90_60864(),
  cfr214_2('(h)(8)(iii)(A)(4)(ii)'),
  fr84_888(),
  ina214('(g)(5)(C)'),
  registrationPage(', filing for fiscal year 2027', 'secondary'),
]

/** How the draw works, step by step, with the person's own numbers where they are known. */
export function Explanation({ level, masters, odds, pool, seats, weights }: ExplanationProps) {
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
      <h3 id={heading}>{explanation.title}</h3>
      <p>{explanation.about}</p>
      <ol className="odds-steps">
        {texts.map((text, at) => (
          <li key={explanation.names[at]}>
            <strong>{`${explanation.names[at] ?? ''}.`}</strong> <Prose text={text} />
          </li>
        ))}
      </ol>
      <CitedList cites={CITES} />
    </section>
  )
}
