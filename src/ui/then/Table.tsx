import type { ReactNode } from 'react'
import type { IsoDate } from '../../domain/dates'
import { CiteLink } from '../parts/CiteLink'
import { Prose } from '../parts/Prose'
import { heads } from './then.copy'
import type { Why } from './why'

/** One thing that differs. */
export interface Line {
  readonly id: string
  readonly title: string
  readonly then: ReactNode
  readonly now: ReactNode
  readonly whys: readonly Why[]
}

interface Group {
  readonly title: string
  readonly count: string
  readonly lines: readonly Line[]
}

interface TableProps {
  readonly label: string
  readonly days: readonly [then: IsoDate, now: IsoDate]
  readonly groups: readonly Group[]
}

/** What differs, then and now, and why. The roles are said again, since rows are stacked on narrow pages. */
export const Table = ({ label, days: [made, opened], groups }: TableProps) => (
  <table className="then-table" role="table" aria-label={label}>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          <span className="sr-only">{heads.what}</span>
        </th>
        <th scope="col" role="columnheader">
          {heads.then(made)}
        </th>
        <th scope="col" role="columnheader">
          {heads.now(opened)}
        </th>
        <th scope="col" role="columnheader">
          {heads.why}
        </th>
      </tr>
    </thead>
    {groups
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, count, lines }) => (
        <tbody key={title} role="rowgroup">
          {title !== '' && (
            <tr role="row" className="then-group">
              <th scope="rowgroup" role="rowheader" colSpan={4}>
                {title} <span>{count}</span>
              </th>
            </tr>
          )}
          {lines.map((line) => (
            <LineRow key={line.id} line={line} />
          ))}
        </tbody>
      ))}
  </table>
)

const LineRow = ({ line: { id, title, then, now, whys } }: { line: Line }) => (
  <tr role="row" data-change={id}>
    <th scope="row" role="rowheader">
      <Prose text={title} />
    </th>
    <td role="cell" className="then-old" data-head={heads.thenShort}>
      {then}
    </td>
    <td role="cell" className="then-new" data-head={heads.nowShort}>
      {now}
    </td>
    <td role="cell" className="then-why">
      {whys.map((why) => (
        <WhyText key={`${why.label}${why.text}`} why={why} />
      ))}
    </td>
  </tr>
)

const WhyText = ({ why: { label, text, cites } }: { why: Why }) => (
  <p>
    <strong>{label}</strong> <Prose text={text} />{' '}
    {cites.map((cite) => (
      <CiteLink key={cite.label} cite={cite} />
    ))}
  </p>
)
