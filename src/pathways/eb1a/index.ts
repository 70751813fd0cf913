import type { Pathway } from '../../domain/pathway'
import { cfr204_5, immigrantWorkerReforms, mukherji } from '../../policy/sources'
import { homeResidency, visaNotSuspended, visaNumber } from '../common/gates'
import { adjustmentDiscretion, immigrantVisaPause, interview, noRfeDenial } from '../common/steps'
import { eligibility } from './rules'

export const steps = [
  { id: 'eb1a.plans', kind: 'process', cites: [cfr204_5('(h)(5)', 'memory')] },
  noRfeDenial,
  adjustmentDiscretion,
  interview,
  immigrantVisaPause,
  { id: 'eb1a.finalMeritsSuit', kind: 'unsettled', cites: [mukherji('', 'secondary')] },
  { id: 'eb1a.reforms', kind: 'unsettled', cites: [immigrantWorkerReforms('', 'secondary')] },
] as const

export const eb1a: Pathway = {
  id: 'eb1a',
  family: 'permanent',
  eligibility,
  limits: [
    { state: 'suspended', unless: visaNotSuspended.immigrant },
    { state: 'queue', unless: visaNumber.eb1 },
  ],
  circumstances: [homeResidency],
  steps,
}
