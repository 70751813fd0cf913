import { choice } from '../../domain/field'
import { single } from '../../domain/question'
import { always } from '../../domain/reading'

const PRIORITIES = ['soon', 'green-card', 'company', 'spouse', 'freedom', 'certainty', 'none'] as const

export type Priority = (typeof PRIORITIES)[number]

export const priorities = single({
  id: 'priorities',
  section: 'employer',
  field: choice(PRIORITIES),
  asking: always,
  informs: ['plan'],
})
