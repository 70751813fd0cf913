import type { WordsOf } from '../../domain/words'
import type { citizenships } from './citizenships'

export const citizenshipsCopy: WordsOf<typeof citizenships> = {
  heading: 'Which countries are you a citizen of?',
  row: 'Citizenship',
  hint: 'The passports you hold, up to four. Permanent residence is not citizenship.',
  why: 'E-3, TN and H-1B1 are for citizens of certain countries, and visas are suspended for some nationalities. The answer stays on this device.',
  fields: {
    value: {
      errors: {
        missing: 'Select at least one country',
        range: 'Select no more than four countries',
        repeated: 'Select each country only once',
      },
    },
  },
}
