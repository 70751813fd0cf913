import { scaleLinear } from 'd3-scale'
import { chanceOf, inHundred } from '../../lottery/chance'
import type { Level } from '../../reference/wages'
import { footingText, odds, rangeText } from './odds.copy'
import type { OddsOfPerson } from './useOdds'

const WIDTH = 100
const x = scaleLinear([0, 100], [0, WIDTH])

/** What each season adds to the chance of being selected at least once; the same as a list. */
export function SeasonChart({ found: { all, seasons }, level }: { found: OddsOfPerson; level: Level }) {
  const until = seasons.map((season, index) => ({
    season,
    chance: inHundred(
      chanceOf(
        all,
        level,
        seasons.slice(0, index + 1).map(({ masters }) => masters),
      ),
    ),
  }))
  const last = until.at(-1)?.chance
  if (last === undefined) return null
  const starts = [0, ...until.map(({ chance }) => chance.central)]
  const none = { central: 100 - last.central, least: 100 - last.most, most: 100 - last.least }
  return (
    <div className="odds-seasons">
      <h3>{odds.seasons(seasons.length)}</h3>
      <p>{odds.atLeastOnce(last, seasons.length)}</p>
      <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true" className="odds-bar">
        {until.map(({ chance }, index) => (
          <rect
            key={index}
            data-season={index}
            x={x(starts[index] ?? 0)}
            width={Math.max(0, x(chance.central - (starts[index] ?? 0)) - 0.3)}
            y="0"
            height="8"
          />
        ))}
        <rect data-season="none" x={x(last.central)} width={x(none.central)} y="0" height="8" />
      </svg>
      <ul className="odds-season-list">
        {until.map(({ season, chance }, index) => (
          <li key={season.march}>
            <span className="odds-swatch" data-season={index} aria-hidden="true" />
            <span>{index === 0 ? odds.season(season) : odds.by(season)}</span> <strong>{chance.central}</strong>{' '}
            <span className="quiet">{rangeText(chance)}</span>
            <span className="odds-footing">{footingText(season)}</span>
          </li>
        ))}
        <li>
          <span className="odds-swatch" data-season="none" aria-hidden="true" />
          <span>{odds.inNone}</span> <strong>{none.central}</strong> <span className="quiet">{rangeText(none)}</span>
        </li>
      </ul>
      <p className="quiet">{odds.seasonsAssume}</p>
    </div>
  )
}
