import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const PRESS = ['profile', 'section', 'company', 'paid', 'cited', 'none'] as const

export type Press = (typeof PRESS)[number]

export const press = single({
  id: 'press',
  section: 'achievements',
  field: several(PRESS, { unsure: true }),
  asking: whenTicked('press'),
  informs: ['evidence'],
})
