import { entries } from '../../domain/field'
import { single } from '../../domain/question'
import { always } from '../../domain/reading'

export const citizenships = single({
  id: 'citizenships',
  section: 'you',
  field: entries('citizenships', 4),
  asking: always,
  informs: ['alerts'],
})
