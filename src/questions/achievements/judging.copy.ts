import type { WordsOf } from '../../domain/words'
import type { judging } from './judging'

export const judgingCopy: WordsOf<typeof judging> = {
  heading: 'Whose work have you judged?',
  row: 'Judging',
  hint: 'Count only what you completed. Invitations have an option of their own.',
  why: 'Completed reviews count, and an invitation alone does not. The number shows an officer how often others turned to you.',
  fields: {
    kinds: {
      label: 'What you judged',
      errors: { missing: 'Select what applies, or “None of these”' },
      options: {
        reviews: {
          label: 'Completed reviews for journals or conferences',
          hint: 'NeurIPS, ICML, ACL or CVPR, for example',
        },
        chair: 'Area chair, senior program committee or editor',
        grants: 'Grant or fellowship panel',
        thesis: 'PhD committee',
        contest: 'Judge of a public competition',
        internal: 'Only code, hiring or class reviews',
        invited: 'Invited, but not done',
        none: 'None of these',
      },
    },
    count: {
      label: 'Completed reviews',
      hint: 'One for each paper. A careful estimate will do for now.',
      errors: {
        missing: 'Enter your completed reviews as a whole number, like 12',
        range: 'Enter your completed reviews as a whole number from 0 to 2,000, like 12',
      },
    },
  },
}
