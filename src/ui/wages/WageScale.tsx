import { levelName, wages } from '../../copy/wages'
import { usd } from '../../copy/numbers'
import { type Level, levelReached, type Thresholds } from '../../reference/wages'

interface ScaleProps {
  readonly levels: Thresholds
  readonly pay: number | undefined
}

/** The dollars shown: some room below level I and above level IV, and up to the salary while that leaves the levels legible. */
function rangeOf([one, , , four]: Thresholds, pay: number | undefined): readonly [number, number] {
  const third = (four - one) / 3
  const from = Math.min(one - 0.63 * third, Math.max((pay ?? one) - 0.2 * third, one - 2 * third))
  const to = Math.max(four + 0.82 * third, Math.min((pay ?? four) + 0.2 * third, four + 3 * third))
  return [from, to]
}

const LEVELS = [1, 2, 3, 4] as const

/** Where a label stands so that it is not cut off at the edges. */
const anchorAt = (place: number) => (place < 12 ? 'start' : place > 88 ? 'end' : 'middle')

/** Four thresholds to scale in dollars, with the salary; the same in words beside it. */
export function WageScale({ levels, pay }: ScaleProps) {
  const [from, to] = rangeOf(levels, pay)
  const place = (amount: number) => Math.min(100, Math.max(0, ((amount - from) / (to - from)) * 100))
  const reached = pay === undefined ? undefined : levelReached(pay, levels)
  const ends = [...levels.slice(1), to]
  const fill = (level: Level) =>
    reached === level ? 'at' : reached !== undefined && reached !== 'below' && level < reached ? 'passed' : 'empty'
  const at = pay === undefined ? undefined : place(pay)
  return (
    <>
      <svg className="wage-scale" width="100%" height="96" aria-hidden="true" focusable="false">
        <line x1="0" x2={`${place(levels[0])}%`} y1="63.5" y2="63.5" className="wage-ground" />
        {LEVELS.map((level, index) => {
          const start = place(levels[level - 1] ?? from)
          const width = place(ends[index] ?? to) - start
          return (
            <g key={level} data-fill={fill(level)}>
              <rect x={`${start}%`} width={`${Math.max(0, width - 0.5)}%`} y="32" height="32" />
              <text className="wage-level" x={`${start + width / 2}%`} y="53" textAnchor="middle">
                {levelName(level)}
              </text>
              <text className="wage-threshold" x={`${start}%`} y="84" textAnchor={anchorAt(start)}>
                {usd(levels[level - 1] ?? 0)}
              </text>
            </g>
          )
        })}
        {at !== undefined && pay !== undefined && (
          <g className="wage-salary">
            <line x1={`${at}%`} x2={`${at}%`} y1="24" y2="72" />
            <text x={`${at}%`} y="16" textAnchor={anchorAt(at)}>
              {usd(pay)}
            </text>
          </g>
        )}
      </svg>
      <ul className="wage-list" aria-label={wages.thresholds}>
        {LEVELS.map((level, index) => (
          <li key={level}>
            {`${wages.level} ${levelName(level)}:`} <span>{usd(levels[index] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
