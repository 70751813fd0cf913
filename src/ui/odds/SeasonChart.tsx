import { chanceOf, inHundred } from '../../lottery/chance'
import type { Level } from '../../reference/wages'
import { footingText, odds, rangeText } from './odds.copy'
import type { OddsOfPerson } from './useOdds'
import { Heading } from '../parts/Heading'

/** Whether a part, in percent of the bar, has room for its number on a phone. */
const hasRoom = (size: number, label: string): boolean => size >= 3 * label.length

/** What each season adds to the chance of being selected at least once; the same as a list. */
export function SeasonChart({ found: { all, seasons, homeRule }, level }: { found: OddsOfPerson; level: Level }) {
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
  const parts = until.map(({ chance }, index) => {
    const from = until[index - 1]?.chance.central ?? 0
    const size = Math.max(0, chance.central - from)
    return { season: String(index), from, size, label: index === 0 ? String(size) : `+${size}` }
  })
  const none = { central: 100 - last.central, least: 100 - last.most, most: 100 - last.least }
  return (
    <div className="odds-seasons">
      <Heading level={3}>{odds.seasons(seasons.length)}</Heading>
      <p>{odds.atLeastOnce(last, seasons.length)}</p>
      <svg aria-hidden="true" className="odds-bar">
        {[...parts, { season: 'none', from: last.central, size: none.central, label: String(none.central) }].map(
          ({ season, from, size, label }) => (
            <g key={season}>
              <rect data-season={season} x={`${from}%`} width={`${Math.max(0, size - 0.4)}%`} height="32" />
              {hasRoom(size, label) && (
                <text data-on={season} x={`${from + size / 2}%`} y="21" textAnchor="middle">
                  {label}
                </text>
              )}
            </g>
          ),
        )}
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
      {(homeRule === 'unmet' || homeRule === 'unknown') && <p className="quiet">{odds.homeRule[homeRule]}</p>}
      <p className="quiet">{odds.seasonsAssume}</p>
    </div>
  )
}
