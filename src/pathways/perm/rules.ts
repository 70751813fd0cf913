import { all } from '../../domain/criterion'
import { homeResidency } from '../common/gates'
import { jobRequires, personHas, professionalOrSkilled } from './categories'
import { workerQualified } from './minimum'
import { degreeBeforeCase } from './pending-case'
import { abilityToPay, layoffs, noOwnership, offer } from './sponsor'
import { pwd } from './wage'

export const eb2Eligibility = all('eb2Perm.eligibility', [
  offer,
  jobRequires,
  personHas,
  workerQualified,
  noOwnership,
  abilityToPay,
  layoffs,
  pwd,
])

export const eb3Eligibility = all('eb3Perm.eligibility', [
  offer,
  professionalOrSkilled,
  workerQualified,
  noOwnership,
  abilityToPay,
  layoffs,
  pwd,
])

/** The petition can be approved under the two-year rule; the green card waits for its end. */
export const circumstances = [homeResidency, degreeBeforeCase] as const
