import { entry } from '../../domain/field'
import { single } from '../../domain/question'
import { always } from '../../domain/reading'

export const birthCountry = single({
  id: 'birthCountry',
  section: 'you',
  field: entry('countries', { unsure: true }),
  asking: always,
  informs: ['backlog'],
})
