import { useState } from 'react'
import { fileText, fileTitle } from './calendar.copy'
import { longDate } from '../../copy/dates'
import type { CalendarEntry } from '../../plan/calendar/calendar'
import { fileDates, identityOf } from '../../plan/calendar/file-dates'
import { useServices } from '../services'
import { plan } from './plan.copy'

/** Hands over the dates as a file for any calendar. What makes the file is loaded when it is asked for. */
export function CalendarFile({ calendar }: { calendar: readonly CalendarEntry[] }) {
  const { asOf, today, download } = useServices()
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle')
  const dates = fileDates(calendar, asOf)
  if (dates.length === 0) return null
  const make = async () => {
    const { calendarFile } = await import('../../plan/calendar/file')
    const events = dates.map((date) => ({
      id: identityOf(date),
      day: date.day,
      title: fileTitle(date),
      text: `${fileText(date)} ${plan.fileNote} ${longDate(asOf)}.`,
      alarms: date.alarms,
    }))
    download(plan.fileName, calendarFile(plan.fileTitle, events, today), 'text/calendar')
  }
  return (
    <div className="calendar-file">
      <button
        type="button"
        className="button secondary"
        onClick={() =>
          void make().then(
            () => setState('done'),
            () => setState('failed'),
          )
        }
      >
        {plan.file(dates.length)}
      </button>
      <p className="quiet">{plan.fileHint}</p>
      <p role="status" className="quiet">
        {state === 'idle' ? '' : state === 'done' ? plan.fileDone : plan.fileFailed}
      </p>
    </div>
  )
}
