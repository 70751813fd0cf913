import type { WordsOf } from '../../domain/words'
import type { homeResidencyOutcome } from './homeResidencyOutcome'

export const homeResidencyOutcomeCopy: WordsOf<typeof homeResidencyOutcome> = {
  heading: 'What has happened about the two-year rule since?',
  row: 'Two-year rule since then',
  hint: 'Separate stays at home are added up.',
  why: 'Once the two years are served or waived, the rule no longer blocks anything.',
  fields: {
    value: {
      errors: { missing: 'Select what has happened about the two-year rule' },
      options: {
        served: 'Two years at home are done',
        waived: {
          label: 'A waiver was granted',
          hint: 'Immigration (USCIS) approved it. A recommendation alone is not yet a waiver',
        },
        pending: 'A waiver was asked for, not yet decided',
        nothing: 'None of this',
      },
    },
  },
}
