import type { WordsOf } from '../../domain/words'
import type { jobChange } from './jobChange'

export const jobChangeCopy: WordsOf<typeof jobChange> = {
  heading: 'How does this job relate to your present one?',
  row: 'Change of job',
  why: 'An extension, an amendment, a transfer and a second job follow different rules. Some may need a new registration and draw.',
  fields: {
    value: {
      errors: { missing: 'Select how this job relates to your present one' },
      options: {
        same: { label: 'Same employer, same area', hint: 'The same duties go on' },
        move: {
          label: 'Same employer, another metro area or other duties',
          hint: 'The employer may have to file an amended petition before the change',
        },
        new: 'A new employer instead',
        added: { label: 'A new job beside the present one', hint: 'You keep the job you have' },
      },
    },
  },
}
