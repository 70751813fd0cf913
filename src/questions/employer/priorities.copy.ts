import type { WordsOf } from '../../domain/words'
import type { priorities } from './priorities'

export const prioritiesCopy: WordsOf<typeof priorities> = {
  heading: 'What matters most to you?',
  row: 'What matters most',
  why: 'It sets the order of the next steps. It never changes a result.',
  fields: {
    value: {
      errors: { missing: 'Select what matters most to you' },
      options: {
        soon: 'Start work soon',
        'green-card': 'Stay for good',
        company: 'Build my own company',
        spouse: 'Work permission for my spouse',
        freedom: 'Change jobs freely',
        certainty: 'Depend on luck as little as possible',
        none: 'No preference',
      },
    },
  },
}
