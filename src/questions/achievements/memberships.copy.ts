import type { WordsOf } from '../../domain/words'
import type { memberships } from './memberships'

export const membershipsCopy: WordsOf<typeof memberships> = {
  heading: 'Which memberships?',
  row: 'Memberships',
  hint: 'Past ones count.',
  why: 'A membership counts when recognized experts grant it for outstanding achievements, at the grade you hold.',
  fields: {
    value: {
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        elected: {
          label: 'Elected by experts',
          hint: 'Fellow of IEEE, ACM or AAAI, or a member of an academy',
        },
        reviewed: {
          label: 'A senior grade, granted after a review of achievements',
          hint: 'Some societies’ senior member grades',
        },
        open: {
          label: 'Open to anyone with a fee, a degree or years of work',
          hint: 'Ordinary or student membership',
        },
        none: 'None of these',
      },
    },
  },
}
