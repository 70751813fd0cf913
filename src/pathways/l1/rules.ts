import { all } from '../../domain/criterion'
import { changeOfStatus, grace, homeResidency } from '../common/gates'
import { managerialShare, managerialUs, staffing } from './managing'
import { maxStay, maxStaySpecialized } from './max-stay'
import { ownerReturn } from './owner-return'
import { blanketProfessional, clientSite, specialKnowledge } from './specialized-knowledge'
import { capacityAbroad, newOffice, qualifyingGroup, yearAbroad } from './transfer'

export const l1aEligibility = all('l1a.eligibility', [
  qualifyingGroup,
  yearAbroad,
  capacityAbroad,
  managerialUs,
  managerialShare,
  staffing,
  newOffice,
  maxStay,
  homeResidency,
])

export const l1bEligibility = all('l1b.eligibility', [
  qualifyingGroup,
  yearAbroad,
  capacityAbroad,
  specialKnowledge,
  clientSite,
  newOffice,
  maxStaySpecialized,
  homeResidency,
])

export const l1aCircumstances = [ownerReturn, changeOfStatus, grace] as const
export const l1bCircumstances = [ownerReturn, blanketProfessional, changeOfStatus, grace] as const
