import type { WordsOf } from '../../domain/words'
import type { validVisas } from './validVisas'

export const validVisasCopy: WordsOf<typeof validVisas> = {
  heading: 'Which US visas do you hold that have not expired?',
  row: 'Unexpired US visas',
  hint: 'The visa stickers in your passports. Compare their end dates with today’s date, and leave out a visa that was canceled or revoked.',
  why: 'The visa suspensions for some nationalities leave people with such a visa alone. So does the disputed $100,000 payment, for people with an H-1B visa.',
  fields: {
    value: {
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        h1b: 'H-1B',
        l1: 'L-1',
        o1: 'O-1',
        work: 'TN, E-3 or H-1B1',
        f1: 'F-1',
        j1: 'J-1',
        b: 'B visitor visa',
        none: 'None of these',
      },
    },
  },
}
