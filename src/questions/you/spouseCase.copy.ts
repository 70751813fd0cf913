import type { WordsOf } from '../../domain/words'
import type { spouseCase } from './spouseCase'

export const spouseCaseCopy: WordsOf<typeof spouseCase> = {
  heading: 'How far has your spouse’s case come?',
  row: 'Spouse’s H-1B case',
  hint: 'The spouse whose H-1B your H-4 rests on. The I-140 is the employer’s or the person’s own petition for a green card.',
  why: 'It decides whether you can ask for permission to work in H-4 today.',
  fields: {
    value: {
      errors: { missing: 'Select how far your spouse’s case has come' },
      options: {
        i140: 'An I-140 is approved',
        'past-six': {
          label: 'H-1B was extended past six years',
          hint: 'Because a PERM application or an I-140 had been filed long enough before',
        },
        neither: 'Neither of these',
      },
    },
  },
}
