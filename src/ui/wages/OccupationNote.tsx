import { filings, filingsText } from '../../copy/wages'
import { filingsByRole, isSmallSample, likelyOccupations, shareOf } from '../../reference/roles'
import { Prose } from '../parts/Prose'
import { useOffer } from './offer'

/** What employers filed the role under, beside the choice of an occupation. */
export function OccupationNote() {
  const { role } = useOffer()
  const counted = role === undefined ? undefined : filingsByRole[role]
  if (role === undefined || counted === undefined) return null
  const shares = likelyOccupations(role).map((code) => [code, shareOf(role, code) ?? 0] as const)
  const sentences = [
    filingsText(counted, shares),
    ...(isSmallSample(counted) ? [filings.small] : []),
    ...(counted.allFields ? [filings.allFields] : []),
    filings.duties,
  ]
  return (
    <p className="field-note">
      <Prose text={sentences.join(' ')} />
    </p>
  )
}
