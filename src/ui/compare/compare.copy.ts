import { longMonth } from '../../copy/dates'
import type { IsoMonth } from '../../domain/dates'
import type { Standing } from '../../domain/pathway'

export const compare = {
  title: 'Compare',
  about: 'The same rows for each pathway. Choose which at the head of a column.',
  row: 'Row',
  column: (at: number) => `Pathway in column ${at}`,
  add: 'Add a pathway',
  remove: 'Remove',
  more: 'Show the full answers',
  standing: 'Standing',
  odds: 'Odds of the draw',
  queue: 'Queue, Final Action Date',
  risk: 'Main risk',
  none: 'None',
  sources: 'Sources of this comparison',
} as const

export const oddsWords = {
  inHundred: (people: number) => `${people} in 100 in one season`,
  range: (range: string) => `${range} over the assumptions. Selected is not approved.`,
  closed: 'Not worked out while it is closed',
  notHeld: 'Not known: the draw of this day is not held',
  unknown: 'Not known',
  loading: 'Working out the odds.',
  failed: 'Could not be loaded',
} as const

export const queueWords = {
  byBirth: 'By country of birth, which is not known here',
  tell: 'Give your country of birth',
  notHeld: 'Not known: no bulletin is held for this day',
  of: (queue: string, cutoff: string) => `${queue}: ${cutoff}`,
  from: (category: string, month: IsoMonth) => `${category}, Visa Bulletin of ${longMonth(month)}.`,
} as const

/** What stands before the criteria on which a standing rests. */
export const riskHeads: Readonly<Record<Exclude<Standing, 'open'>, string>> = {
  later: 'Waits for:',
  evidence: 'An officer weighs:',
  undecided: 'Not settled:',
  closed: 'Fails:',
}

export const risk = {
  open: 'No criterion is left open',
  suspended: 'The visa is suspended for your nationality',
  rules: 'Law to check:',
  others: (count: number) => `and ${count} more`,
} as const
