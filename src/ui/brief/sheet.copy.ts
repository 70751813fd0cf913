import { longDate } from '../../copy/dates'
import { countWord, plural } from '../../copy/numbers'
import type { IsoDate } from '../../domain/dates'

export type BriefId = 'lawyer' | 'employer'

/** What both sheets have in common. */
export const sheet = {
  print: 'Print or save as PDF',
  newTab: 'Open in a new tab to print',
  back: 'Back to the result',
  printed: 'Made on',
  rules: 'Rules as of',
  newest: 'Law read up to',
  sources: (count: number) => `${countWord(count)} ${plural(count, 'source', 'sources')}`,
  unsettled: 'Unsettled law',
  asOf: (day: IsoDate) => `as last read on ${longDate(day)}`,
  lines: 'Notes of the meeting',
  note: 'Information, not legal advice.',
} as const

export const briefLinks = {
  title: 'Sheets to hand on',
  lawyer: 'Brief for a lawyer',
  lawyerText:
    'Your facts as given, where each pathway stands and why, what to settle, what to bring. It holds your answers and the link to them.',
  employer: 'Brief for an employer',
  employerText:
    'What an employer would file, pay and wait for. It holds the job and its pay; your past, your family and your other answers are left out.',
} as const
