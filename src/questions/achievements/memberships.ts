import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const MEMBERSHIPS = ['elected', 'reviewed', 'open', 'none'] as const

export type Membership = (typeof MEMBERSHIPS)[number]

export const memberships = single({
  id: 'memberships',
  section: 'achievements',
  field: several(MEMBERSHIPS, { unsure: true }),
  asking: whenTicked('memberships'),
  informs: ['evidence'],
})
