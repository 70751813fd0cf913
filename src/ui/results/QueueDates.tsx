import { type Bulletin, CHARTS, type Column, type Preference } from '../../policy/visa-bulletin'
import { cutoffText, queue, queueNames } from './queue.copy'

interface QueueDatesProps {
  readonly preference: Preference
  readonly bulletin: Bulletin
  /** The queues that may be the person's. */
  readonly columns: readonly Column[]
  /** The one that counts, where it is known. */
  readonly leading: Column | undefined
}

/** The month's two dates for every queue that may be the person's. */
export const QueueDates = ({ preference, bulletin, columns, leading }: QueueDatesProps) => (
  <table className="queue-table">
    <thead>
      <tr>
        <th scope="col">{queue.row}</th>
        {CHARTS.map((chart) => (
          <th key={chart} scope="col">
            {queue.charts[chart]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {columns.map((column) => (
        <tr key={column} data-column={column} data-leading={column === leading || undefined}>
          <th scope="row">
            {queueNames[column]}
            {column === leading && columns.length > 1 && <span className="queue-yours">{queue.yours}</span>}
          </th>
          {CHARTS.map((chart) => (
            <td key={chart}>{cutoffText(bulletin[chart][preference][column])}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
