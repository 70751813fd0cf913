import type { Chance } from '../../lottery/chance'
import { hundredLabel, odds } from './odds.copy'

type Fill = keyof typeof odds.fills
const FILLS: readonly Fill[] = ['every', 'central', 'favorable', 'none']

/** How many of a hundred people are selected under which assumptions. */
const countsOf = ({ central, least, most }: Chance): Readonly<Record<Fill, number>> => ({
  every: least,
  central: central - least,
  favorable: most - central,
  none: 100 - most,
})

/** A hundred dots in four fills, with their legend. */
export function Hundred({ chance }: { chance: Chance }) {
  const counts = countsOf(chance)
  const dots = FILLS.flatMap((fill) => Array.from({ length: counts[fill] }, () => fill))
  const label = hundredLabel(counts.every, counts.central, counts.favorable, counts.none)
  return (
    <>
      <svg className="odds-hundred" viewBox="0 0 230 230" role="img" aria-label={label}>
        {dots.map((fill, place) => (
          <circle
            key={place}
            data-fill={fill}
            cx={(place % 10) * 23 + 11.5}
            cy={Math.floor(place / 10) * 23 + 11.5}
            r={fill === 'none' ? 2.5 : 7}
          />
        ))}
      </svg>
      <ul className="odds-legend">
        {FILLS.map((fill) => (
          <li key={fill}>
            <Dot fill={fill} />
            <span>{odds.fills[fill]}</span>
            <strong>{counts[fill]}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

const Dot = ({ fill }: { fill: Fill }) => (
  <svg className="odds-hundred odds-key" viewBox="0 0 16 16" aria-hidden="true">
    <circle data-fill={fill} cx="8" cy="8" r={fill === 'none' ? 2.5 : 6.5} />
  </svg>
)
