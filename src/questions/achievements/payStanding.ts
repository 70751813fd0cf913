import { choice } from '../../domain/field'
import { single } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const STANDINGS = ['top', 'above', 'equity', 'offer', 'none'] as const

export type PayStanding = (typeof STANDINGS)[number]

export const payStanding = single({
  id: 'payStanding',
  section: 'achievements',
  field: choice(STANDINGS, { unsure: true }),
  asking: whenTicked('pay'),
  informs: ['evidence'],
})
