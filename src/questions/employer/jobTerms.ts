import { choice, wholeNumber, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { employers, hasOffer } from './employers'

export const jobTerms = page({
  id: 'jobTerms',
  section: 'employer',
  fields: {
    length: choice(['lasting', 'tenure', 'term', 'project']),
    hours: wholeNumber(1, 80),
    paid: yesNo(),
    research: yesNo({ unsure: true }),
    direction: choice(['own', 'client', 'client-directs'], { unsure: true }),
  },
  asking: when(employers, hasOffer),
})
