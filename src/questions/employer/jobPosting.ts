import { choice, several, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { employers, hasOffer } from './employers'

const MINIMUMS = ['nothing', 'training', 'any', 'bachelor', 'bachelor-5', 'master', 'doctor'] as const

export type Minimum = (typeof MINIMUMS)[number]

/** Whether the job asks for a degree in some field; one in any field leaves nothing more to ask. */
export const asksForField = (minimum: Minimum): boolean =>
  minimum === 'bachelor' || minimum === 'bachelor-5' || minimum === 'master' || minimum === 'doctor'

const mayAskForField = (minimum: Minimum | 'unsure' | undefined): boolean =>
  minimum === 'unsure' || (minimum !== undefined && asksForField(minimum))

export const jobPosting = page({
  id: 'jobPosting',
  section: 'employer',
  fields: {
    minimum: choice(MINIMUMS, { unsure: true }),
    fields: choice(['one', 'tied', 'mixed', 'any'], { unsure: true }),
    years: wholeNumber(0, 20),
    norm: several(['occupation', 'peers', 'here', 'complex', 'none'], { unsure: true }),
  },
  shows: {
    fields: ({ minimum }) => mayAskForField(minimum),
    norm: ({ minimum }) => mayAskForField(minimum),
  },
  offers: { fields: (option, _, { minimum }) => option !== 'any' || minimum !== 'bachelor' },
  check: ({ minimum, years }) => {
    if (typeof years !== 'number') return []
    if (minimum === 'bachelor-5' && years < 5) return [{ field: 'years', code: 'underFive' }]
    if (minimum === 'nothing' && years >= 2) return [{ field: 'minimum', code: 'experience' }]
    return []
  },
  asking: when(employers, hasOffer),
})
