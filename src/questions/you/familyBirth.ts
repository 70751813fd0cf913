import { choice, entry } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { birthCountry } from './birthCountry'

/** Four have a queue column of their own; which column Hong Kong and Macau belong to is unsettled. */
const LONGER_OR_UNSETTLED_QUEUE: readonly string[] = ['CN', 'IN', 'MX', 'PH', 'HK', 'MO']

export const familyBirth = page({
  id: 'familyBirth',
  section: 'you',
  fields: {
    marriage: choice(['married', 'planned', 'single'], { unsure: true }),
    spouseBirth: entry('countries'),
    parents: choice(['one', 'neither'], { unsure: true }),
    parentBirth: entry('countries'),
  },
  shows: {
    spouseBirth: ({ marriage }) => marriage === 'married',
    parentBirth: ({ parents }) => parents === 'neither',
  },
  asking: when(birthCountry, (country) => LONGER_OR_UNSETTLED_QUEUE.includes(country)),
  informs: ['backlog', 'plan'],
})
