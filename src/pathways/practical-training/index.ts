import type { Pathway } from '../../domain/pathway'
import { intent, visaNotSuspended } from '../common/gates'
import { optEligibility } from './opt'
import { stemEligibility } from './stem-opt'
import { optSteps, stemSteps } from './steps'

const limits = [{ state: 'suspended', unless: visaNotSuspended.student }] as const
const circumstances = [intent] as const

export const opt: Pathway = {
  id: 'opt',
  family: 'temporary',
  eligibility: optEligibility,
  limits,
  circumstances,
  steps: optSteps,
}

export const stemOpt: Pathway = {
  id: 'stem-opt',
  family: 'temporary',
  eligibility: stemEligibility,
  limits,
  circumstances,
  steps: stemSteps,
}
