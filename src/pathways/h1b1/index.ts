import type { Pathway, Step } from '../../domain/pathway'
import { cfr20_655, fr91_60501, frWageProposal, ina101, ina212, ina214, stateVisaPages } from '../../policy/sources'
import { changeOfStatus, grace, visaNotSuspended } from '../common/gates'
import { interview, noRfeDenial } from '../common/steps'
import { eligibility } from './rules'

export const circumstances = [changeOfStatus, grace] as const

export const steps = [
  { id: 'h1b1.certification', kind: 'process', cites: [ina101('(a)(15)(H)(i)(b1)'), ina212('(t)(1)')] },
  { id: 'h1b1.wageFloor', kind: 'process', cites: [ina212('(t)(1)'), cfr20_655('.731', 'derived')] },
  { id: 'h1b1.layoffReview', kind: 'process', cites: [fr91_60501(' (EO 14431)')] },
  { id: 'h1b1.filing', kind: 'process', cites: [stateVisaPages('', 'memory')] },
  { id: 'h1b1.extensions', kind: 'process', cites: [ina214('(g)(8)(C)-(D)')] },
  { id: 'h1b1.numbers', kind: 'process', cites: [ina214('(g)(8)(B)(ii)')] },
  noRfeDenial,
  interview,
  { id: 'h1b1.wageProposal', kind: 'unsettled', cites: [frWageProposal()] },
] as const satisfies readonly Step[]

/** Specialty workers with the citizenship of Chile or Singapore. */
export const h1b1: Pathway = {
  id: 'h1b1',
  family: 'temporary',
  eligibility,
  limits: [{ state: 'suspended', unless: visaNotSuspended.work }],
  circumstances,
  steps,
}
