import type { Pathway, Step } from '../../domain/pathway'
import { cfr214_6, stateVisaPages, usmca } from '../../policy/sources'
import { changeOfStatus, grace } from '../common/gates'
import { noRfeDenial } from '../common/steps'
import { eligibility, noVisaNeeded, visaAvailable } from './rules'

export const limits = [{ state: 'suspended', unless: visaAvailable }] as const

export const circumstances = [noVisaNeeded, changeOfStatus, grace] as const

export const steps = [
  { id: 'tn.letter', kind: 'process', cites: [cfr214_6('(d)', 'secondary')] },
  { id: 'tn.filing', kind: 'process', cites: [cfr214_6('(d)(1)-(2)'), cfr214_6('(d)-(h), petition', 'secondary')] },
  { id: 'tn.socialMedia', kind: 'process', cites: [stateVisaPages()] },
  { id: 'tn.usmcaReview', kind: 'unsettled', cites: [usmca(', joint review of 2026', 'secondary')] },
  noRfeDenial,
] as const satisfies readonly Step[]

/** Professionals with the citizenship of Canada or Mexico. */
export const tn: Pathway = {
  id: 'tn',
  family: 'temporary',
  eligibility,
  limits,
  circumstances,
  steps,
}
