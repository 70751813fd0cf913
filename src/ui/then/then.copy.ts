import { longDate } from '../../copy/dates'
import { countWord, plural } from '../../copy/numbers'
import type { IsoDate } from '../../domain/dates'
import { CHECKED } from '../../policy/sources'
import type { CauseKind } from '../../share/cause-kind'

export const then = {
  caption: 'Shared link',
  days: (made: IsoDate, opened: IsoDate) => `made ${longDate(made)}, opened ${longDate(opened)}`,
  ahead: (made: IsoDate) => `dated ${longDate(made)}`,
  title: 'Then and now',
  changed: 'The answers are the same. The rules and the calendar have moved.',
  unchanged: `The answers are the same, and nothing that bears on them is known to have changed since. What changed after ${longDate(CHECKED)} may be missing.`,
  notYet: 'The day of this link has not come, so there is nothing to compare.',
  comparing: 'Comparing the two days.',
  failed: 'The comparison could not be loaded; if trying again does not help, reload the page.',
  under: (day: IsoDate, today: IsoDate) =>
    day === today ? 'Below, the result under today’s rules.' : `Below, the result under the rules of ${longDate(day)}.`,
  asTheyWere: (same: number, all: number) =>
    same === all ? 'Every standing is as it was.' : `${same} of ${all} standings are as they were.`,
  rules: 'Rules by which the result below is weighed',
  today: 'Today’s rules',
  rulesOf: (day: IsoDate) => `Rules of ${longDate(day)}`,
  toResult: 'Go to the result',
} as const

export const heads = {
  what: 'What',
  then: (day: IsoDate) => `Then, ${longDate(day)}`,
  now: (day: IsoDate) => `Now, ${longDate(day)}`,
  why: 'Why',
  thenShort: 'Then',
  nowShort: 'Now',
} as const

export const groups = {
  standings: 'Standings',
  ofAll: (changed: number, all: number) => `${changed} of ${all} changed`,
  figures: 'Rules and figures',
  changed: (count: number) => `${count} changed`,
  alerts: (count: number) => `Law in motion: ${count} ${plural(count, 'item', 'items')} changed`,
  alertsAbout: 'Measures, proposals and court orders that touch you, or may. None changes a standing.',
  notCompared: (day: IsoDate) => `Not compared, since these figures are not held for both ${longDate(day)} and today:`,
} as const

/** The kinds of cause, each at the start of a sentence of its own. */
export const causes = {
  rule: 'Rule changed.',
  measure: 'Order or practice changed.',
  figures: 'New figures.',
  calendar: 'Time passed.',
  time: 'Time passed.',
  alertNew: 'New.',
  alertMoved: 'Changed.',
  alertOver: 'Over.',
  /** What time has done to a pathway that is open now, and to odds. */
  allMet: 'Every gate is met now.',
  dayCame: 'A day in your answers, or on the calendar, has come.',
} as const satisfies Readonly<Record<CauseKind, string>> & Readonly<Record<string, string>>

export const values = {
  odds: 'H-1B odds, one season',
  inHundred: (people: number) => `${people} in 100`,
  noOdds: 'None while H-1B is closed',
  oddsNotHeld: 'Not known',
  queue: 'queue',
  notHeld: 'Not held for this day',
  noBulletin: 'No bulletin held',
  notThere: 'Not there yet',
  notToldOf: 'No longer told of',
  thenList: 'List in force then',
  nowList: 'List in force now',
} as const

export const aged = {
  title: (count: number) => `${countWord(count)} ${plural(count, 'answer', 'answers')} may have aged`,
  passed: 'This day has passed since.',
  award: 'This month has passed since. Was it awarded?',
  update: 'Update',
} as const
