import { addDays, type IsoDate } from '../../domain/dates'
import type { CalendarEntry } from './calendar'

/** A single day for somebody’s own calendar. */
export interface FileDate {
  readonly entry: CalendarEntry
  /** Whether it is where the entry begins, ends, or all of it. */
  readonly part: 'first' | 'last' | 'only'
  readonly day: IsoDate
  /** Days before it on which to be reminded. */
  readonly alarms: readonly number[]
}

const LAST = [30, 7]
const FIRST = [14]

/** The days worth a place in a calendar: no estimates, no waits, and of a span what can be missed. */
export const fileDates = (calendar: readonly CalendarEntry[], asOf: IsoDate): readonly FileDate[] =>
  calendar
    .filter(({ sure }) => sure !== 'estimate')
    .flatMap((entry) => datesOf(entry))
    .filter(({ day }) => day >= asOf)
    .map((date) => ({ ...date, alarms: date.alarms.filter((before) => addDays(date.day, -before) > asOf) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

function datesOf(entry: CalendarEntry): readonly FileDate[] {
  const { nature, from, until, sure } = entry
  const last = { entry, part: 'last', day: until ?? from, alarms: LAST } as const
  switch (nature) {
    case 'window':
      // While the days of a window are not announced, only its month is known.
      return sure === 'expected'
        ? [{ entry, part: 'only', day: from, alarms: FIRST }]
        : [{ entry, part: 'first', day: from, alarms: FIRST }, last]
    case 'hand':
    case 'filed':
      return [last]
    case 'deadline':
      return [{ ...last, part: 'only' }]
    case 'moment':
      return [{ entry, part: 'only', day: from, alarms: FIRST }]
    case 'selected':
      return entry.id === 'capStart' ? [{ entry, part: 'first', day: from, alarms: [] }] : []
    case 'wait':
      return until === undefined ? [] : [{ ...last, alarms: [] }]
  }
}

/** The years of a March are told apart; other entries are the only ones of their kind, event and pathways. */
const YEARLY: readonly CalendarEntry['id'][] = ['registration', 'capStart', 'capGap']

/** Without its day, so that a later file moves the same date instead of adding another. */
export function identityOf({ entry: { id, event = '', pathways = [], count = 0 }, part }: FileDate): string {
  const year = YEARLY.includes(id) ? [count] : []
  return `${[id, event, ...pathways, ...year, part === 'last' ? 'end' : 'start'].join('-')}@visa-pathway-wizard`
}
