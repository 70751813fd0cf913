import type { Pathway } from '../../domain/pathway'
import { cfr204_5, immigrantWorkerReforms } from '../../policy/sources'
import { visaNotSuspended, visaNumber } from '../common/gates'
import { adjustmentDiscretion, immigrantVisaPause, interview, noRfeDenial } from '../common/steps'
import { circumstances, eligibility } from './rules'

export const steps = [
  { id: 'eb1c.petition', kind: 'process', cites: [cfr204_5('(j)(1), (j)(5)')] },
  noRfeDenial,
  adjustmentDiscretion,
  interview,
  immigrantVisaPause,
  { id: 'eb1c.reforms', kind: 'unsettled', cites: [immigrantWorkerReforms('', 'secondary')] },
] as const

export const eb1c: Pathway = {
  id: 'eb1c',
  family: 'permanent',
  eligibility,
  limits: [
    { state: 'suspended', unless: visaNotSuspended.immigrant },
    { state: 'queue', unless: visaNumber.eb1 },
  ],
  circumstances,
  steps,
}
