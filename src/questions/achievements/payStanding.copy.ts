import type { WordsOf } from '../../domain/words'
import type { payStanding } from './payStanding'

export const payStandingCopy: WordsOf<typeof payStanding> = {
  heading: 'What shows that your pay is high?',
  row: 'Pay compared with others',
  hint: 'Pay abroad is compared with pay in that country. If several apply, select the first.',
  why: 'O-1A and EB-1A accept pay that is high for the occupation and the place. The law names no figure, so published data must make the comparison.',
  fields: {
    value: {
      unsure: 'I have not compared it',
      errors: { missing: 'Select what shows that your pay is high' },
      options: {
        top: 'Published data put it in the top tenth for the job and the place',
        above: 'Published data put it clearly above most',
        equity: 'Shares in a highly valued company',
        offer: { label: 'Only a US offer', hint: 'The page on job and pay compares it with wage data' },
        none: 'None of these',
      },
    },
  },
}
