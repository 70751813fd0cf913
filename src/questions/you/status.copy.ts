import type { WordsOf } from '../../domain/words'
import type { status } from './status'

export const statusCopy: WordsOf<typeof status> = {
  heading: 'Where are you now, and in what US status?',
  row: 'Where you are now',
  hint: 'Use your latest I-94 record or approval notice, not the visa in your passport.',
  why: 'Most rules and dates start from the status you hold today. A visa in a passport lets you travel; the status on your I-94 is what counts inside the country.',
  fields: {
    value: {
      errors: { missing: 'Select where you are now' },
      options: {
        abroad: 'Outside the United States',
        f1: { label: 'F-1, studying', hint: 'Or finished less than 60 days ago' },
        opt: { label: 'F-1, on OPT', hint: 'Work permission after a degree, or the cap-gap that follows it' },
        stem: 'F-1, on STEM OPT',
        j1: { label: 'J-1', hint: 'Exchange visitor: research scholar, student, trainee and others' },
        j2: { label: 'J-2', hint: 'Spouse or child of a J-1' },
        h1b: 'H-1B',
        l1: 'L-1',
        o1: 'O-1',
        tn: 'TN',
        e3: 'E-3',
        h1b1: 'H-1B1',
        h4: { label: 'H-4', hint: 'Spouse or child of an H-1B' },
        l2: { label: 'L-2', hint: 'Spouse or child of an L-1' },
        dependent: { label: 'Another dependent status', hint: 'O-3, TD, F-2 or another spouse or child status' },
        b: 'Visitor with a B visa',
        esta: { label: 'Visitor on ESTA', hint: 'Visa Waiver Program, no visa in the passport' },
        pending: { label: 'No status, but a case is pending', hint: 'A green-card or asylum case that lets you stay' },
        other: 'Another status',
        ended: 'My permission to stay has ended',
      },
      groups: [
        { label: 'Outside the United States', options: ['abroad'] },
        { label: 'Student', options: ['f1', 'opt', 'stem'] },
        { label: 'Exchange', options: ['j1', 'j2'] },
        { label: 'Worker', options: ['h1b', 'l1', 'o1', 'tn', 'e3', 'h1b1'] },
        { label: 'Dependent', options: ['h4', 'l2', 'dependent'] },
        { label: 'Other', options: ['b', 'esta', 'pending', 'other', 'ended'] },
      ],
    },
  },
}
