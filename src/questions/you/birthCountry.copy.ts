import type { WordsOf } from '../../domain/words'
import type { birthCountry } from './birthCountry'

export const birthCountryCopy: WordsOf<typeof birthCountry> = {
  heading: 'In which country were you born?',
  row: 'Country of birth',
  hint: 'Use today’s borders. Hong Kong, Macau and Taiwan are listed on their own.',
  why: 'The green-card queue goes by country of birth, not by citizenship. If you would rather not say, the result shows every queue. The answer stays on this device.',
  fields: {
    value: {
      unsure: 'I would rather not say',
      errors: { missing: 'Select a country from the list, or “I would rather not say”' },
    },
  },
}
