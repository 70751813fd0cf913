import type { Pathway, Step } from '../../domain/pathway'
import { cfr20_655, cfr214_2, fr91_60501, frWageProposal, ina101, ina212, ina214 } from '../../policy/sources'
import { changeOfStatus, grace, visaNotSuspended } from '../common/gates'
import { interview, noRfeDenial } from '../common/steps'
import { eligibility } from './rules'

export const circumstances = [changeOfStatus, grace] as const

export const steps = [
  { id: 'e3.certification', kind: 'process', cites: [ina101('(a)(15)(E)(iii)'), ina212('(t)(1)')] },
  { id: 'e3.wageFloor', kind: 'process', cites: [ina212('(t)(1)'), cfr20_655('.731', 'derived')] },
  { id: 'e3.layoffReview', kind: 'process', cites: [fr91_60501(' (EO 14431)')] },
  { id: 'e3.filing', kind: 'process', cites: [cfr214_2('(e)', 'secondary')] },
  { id: 'e3.numbers', kind: 'process', cites: [ina214('(g)(11)'), ina214('(g)(11), use', 'secondary')] },
  noRfeDenial,
  interview,
  { id: 'e3.wageProposal', kind: 'unsettled', cites: [frWageProposal()] },
] as const satisfies readonly Step[]

/** Specialty workers with Australian citizenship. */
export const e3: Pathway = {
  id: 'e3',
  family: 'temporary',
  eligibility,
  limits: [{ state: 'suspended', unless: visaNotSuspended.work }],
  circumstances,
  steps,
}
