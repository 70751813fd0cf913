import { barLabel, entryTitle, rowNote } from './calendar.copy'
import { longDate } from '../../copy/dates'
import { addDays, type IsoDate } from '../../domain/dates'
import type { CalendarEntry } from '../../plan/calendar/calendar'
import { LANES, type Nature } from '../../plan/calendar/entry'
import { Prose } from '../parts/Prose'
import { plan } from './plan.copy'
import { type Scale, scaleOf } from './scale'

interface ChartProps {
  readonly calendar: readonly CalendarEntry[]
  readonly asOf: IsoDate
  readonly chances: ReadonlyMap<number, { readonly central: number }>
}

/** Told in the list, and too fine to draw. */
const LISTED_ONLY: readonly CalendarEntry['id'][] = ['capFiling']
/** In percent of the chart: room for a label inside, on a phone. */
const WIDE = 40
/** Past it the number of a year has no room. */
const LAST_LABEL = 88
const NATURES: readonly Nature[] = ['hand', 'filed', 'selected', 'wait', 'window', 'deadline', 'moment']

/** The dates drawn to scale. Hidden from readers: the list below says the same. */
export function Chart({ calendar, asOf, chances }: ChartProps) {
  const drawn = calendar.filter(({ id }) => !LISTED_ONLY.includes(id))
  const scale = scaleOf(drawn, asOf)
  const used = NATURES.filter((nature) => drawn.some((one) => one.nature === nature))
  return (
    <div className="gantt" aria-hidden="true">
      <div className="gantt-box">
        <div className="gantt-years">
          {scale.years
            .filter(({ at }) => at < LAST_LABEL)
            .map(({ year, at }) => (
              <span key={year} style={left(at)}>
                {year}
              </span>
            ))}
        </div>
        <div className="gantt-ground">
          {scale.years.map(({ year, at }) => (
            <i key={year} className="gantt-year" style={left(at)} />
          ))}
          <i className="gantt-today" style={left(scale.at(asOf))} />
        </div>
        <p className="gantt-now" style={left(scale.at(asOf))}>
          {plan.today(longDate(asOf))}
        </p>
        {LANES.map((lane) => (
          <Lane
            key={lane}
            title={plan.lanes[lane]}
            entries={drawn.filter((one) => one.lane === lane)}
            {...{ scale, chances }}
          />
        ))}
      </div>
      <ul className="gantt-legend">
        {used.map((nature) => (
          <li key={nature}>
            <i className="gantt-mark" data-nature={nature} /> {plan.natures[nature]}
          </li>
        ))}
      </ul>
    </div>
  )
}

const percent = (at: number): string => `${at.toFixed(2)}%`
const left = (at: number) => ({ left: percent(at) })

interface LaneProps {
  readonly title: string
  readonly entries: readonly CalendarEntry[]
  readonly scale: Scale
  readonly chances: ChartProps['chances']
}

/** Entries of one kind and pathway share a row. */
function Lane({ title, entries, scale, chances }: LaneProps) {
  if (entries.length === 0) return null
  const keyOf = ({ id, event, pathways }: CalendarEntry) =>
    id === 'petition' || id === 'visaNumber' || id === 'opens' ? `${id} ${event ?? ''} ${pathways?.join() ?? ''}` : id
  const keys = [...new Set(entries.map(keyOf))]
  return (
    <div className="gantt-lane">
      <p className="gantt-title">{title}</p>
      {keys.map((key) => {
        const row = entries.filter((one) => keyOf(one) === key)
        const [first] = row
        return (
          first && (
            <div key={key} className="gantt-row" data-row={first.id}>
              <p className="gantt-name">
                <Prose text={first.id === 'registration' ? plan.lanes.registration : entryTitle(first)} />
                <span className="quiet">
                  <Prose text={first.id === 'registration' && chances.size > 0 ? plan.selectedBy : rowNote(first)} />
                </span>
              </p>
              <div className="gantt-track">
                {row.map((entry, index) => (
                  <Bar
                    key={`${entry.from}${entry.id}`}
                    entry={entry}
                    scale={scale}
                    label={
                      entry.id === 'registration'
                        ? String(chances.get(entry.count ?? 0)?.central ?? '')
                        : barLabel(entry, index)
                    }
                  />
                ))}
              </div>
            </div>
          )
        )
      })}
    </div>
  )
}

function Bar({ entry, scale, label }: { entry: CalendarEntry; scale: Scale; label: string }) {
  if (entry.from > scale.until) return <span className="gantt-off">{label}</span>
  const from = scale.at(entry.from)
  const isPoint = entry.until === undefined && entry.isEndless !== true
  const to = isPoint ? from : entry.isEndless === true ? 100 : scale.at(addDays(entry.until ?? entry.from, 1))
  const size = Math.max(0, to - from)
  const style = { left: percent(from), width: percent(size) }
  const side = entry.id === 'capStart' || entry.isEndless === true ? 'inside' : to > 72 ? 'before' : 'after'
  return (
    <span
      className="gantt-bar"
      data-nature={entry.nature}
      data-point={isPoint || undefined}
      data-side={side}
      data-wide={size > WIDE || undefined}
      style={style}
    >
      <i />
      {label !== '' && <span className="gantt-label">{label}</span>}
    </span>
  )
}
