import type { IsoDate } from '../../domain/dates'
import type { Point } from '../../plan/queue-history'
import { CHARTS } from '../../policy/visa-bulletin'
import { chartText, queueHistory as words } from './queue-history.copy'
import { BASE, CURRENT_AT, HEIGHT, lineOf, NONE_AT, noneOf, type Scale, scaleOf } from './queue-lines'
import { queue } from './queue.copy'

interface QueueChartProps {
  readonly points: readonly Point[]
  /** The priority date of an earlier case. */
  readonly priorityDate: IsoDate | undefined
  readonly name: string
}

/** The two dates of a queue, bulletin by bulletin, to the last one and no further. */
export function QueueChart({ points, priorityDate, name }: QueueChartProps) {
  const scale = scaleOf(points, priorityDate)
  const [first, last] = [points[0], points.at(-1)]
  if (scale === undefined || first === undefined || last === undefined) return null
  return (
    <figure className="queue-chart">
      <div className="queue-plot">
        <Years points={points} scale={scale} />
        <svg role="img" aria-label={chartText(name, first.month, last.month)} width="100%" height={HEIGHT}>
          <Grid points={points} scale={scale} />
          <svg width="100%" height={HEIGHT} viewBox={`0 0 ${points.length} ${HEIGHT}`} preserveAspectRatio="none">
            {priorityDate !== undefined && (
              <path className="queue-own" d={`M0 ${scale.at(priorityDate)}H${points.length}`} />
            )}
            {CHARTS.map((chart) => (
              <path key={chart} className="queue-line" data-line={chart} d={lineOf(points, chart, scale)} />
            ))}
            <path className="queue-none" d={noneOf(points, 'finalAction')} />
          </svg>
        </svg>
      </div>
      <figcaption>
        {CHARTS.map((chart) => (
          <Key key={chart} line={chart} text={queue.charts[chart]} />
        ))}
        {priorityDate !== undefined && <Key line="own" text={words.yours} />}
      </figcaption>
    </figure>
  )
}

const Key = ({ line, text }: { line: string; text: string }) => (
  <span>
    <span className="queue-key" data-line={line} aria-hidden="true" /> <span>{text}</span>
  </span>
)

/** The heights by name, left of the lines: current, the years of the dates, no numbers. */
function Years({ points, scale }: { points: readonly Point[]; scale: Scale }) {
  const all = points.flatMap(({ finalAction, filing }) => [finalAction, filing])
  return (
    <svg className="queue-axis" aria-hidden="true" width="100%" height={HEIGHT}>
      {all.includes('C') && (
        <text x="0" y={CURRENT_AT.filing}>
          {queue.current}
        </text>
      )}
      {scale.years.map(({ year, y }) => (
        <text key={year} x="0" y={y + 4}>
          {year}
        </text>
      ))}
      {all.includes('U') && (
        <text x="0" y={NONE_AT + 4}>
          {words.none}
        </text>
      )}
    </svg>
  )
}

/** Lines across for the years of the dates, and every second year of the bulletins below. */
function Grid({ points, scale }: { points: readonly Point[]; scale: Scale }) {
  const januaries = points.flatMap(({ month }, x) =>
    month.endsWith('-01') && Number(month.slice(0, 4)) % 2 === 1 ? [{ year: month.slice(0, 4), x }] : [],
  )
  return (
    <g className="queue-axis">
      {scale.years.map(({ year, y }) => (
        <line key={year} x1="0" x2="100%" y1={y} y2={y} />
      ))}
      <line x1="0" x2="100%" y1={BASE} y2={BASE} />
      {januaries.map(({ year, x }) => {
        const at = `${(100 * x) / points.length}%`
        return (
          <g key={year}>
            <line x1={at} x2={at} y1={BASE} y2={BASE + 6} />
            <text x={at} y={HEIGHT - 6} textAnchor="middle">
              {year}
            </text>
          </g>
        )
      })}
    </g>
  )
}
