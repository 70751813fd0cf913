import type { Pathway } from '../../domain/pathway'
import { cfr20_656, flagTimes, frWageProposal, ina212 } from '../../policy/sources'
import { visaNotSuspended, visaNumber } from '../common/gates'
import { adjustmentDiscretion, immigrantVisaPause, interview, noRfeDenial } from '../common/steps'
import { circumstances, eb2Eligibility, eb3Eligibility } from './rules'

export const steps = [
  {
    id: 'perm.determination',
    kind: 'process',
    cites: [ina212('(p)(3)'), cfr20_656('.10(c)(1), .40', 'secondary')],
  },
  { id: 'perm.recruitment', kind: 'process', cites: [ina212('(a)(5)(A)'), cfr20_656('.17(e)')] },
  { id: 'perm.review', kind: 'process', cites: [flagTimes('', 'secondary')] },
  { id: 'perm.costs', kind: 'process', cites: [cfr20_656('.12(b)', 'secondary')] },
  noRfeDenial,
  immigrantVisaPause,
  adjustmentDiscretion,
  interview,
  { id: 'perm.wageRule', kind: 'unsettled', cites: [frWageProposal()] },
] as const

const suspension = { state: 'suspended', unless: visaNotSuspended.immigrant } as const

/** A job that needs an advanced degree, after a test of the labor market. */
export const permEb2: Pathway = {
  id: 'perm-eb2',
  family: 'permanent',
  eligibility: eb2Eligibility,
  limits: [suspension, { state: 'queue', unless: visaNumber.eb2 }],
  circumstances,
  steps,
}

/** A professional's or a skilled worker's job, after a test of the labor market. */
export const permEb3: Pathway = {
  id: 'perm-eb3',
  family: 'permanent',
  eligibility: eb3Eligibility,
  limits: [suspension, { state: 'queue', unless: visaNumber.eb3 }],
  circumstances,
  steps,
}
