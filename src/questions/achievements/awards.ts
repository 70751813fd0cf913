import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const AWARDS = ['major', 'paper', 'fellowship', 'dissertation', 'challenge', 'narrow', 'funding', 'none'] as const

export type Award = (typeof AWARDS)[number]

export const awards = single({
  id: 'awards',
  section: 'achievements',
  field: several(AWARDS, { unsure: true }),
  asking: whenTicked('awards'),
  informs: ['evidence'],
})
