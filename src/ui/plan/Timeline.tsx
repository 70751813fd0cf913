import { entryDates, entryNote, entryTitle, actors, surenesses } from './calendar.copy'
import { longDate } from '../../copy/dates'
import { keyOf, LANES } from '../../plan/calendar/entry'
import type { CalendarEntry } from '../../plan/calendar/calendar'
import { CiteLink } from '../parts/CiteLink'
import { Folded } from '../parts/Folded'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { CalendarFile } from './CalendarFile'
import { Chart } from './Chart'
import { plan } from './plan.copy'
import { useChances } from './use-chances'
import { usePlan } from './use-plan'

/** The dates of the person on screen: drawn, as a list, and as a file for a calendar. */
function Dates() {
  const { asOf } = useServices()
  const { calendar } = usePlan()
  const chances = useChances()
  if (calendar.length === 0) return null
  return (
    <section className="timeline" aria-labelledby="timeline-heading">
      <Heading level={2} id="timeline-heading" tabIndex={-1}>
        {plan.timeline}
      </Heading>
      <p className="quiet">{plan.about}</p>
      <Chart calendar={calendar} asOf={asOf} chances={chances} />
      <Folded title={plan.list}>
        <DateList calendar={calendar} chances={chances} />
      </Folded>
      <CalendarFile calendar={calendar} />
    </section>
  )
}

interface ListProps {
  readonly calendar: readonly CalendarEntry[]
  readonly chances: ReturnType<typeof useChances>
}

/** The same as text: date, what, who, how sure. The roles are said again, since rows are stacked on narrow pages. */
function DateList({ calendar, chances }: ListProps) {
  const { asOf } = useServices()
  return (
    <table className="dates" role="table">
      <caption className="sr-only">{`${plan.timeline}, ${longDate(asOf)}`}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {Object.entries(plan.heads).map(([id, head]) => (
            <th key={id} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {LANES.map((lane) => {
        const entries = calendar.filter((one) => one.lane === lane)
        if (entries.length === 0) return null
        return (
          <tbody key={lane} role="rowgroup">
            <tr role="row">
              <th colSpan={4} scope="rowgroup" role="rowheader" className="dates-lane">
                {plan.lanes[lane]}
              </th>
            </tr>
            {entries.map((entry) => (
              <tr key={keyOf(entry)} role="row" data-entry={entry.id}>
                <td role="cell" data-label={plan.heads.date}>
                  {entryDates(entry, asOf)}
                </td>
                <td role="cell" data-label={plan.heads.what}>
                  <strong>
                    <Prose text={entryTitle(entry)} />
                  </strong>{' '}
                  <span className="quiet">
                    <Prose text={entryNote(entry)} />{' '}
                    {entry.id === 'registration' && <Prose text={chances.get(entry.count ?? 0)?.text ?? ''} />}{' '}
                    {entry.cites.map((cite) => (
                      <CiteLink key={cite.label} cite={cite} />
                    ))}
                  </span>
                </td>
                <td role="cell" data-label={plan.heads.who}>
                  {actors[entry.who]}
                </td>
                <td role="cell" data-label={plan.heads.sure}>
                  {surenesses[entry.sure]}
                </td>
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

export const Timeline = asSection(Dates, plan.timeline, 'timeline-heading')
