import { longDate } from '../../copy/dates'
import { addYears } from '../../domain/dates'
import { CHECKED, HELD_FROM } from '../../policy/sources'
import { Icon } from './Icon'
import { useServices } from '../services'

/** A damaged link may hold thousands of names; the first few say enough. */
const MOST_NAMES = 8

function namesOf(dropped: readonly string[]): string {
  const names = [...new Set(dropped)]
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`
}

/** What an opened link needs said: parts that could not be read, and rules of another day. */
export function Notices() {
  const { dropped, asOf, today, hydrated } = useServices()
  if (!hydrated) return null
  return (
    <>
      {dropped.length > 0 && (
        <p className="outlined-note" role="status">
          <Icon name="info" size={16} />
          <span>
            {'Parts of the link could not be read and were left out: '}
            <span translate="no">{namesOf(dropped)}</span>. The rest is kept.
          </span>
        </p>
      )}
      {(asOf < HELD_FROM || asOf > addYears(CHECKED, 1)) && (
        <p className="outlined-note">
          <Icon name="info" size={16} />
          <span>
            {asOf < HELD_FROM
              ? `Law from before ${longDate(HELD_FROM)} is held here only in part. Read this result with care.`
              : `Nothing after ${longDate(CHECKED)} was verified. By ${longDate(asOf)} much may have changed.`}
          </span>
        </p>
      )}
      {asOf !== today && (
        <p className="outlined-note">
          <Icon name="info" size={16} />
          <span>{`These answers are weighed under the rules of ${longDate(asOf)}, not of today, ${longDate(today)}.${asOf < CHECKED ? ' Notes that name a later day tell how things stood on that day.' : ''}`}</span>
        </p>
      )}
    </>
  )
}
