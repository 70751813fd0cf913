import { longDate } from '../../copy/dates'
import { proof } from '../../copy/ui'
import type { IsoDate } from '../../domain/dates'
import { pastReview } from '../../domain/review'

interface StaleProps {
  /** The days on which the figures shown here are due for a check. */
  readonly reviews: readonly IsoDate[]
  readonly asOf: IsoDate
  readonly says?: string
}

/** Says by itself that a figure shown here is past its review date. */
export function Stale({ reviews, asOf, says = proof.stale }: StaleProps) {
  const due = pastReview(reviews, asOf)
  return due === undefined ? null : <p className="stale">{`${says} ${longDate(due)}.`}</p>
}
