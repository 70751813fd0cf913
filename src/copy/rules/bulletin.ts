import { shortDate } from '../dates'
import { partOf, type Show, shown } from './values'

const PREFERENCES = { eb1: 'EB-1', eb2: 'EB-2', eb3: 'EB-3' } as const
const COLUMNS = {
  ROW: 'Other countries',
  CN: 'China (mainland)',
  IN: 'India',
  MX: 'Mexico',
  PH: 'Philippines',
} as const
const CHARTS = { finalAction: 'Final action dates', filing: 'Dates for filing' } as const

const cutoff = (value: unknown): string => {
  if (value === 'C') return 'Current'
  if (value === 'U') return 'Unavailable'
  const before = partOf(value, 'before')
  return typeof before === 'string' ? `Before ${shortDate(before)}` : '–'
}

/** Both charts of one bulletin: a row for each preference and column of the bulletin. */
export const bulletinTable: Show = (value) => {
  const charts = Object.keys(CHARTS).map((chart) => partOf(value, chart))
  if (charts.includes(undefined)) return shown(value)
  return {
    head: ['Category', 'Born in', ...Object.values(CHARTS)],
    rows: Object.entries(PREFERENCES).flatMap(([preference, name]) =>
      Object.entries(COLUMNS).map(([column, place]) => [
        name,
        place,
        ...charts.map((chart) => cutoff(partOf(partOf(chart, preference), column))),
      ]),
    ),
  }
}
