import { YES_NO, type WordsOf } from '../../domain/words'
import type { admission } from './admission'

export const admissionCopy: WordsOf<typeof admission> = {
  heading: 'What are the dates of your current stay?',
  row: 'Your current stay',
  hint: 'The “admit until” date is on your I-94 record.',
  why: 'A change of status or of employer must be filed while the stay lasts, and only by someone who kept within its terms.',
  fields: {
    until: {
      label: '“Admit until” date on your I-94',
      errors: {
        missing: 'Enter the date on your I-94, like 30 9 2027',
        range: 'Enter a date on your I-94 from two years ago to ten years ahead, like 30 9 2027',
      },
    },
    employment: {
      label: 'Do you still work for the employer of this status?',
      options: { employed: 'Still employed', ended: 'The job has ended' },
      errors: { missing: 'Select whether you are still employed' },
    },
    lastDay: {
      label: 'Last day of that job',
      errors: {
        missing: 'Enter the last day of that job, like 15 8 2026',
        range: 'Enter a last day that is not in the future',
      },
    },
    kept: {
      label: 'Since that admission, have you always kept within your dates and worked only with permission?',
      options: YES_NO,
      errors: { missing: 'Select whether you kept within your dates and permission' },
    },
  },
}
