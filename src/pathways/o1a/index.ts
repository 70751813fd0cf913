import type { Pathway } from '../../domain/pathway'
import { cfr214_2, ina214 } from '../../policy/sources'
import { changeOfStatus, grace, visaNotSuspended } from '../common/gates'
import { interview, noRfeDenial } from '../common/steps'
import { contract, eligibility } from './rules'

export const steps = [
  {
    id: 'o1a.consultation',
    kind: 'process',
    cites: [ina214('(c)(3)(A)'), ina214('(c)(6)'), cfr214_2('(o)(2)(ii)(D), (o)(5)(i)(C)')],
  },
  { id: 'o1a.contract.documents', kind: 'process', cites: [cfr214_2('(o)(2)(ii)', 'secondary')] },
  noRfeDenial,
  interview,
] as const

export const o1a: Pathway = {
  id: 'o1a',
  family: 'temporary',
  eligibility,
  limits: [{ state: 'suspended', unless: visaNotSuspended.o1 }],
  circumstances: [changeOfStatus, grace, contract],
  steps,
}
