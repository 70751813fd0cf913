import { longDate } from '../../copy/dates'
import { proof } from '../../copy/ui'
import type { IsoDate } from '../../domain/dates'
import { pastReview } from '../../domain/review'
import { useServices } from '../services'

/** Says by itself that a figure shown here is past its review date; `reviews` are the days on which those figures are due. */
export function Stale({ reviews, says = proof.stale }: { reviews: readonly IsoDate[]; says?: string }) {
  const { asOf } = useServices()
  const due = pastReview(reviews, asOf)
  return due === undefined ? null : <p className="stale">{`${says} ${longDate(due)}.`}</p>
}
