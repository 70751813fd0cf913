import type { Pathway } from '../../domain/pathway'
import { cfr214_2 } from '../../policy/sources'
import { visaNotSuspended } from '../common/gates'
import { interview, noRfeDenial } from '../common/steps'
import { l1aCircumstances, l1aEligibility, l1bCircumstances, l1bEligibility } from './rules'

export const steps = [
  { id: 'l1.petition', kind: 'process', cites: [cfr214_2('(l)(2), (l)(4)')] },
  noRfeDenial,
  interview,
] as const

const limits = [{ state: 'suspended', unless: visaNotSuspended.l1 }] as const

export const l1a: Pathway = {
  id: 'l1a',
  family: 'temporary',
  eligibility: l1aEligibility,
  limits,
  circumstances: l1aCircumstances,
  steps,
}

export const l1b: Pathway = {
  id: 'l1b',
  family: 'temporary',
  eligibility: l1bEligibility,
  limits,
  circumstances: l1bCircumstances,
  steps,
}
