import { several } from '../../domain/field'
import { page } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const ROLES = ['lead', 'founder', 'critical', 'pi', 'committee', 'title', 'none'] as const
const PLACES = ['known', 'funded', 'covered', 'unknown'] as const

export type LeadRole = (typeof ROLES)[number]
export type LeadPlace = (typeof PLACES)[number]

export const leadRoles = page({
  id: 'leadRoles',
  section: 'achievements',
  fields: {
    what: several(ROLES, { unsure: true }),
    where: several(PLACES, { unsure: true }),
  },
  shows: { where: ({ what }) => what !== undefined && !what.includes('none') },
  asking: whenTicked('roles'),
  informs: ['evidence'],
})
