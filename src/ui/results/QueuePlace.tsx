import { type BulletinOfDay, placeOf, type PriorityDate } from '../../plan/queue'
import type { Column, Preference } from '../../policy/visa-bulletin'
import { CiteLink } from '../parts/CiteLink'
import { Prose } from '../parts/Prose'
import { useServices } from '../services'
import { acceptedText, placeText, priorityText, queue } from './queue.copy'

interface QueuePlaceProps {
  readonly preference: Preference
  readonly day: BulletinOfDay
  /** The queue that counts, where it is known. */
  readonly column: Column | undefined
  readonly priority: PriorityDate
}

/** The person's priority date, and what it comes to under each chart. */
export function QueuePlace({ preference, day, column, priority }: QueuePlaceProps) {
  const { asOf } = useServices()
  const { month, bulletin, accepted, acceptedThen } = day
  const date = 'date' in priority ? priority.date : asOf
  const shown = column && { by: bulletin.finalAction[preference][column], to: bulletin.filing[preference][column] }
  const isOpen = shown !== undefined && ['current', 'before'].includes(placeOf(shown.by, date))
  const places = shown && [
    placeText('finalAction', shown.by, date),
    ...(isOpen ? [] : [placeText('filing', shown.to, date)]),
  ]
  const outlook = isOpen
    ? queue.mayClose
    : `${queue.meanwhile} ${shown === undefined ? queue.uneven : queue.noForecast}`
  return (
    <>
      <p className="quiet">
        <Prose text={queue.about} />
      </p>
      <p>
        <Prose text={priorityText(priority, preference, asOf)} />
      </p>
      {places !== undefined && (
        <ul className="queue-places">
          {places.map((text) => (
            <li key={text}>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      )}
      <p>{outlook}</p>
      <p>
        <Prose text={`${acceptedText(asOf, month, accepted, acceptedThen?.chart)} ${queue.consulate}`} />{' '}
        {acceptedThen?.cites.map((cite) => (
          <CiteLink key={cite.label} cite={cite} />
        ))}
      </p>
    </>
  )
}
