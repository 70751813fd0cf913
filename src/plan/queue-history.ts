import type { IsoMonth } from '../domain/dates'
import {
  type Column,
  COLUMNS,
  type Cutoff,
  cutoffOf,
  type Preference,
  PREFERENCES,
  visaBulletin,
} from '../policy/visa-bulletin'
import { bulletinHistory } from '../reference/bulletin-history'

/** What one bulletin showed for one queue; undefined where it was not read, or had no such chart yet. */
export interface Point {
  readonly month: IsoMonth
  readonly finalAction: Cutoff | undefined
  /** Dates for Filing exist since October 2015. */
  readonly filing: Cutoff | undefined
}

const NOT_READ = '?'
const CELLS_IN_CHART = PREFERENCES.length * COLUMNS.length

const older = bulletinHistory
  .trim()
  .split('\n')
  .map((line) => {
    const [month = '', ...cells] = line.split(' ')
    return { month, cells }
  })

const read = (cell: string | undefined): Cutoff | undefined =>
  cell === undefined || cell === NOT_READ ? undefined : cutoffOf(cell)

/** Every bulletin from January 2013 to the month given, oldest first, for one category and one queue. */
export function seriesOf(preference: Preference, column: Column, until: IsoMonth): readonly Point[] {
  const at = PREFERENCES.indexOf(preference) * COLUMNS.length + COLUMNS.indexOf(column)
  const before = older.map(({ month, cells }) => ({
    month,
    finalAction: read(cells[at]),
    filing: read(cells[at + CELLS_IN_CHART]),
  }))
  const since = visaBulletin.periods.map(({ from, value: { finalAction, filing } }) => ({
    month: from.slice(0, 7),
    finalAction: finalAction[preference][column],
    filing: filing[preference][column],
  }))
  return [...before, ...since].filter(({ month }) => month <= until)
}
