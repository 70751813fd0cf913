import { several, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const JUDGED = ['reviews', 'chair', 'grants', 'thesis', 'contest', 'internal', 'invited', 'none'] as const

export type Judged = (typeof JUDGED)[number]

export const judging = page({
  id: 'judging',
  section: 'achievements',
  fields: {
    kinds: several(JUDGED, { unsure: true }),
    count: wholeNumber(0, 2000, { unsure: true }),
  },
  shows: { count: ({ kinds }) => kinds !== undefined && (kinds.includes('reviews') || kinds.includes('chair')) },
  asking: whenTicked('judging'),
  informs: ['evidence'],
})
