import { clocksOf } from './clock'
import { type Entry, LANES, type Situation } from './entry'
import { exchangeOf } from './exchange'
import { greenCardsOf } from './green-card'
import { openingsOf } from './openings'
import { registrationsOf } from './registration'
import { trainingOf } from './training'

/** The last day on which training may carry work, where nothing speaks against it. */
export const workUntil = (situation: Situation) => trainingOf(situation).workUntil

/** Every date that a person’s answers and the law of the day give, soonest first within each lane; nothing of the past. */
export function calendarOf(situation: Situation) {
  const training = trainingOf(situation)
  const all = [
    ...training.entries,
    ...clocksOf(situation),
    ...exchangeOf(situation),
    ...registrationsOf(situation, training.workUntil),
    ...openingsOf(situation),
    ...greenCardsOf(situation),
  ]
  return all.sort(
    (a, b) => LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0),
  )
}

export type CalendarEntry = ReturnType<typeof calendarOf>[number]
/** The kinds of entry a calendar may hold. */
export type EntryId = CalendarEntry['id']
export type { Entry }
