import type { Pathway } from '../../domain/pathway'
import { immigrantWorkerReforms } from '../../policy/sources'
import { homeResidency, visaNotSuspended, visaNumber } from '../common/gates'
import { adjustmentDiscretion, immigrantVisaPause, interview, noRfeDenial } from '../common/steps'
import { eligibility } from './rules'

export const steps = [
  noRfeDenial,
  adjustmentDiscretion,
  interview,
  immigrantVisaPause,
  { id: 'eb1b.reforms', kind: 'unsettled', cites: [immigrantWorkerReforms('', 'secondary')] },
] as const

export const eb1b: Pathway = {
  id: 'eb1b',
  family: 'permanent',
  eligibility,
  limits: [
    { state: 'suspended', unless: visaNotSuspended.immigrant },
    { state: 'queue', unless: visaNumber.eb1 },
  ],
  circumstances: [homeResidency],
  steps,
}
