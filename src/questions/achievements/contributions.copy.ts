import type { WordsOf } from '../../domain/words'
import type { contributions } from './contributions'

export const contributionsCopy: WordsOf<typeof contributions> = {
  heading: 'How do others use your work?',
  row: 'Contributions',
  hint: 'Proof from outside your employer matters most.',
  why: 'O-1A and EB-1A ask for original contributions of major significance. Being original is not enough: the field must have taken them up.',
  fields: {
    kinds: {
      label: 'How others use your work',
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        cited: 'Independent groups cite or extend it',
        adopted: {
          label: 'Others run it in products or research',
          hint: 'A model, method or benchmark of yours',
        },
        software: 'Named organizations depend on my open-source code or data',
        licensed: 'Others license or use a patent of mine',
        standard: 'It is part of a standard',
        letters: {
          label: 'Independent experts describe its effect in detailed letters',
          hint: 'People who have not worked with you carry the most weight',
        },
        patent: 'A patent was granted or filed, but no use is shown',
        downloads: 'Downloads or stars, without more',
        employer: 'It has value for my employer only',
        money: 'It has been funded, and nothing more',
        none: 'None of these',
      },
    },
    citations: {
      label: 'Citations of your work',
      hint: 'The total that Google Scholar or the like shows. The law sets no number.',
      errors: {
        missing: 'Enter citations as a whole number, like 150',
        range: 'Enter citations as a whole number from 0 to 200,000, like 150',
      },
    },
  },
}
