import { several, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const VENUES = ['journal', 'conference', 'local', 'workshop', 'trade', 'book', 'preprint', 'blog', 'none'] as const

export type Venue = (typeof VENUES)[number]

export const articles = page({
  id: 'articles',
  section: 'achievements',
  fields: {
    kinds: several(VENUES, { unsure: true }),
    papers: wholeNumber(0, 1000, { unsure: true }),
  },
  shows: { papers: ({ kinds }) => kinds !== undefined && !kinds.includes('none') },
  asking: whenTicked('articles'),
  informs: ['evidence'],
})
