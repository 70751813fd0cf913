import type { WordsOf } from '../../domain/words'
import type { history } from './history'

export const historyCopy: WordsOf<typeof history> = {
  heading: 'Which of these have ever happened?',
  row: 'What has happened before',
  hint: 'Apart from your present status. Select all that apply.',
  why: 'Each one opens some pathways or closes others. Whatever never happened takes its further questions with it.',
  fields: {
    value: {
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        opt: {
          label: 'OPT or STEM OPT before',
          hint: 'For an earlier degree or program. Leave out the OPT you are on now',
        },
        h: {
          label: 'H-1B or another H status, or an approved H-1B petition',
          hint: 'An approval that you never used counts too. Leave out H-4',
        },
        l: { label: 'L-1 status', hint: 'Leave out L-2' },
        j: { label: 'J-1 or J-2 status', hint: 'Exchange visitor, or the spouse or child of one' },
        'green-card': {
          label: 'A green-card case for you',
          hint: 'A PERM application (the labor department’s test of the job market) or an I-140 petition was filed, by an employer or by you',
        },
        group: {
          label: 'Work outside the US for a company that is also in the US',
          hint: 'In the last three years, or in the three years before you came to the US. A parent, subsidiary or sister company counts',
        },
        none: 'None of these',
      },
    },
  },
}
