import { useId } from 'react'
import type { Evaluation } from '../../domain/pathway'
import { reader } from '../../domain/reading'
import { preferenceOf } from '../../pathways/common/visa-number'
import { bulletinOn, type BulletinOfDay, lastBulletin, priorityDateOf } from '../../plan/queue'
import { claimsOf, leadingClaim } from '../../plan/queue-claims'
import type { Preference } from '../../policy/visa-bulletin'
import { CiteLink } from '../parts/CiteLink'
import { Prose } from '../parts/Prose'
import { useServices, useWizard } from '../services'
import { bulletinText, notHeldText, queue, standInText } from './queue.copy'
import { QueueDates } from './QueueDates'
import { QueueMovement } from './QueueMovement'
import { QueuePlace } from './QueuePlace'
import { QueueWhose } from './QueueWhose'
import { Heading } from '../parts/Heading'

/** The queue for a visa number, in the rows of green cards: whose it is, its dates, and how far they moved. */
export function Queue({ evaluation: { pathway, asOf } }: { evaluation: Evaluation }) {
  const heading = useId()
  const preference = preferenceOf(pathway)
  if (preference === undefined) return null
  const day = bulletinOn(asOf)
  return (
    <div className="queue" role="group" aria-labelledby={heading} data-queue={preference}>
      <Heading level={4} id={heading}>
        {queue.title}
      </Heading>
      {day === undefined ? (
        <p>{notHeldText(asOf, lastBulletin())}</p>
      ) : (
        <QueueOfDay preference={preference} day={day} />
      )}
    </div>
  )
}

function QueueOfDay({ preference, day }: { preference: Preference; day: BulletinOfDay }) {
  const { asOf } = useServices()
  const { walk } = useWizard().weighing
  const read = reader(walk.answers, walk.unasked)
  const claims = claimsOf(read)
  const leading = leadingClaim(claims, day.bulletin, preference)
  const priority = priorityDateOf(read, preference)
  const [cite] = day.cites
  return (
    <>
      <p>
        <Prose text={bulletinText(preference, day.month)} />{' '}
        {day.cites.map((one) => (
          <CiteLink key={one.label} cite={one} />
        ))}
      </p>
      {day.standsIn && cite !== undefined && <p className="stale">{standInText(day.month, cite.checked, asOf)}</p>}
      <QueueWhose claims={claims} leading={leading} />
      <QueueDates preference={preference} bulletin={day.bulletin} columns={claims.columns} leading={leading?.column} />
      <QueuePlace preference={preference} day={day} column={leading?.column} priority={priority} />
      {leading !== undefined && (
        <QueueMovement preference={preference} column={leading.column} until={day.month} priority={priority} />
      )}
    </>
  )
}
