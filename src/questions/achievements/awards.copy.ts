import type { WordsOf } from '../../domain/words'
import type { awards } from './awards'

export const awardsCopy: WordsOf<typeof awards> = {
  heading: 'Which awards or prizes?',
  row: 'Awards',
  hint: 'Count a team prize if you are named.',
  why: 'The prize must reward excellence in the field, and people from the whole country or the world must have been able to win it.',
  fields: {
    value: {
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        major: { label: 'A major international award', hint: 'The Nobel, Turing or Fields prize, or the like' },
        paper: 'Best or outstanding paper at an international venue',
        fellowship: 'A national or international fellowship won in competition',
        dissertation: {
          label: 'A dissertation award',
          hint: 'Open to the whole country or wider',
        },
        challenge: {
          label: 'A place in an international challenge',
          hint: 'Or a top rank on Kaggle',
        },
        narrow: 'A prize of one school, employer or town',
        funding: 'Venture money, an accelerator or a “top” list',
        none: 'None of these',
      },
    },
  },
}
