import type { Opening } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import { type EventId, opening } from '../common/events'

/** A window that opens on a day to come, with the last day on which it is open. */
export const filingWindow = (on: IsoDate, until: IsoDate): Opening<EventId> => ({
  ...opening('filingWindow', on),
  until,
})
