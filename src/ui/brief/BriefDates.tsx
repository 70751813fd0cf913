import { earlierFirst } from '../../domain/dates'
import { keyOf, LANES } from '../../plan/calendar/entry'
import { Prose } from '../parts/Prose'
import { entryDates, entryTitle } from '../plan/calendar.copy'
import { plan } from '../plan/plan.copy'
import { usePlan } from '../plan/use-plan'
import { useServices } from '../services'
import { SheetPart } from './Sheet'

/** On paper there is room for the nearest ones; what follows from them stands in the calendar. */
export const MOST_DATES = 10

/** The dates for a first meeting, soonest first. */
export function BriefDates() {
  const { asOf } = useServices()
  const { calendar } = usePlan()
  const soonest = [...calendar]
    .filter(({ id }) => id !== 'capFiling')
    .sort((a, b) => earlierFirst(a.from, b.from) || LANES.indexOf(a.lane) - LANES.indexOf(b.lane))
  if (soonest.length === 0) return null
  return (
    <SheetPart
      title={plan.dates}
      about={plan.datesAbout(Math.min(MOST_DATES, soonest.length), soonest.length)}
      name="dates"
    >
      <dl className="sheet-dates">
        {soonest.slice(0, MOST_DATES).map((entry) => (
          <div key={keyOf(entry)}>
            <dt>{entryDates(entry, asOf)}</dt>
            <dd>
              <Prose text={entryTitle(entry)} />
            </dd>
          </div>
        ))}
      </dl>
    </SheetPart>
  )
}
