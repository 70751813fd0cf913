import type { Pathway } from '../../domain/pathway'
import {
  capCircumstances,
  capEligibility,
  capLimits,
  capSteps,
  exemptCircumstances,
  exemptEligibility,
  exemptSteps,
  limits,
  transferCircumstances,
  transferEligibility,
  transferSteps,
} from './rules'

/** The registration and the weighted draw of March, for employers under the cap. */
export const h1b: Pathway = {
  id: 'h1b',
  family: 'temporary',
  eligibility: capEligibility,
  limits: capLimits,
  circumstances: capCircumstances,
  steps: capSteps,
}

/** Universities, nonprofits tied to them and research organizations, at any time of the year. */
export const h1bExempt: Pathway = {
  id: 'h1b-exempt',
  family: 'temporary',
  eligibility: exemptEligibility,
  limits,
  circumstances: exemptCircumstances,
  steps: exemptSteps,
}

/** A new employer, another job or more time for somebody counted before. */
export const h1bTransfer: Pathway = {
  id: 'h1b-transfer',
  family: 'temporary',
  eligibility: transferEligibility,
  limits,
  circumstances: transferCircumstances,
  steps: transferSteps,
}
