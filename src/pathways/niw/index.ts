import type { Pathway } from '../../domain/pathway'
import { fr90_3238, immigrantWorkerReforms } from '../../policy/sources'
import { visaNotSuspended, visaNumber } from '../common/gates'
import { adjustmentDiscretion, immigrantVisaPause, interview, noRfeDenial } from '../common/steps'
import { circumstances, eligibility } from './rules'

export const steps = [
  { id: 'niw.petition', kind: 'process', cites: [fr90_3238('', 'secondary')] },
  noRfeDenial,
  adjustmentDiscretion,
  interview,
  immigrantVisaPause,
  { id: 'niw.reforms', kind: 'unsettled', cites: [immigrantWorkerReforms('', 'secondary')] },
] as const

export const niw: Pathway = {
  id: 'niw',
  family: 'permanent',
  eligibility,
  limits: [
    { state: 'suspended', unless: visaNotSuspended.immigrant },
    { state: 'queue', unless: visaNumber.eb2 },
  ],
  circumstances,
  steps,
}
