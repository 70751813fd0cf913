import { several, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { whenTicked } from './evidenceKinds'

const USES = [
  'cited',
  'adopted',
  'software',
  'licensed',
  'standard',
  'letters',
  'patent',
  'downloads',
  'employer',
  'money',
  'none',
] as const

export type Use = (typeof USES)[number]

export const contributions = page({
  id: 'contributions',
  section: 'achievements',
  fields: {
    kinds: several(USES, { unsure: true }),
    citations: wholeNumber(0, 200_000, { unsure: true }),
  },
  shows: { citations: ({ kinds }) => kinds !== undefined && !kinds.includes('none') },
  asking: whenTicked('contributions'),
  informs: ['evidence'],
})
