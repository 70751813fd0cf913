import type { Odds } from '../../lottery/model'
import { atLevel, type ByLevel, LEVELS } from '../../lottery/pool'
import type { DrawResult } from '../../lottery/simulation/run'
import type { Kind } from '../../lottery/simulation/season'
import type { Share } from '../../lottery/simulation/tally'
import type { Level } from '../../reference/wages'
import {
  captionText,
  differenceText,
  fineInHundred,
  inHundred,
  levelNames,
  readingText,
  simulation as words,
} from './simulation.copy'

interface Row {
  readonly level: Level
  readonly model: number
  /** Absent where nobody is of the kind. */
  readonly share: Share | undefined
}

export interface SimulationTableProps {
  readonly result: DrawResult
  readonly kinds: readonly Kind[]
  readonly odds: Odds
}

/** Model and draws side by side: level IV first, with a US master's and without. */
export function SimulationTable({ result: { method, draws, shares }, kinds, odds }: SimulationTableProps) {
  // Kinds are levels I to IV without a US master's, then with one.
  const rowsFrom = (first: number, model: ByLevel): readonly Row[] =>
    LEVELS.map((level, at): Row => {
      const isNobody = kinds[first + at]?.people === 0
      return { level, model: atLevel(model, level), share: isNobody ? undefined : shares[first + at] }
    }).reverse()
  const withMasters = rowsFrom(LEVELS.length, odds.withMasters)
  const withoutMasters = rowsFrom(0, odds.withoutMasters)
  // One season tells no standard error.
  const { error, ...means } = words.columns
  const columns = [...Object.values(means), ...(draws === 1 ? [] : [error])]
  return (
    <>
      <table className="draw-table">
        <caption>{captionText(method, draws)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.level}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <Group name={words.masters} rows={withMasters} columns={columns.length} />
        <Group name={words.withoutMasters} rows={withoutMasters} columns={columns.length} />
      </table>
      <p>{readingText(draws === 1 ? undefined : largestOf([...withMasters, ...withoutMasters]))}</p>
    </>
  )
}

const Group = ({ name, rows, columns }: { name: string; rows: readonly Row[]; columns: number }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={1 + columns}>
        {name}
      </th>
    </tr>
    {rows.map((row) => (
      <tr key={row.level}>
        <th scope="row">{levelNames[row.level]}</th>
        <Cells {...row} columns={columns} />
      </tr>
    ))}
  </tbody>
)

function Cells({ model, share, columns }: Row & { columns: number }) {
  if (share === undefined) return <td colSpan={columns}>{words.nobody}</td>
  const { mean, standardError } = share
  return (
    <>
      <td>{inHundred(model)}</td>
      <td>{inHundred(mean)}</td>
      <td>{differenceText(mean - model)}</td>
      {standardError !== undefined && <td>{fineInHundred(standardError)}</td>}
    </>
  )
}

/** The largest difference in standard errors; where everybody is always selected there is none, and no difference. */
const largestOf = (rows: readonly Row[]): number =>
  Math.max(
    0,
    ...rows.map(({ model, share }) =>
      share?.standardError === undefined || share.standardError === 0
        ? 0
        : Math.abs(share.mean - model) / share.standardError,
    ),
  )
