import type { WordsOf } from '../../domain/words'
import type { endeavorSupport } from './endeavorSupport'

export const endeavorSupportCopy: WordsOf<typeof endeavorSupport> = {
  heading: 'What backs this plan?',
  row: 'Support for the plan',
  hint: 'Select all that you have now, in writing.',
  why: 'A plan without support is a common ground of denial for the national interest waiver.',
  fields: {
    value: {
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        agency: 'A letter from a US government agency',
        grant: 'Public or competitive funding',
        backers: 'Letters or contracts from customers or investors',
        users: 'Others already use the work',
        experts: {
          label: 'Letters by independent experts',
          hint: 'People who have not worked with you carry the most weight',
        },
        plan: 'A written plan with figures and sources',
        progress: 'Results so far',
        critical: {
          label: 'It is a listed critical technology',
          hint: 'AI, semiconductors, quantum or another field on the US government’s list of critical and emerging technologies',
        },
        none: 'None of these',
      },
    },
  },
}
