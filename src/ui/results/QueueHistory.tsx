import { useId } from 'react'
import { longMonth } from '../../copy/dates'
import type { IsoDate, IsoMonth } from '../../domain/dates'
import type { PriorityDate } from '../../plan/queue'
import { type Movement, movementOver } from '../../plan/queue-movement'
import { type Point, seriesOf } from '../../plan/queue-history'
import { type Bulletin, CHARTS, type Column, type Preference } from '../../policy/visa-bulletin'
import { Icon } from '../parts/Icon'
import { Prose } from '../parts/Prose'
import { categoryNames, cutoffText, inSentence, queue } from './queue.copy'
import { changeText, introText, queueHistory as words, sinceText, wayText, yearsText } from './queue-history.copy'
import { QueueChart } from './QueueChart'
import { Heading } from '../parts/Heading'

export interface QueueHistoryProps {
  readonly preference: Preference
  readonly column: Column
  /** The bulletin up to which it is told. */
  readonly until: IsoMonth
  readonly priority: PriorityDate
}

const YEARS = [1, 5, 10] as const
const MONTHS_SHOWN = 121
const FIRST_WITH_FILING = '2015-10'

/** How far the two dates of a queue moved: a table, a chart, and the bulletins that changed a date. */
export function QueueHistory({ preference, column, until, priority }: QueueHistoryProps) {
  const heading = useId()
  const series = seriesOf(preference, column, until)
  const shown = series.slice(-MONTHS_SHOWN)
  const kept: IsoDate | undefined = 'date' in priority ? priority.date : undefined
  const name = `${categoryNames[preference]}, ${inSentence[column]}`
  return (
    <>
      <Heading level={5} id={heading}>
        {words.title}
      </Heading>
      <p>
        <Prose text={introText(until, name)} />
      </p>
      <table className="queue-table" aria-labelledby={heading}>
        <ChartHeads first={words.period} />
        <tbody>
          {YEARS.map((years) => (
            <tr key={years}>
              <Since movement={movementOver(series, 'finalAction', years)} />
              {CHARTS.map((chart) => (
                <Moved key={chart} chart={chart} movement={movementOver(series, chart, years)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <QueueChart points={shown} priorityDate={kept} name={name} />
      <Months points={shown} />
    </>
  )
}

const ChartHeads = ({ first }: { first: string }) => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      {CHARTS.map((chart) => (
        <th key={chart} scope="col">
          {queue.charts[chart]}
        </th>
      ))}
    </tr>
  </thead>
)

const Since = ({ movement }: { movement: Movement | undefined }) => (
  <th scope="row" key={movement?.since}>
    {movement && yearsText(movement.years)}
    <span>{movement && sinceText(movement.since)}</span>
  </th>
)

function Moved({ chart, movement }: { chart: keyof Bulletin; movement: Movement | undefined }) {
  if (movement === undefined) return <td>{queue.unread}</td>
  const isBeforeChart = chart === 'filing' && movement.since < FIRST_WITH_FILING
  return (
    // New text is a new element, since a translator may have taken the old one apart.
    <td key={changeText(movement.change)}>
      {isBeforeChart ? queue.noChart : changeText(movement.change)}
      <span>{wayText(movement)}</span>
    </td>
  )
}

/** The bulletins that changed one of the dates, newest first. */
function Months({ points }: { points: readonly Point[] }) {
  const texts = points.map(({ month, finalAction, filing }) => ({
    month,
    cells: [textOf(finalAction), textOf(filing)],
  }))
  const changed = texts.filter(({ cells }, index) => cells.join() !== texts[index - 1]?.cells.join())
  return (
    <details className="queue-months">
      <summary>
        {words.months} <Icon name="down" size={12} />
      </summary>
      <table className="queue-table">
        <ChartHeads first={words.month} />
        <tbody>
          {changed.reverse().map(({ month, cells }) => (
            <tr key={month}>
              <th scope="row">{longMonth(month)}</th>
              {CHARTS.map((chart, index) => (
                <td key={chart}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const textOf = (cutoff: Point['filing']): string => (cutoff === undefined ? queue.unread : cutoffText(cutoff))
