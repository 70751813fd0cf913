import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { IsoDate } from '../../domain/dates'

export interface FileEvent {
  /** The same for the same event of a later file, which then takes its place. */
  readonly id: string
  readonly day: IsoDate
  readonly title: string
  readonly text: string
  readonly alarms: readonly number[]
}

const DAY_SECONDS = 86_400
/** Reminders come at nine in the morning, not at midnight. */
const NINE = 9 * 3600

const dateOf = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`)

/** A calendar of whole days in iCalendar, RFC 5545. `stamp`: the day on which it is made. */
export function calendarFile(name: string, events: readonly FileEvent[], stamp: IsoDate): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: name, product: name, language: 'EN' },
  })
  for (const { id, day, title, text, alarms } of events) {
    const event = calendar.createEvent({
      id,
      start: dateOf(day),
      allDay: true,
      stamp: dateOf(stamp),
      summary: title,
      description: text,
    })
    for (const before of alarms)
      event.createAlarm({ type: ICalAlarmType.display, trigger: before * DAY_SECONDS - NINE, description: title })
  }
  return calendar.toString()
}
