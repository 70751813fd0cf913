import { longDate } from '../../copy/dates'
import { ui } from '../../copy/ui'
import type { IsoDate } from '../../domain/dates'
import type { Standing } from '../../domain/pathway'
import { CHECKED } from '../../policy/sources'

/** The order in which standings are shown. It is not a score. */
export const STANDINGS: readonly Standing[] = ['open', 'later', 'evidence', 'undecided', 'closed']

export const results = {
  soFar: (answered: number, about: number) => `${ui.resultSoFar}, ${answered} of about ${about} answered`,
  goOn: 'Go on with the questions',
  print: 'Print or save as PDF',
  pathways: 'Pathways',
  order: 'By standing. The order is not a score.',
  /** Ends before the link to the rules. */
  note: (asOf: IsoDate) =>
    `Information, not legal advice. Rules as of ${longDate(asOf)}; what changed after ${longDate(CHECKED)} may be missing. A lawyer can check each rule and its source under`,
} as const

export const pathwayRow = {
  files: 'Who files',
  opens: (openings: readonly string[]) => `Would open it: ${openings.join('; ')}`,
  closedBy: 'Closed by:',
  turnsOn: 'Turns on:',
  settles: 'Answers that would settle it:',
  clears: 'Answers that would make it clearer:',
  limits: 'Whether it is available, apart from eligibility',
  circumstances: 'What shapes the way',
  steps: 'Not asked here: steps and chance',
} as const

/** The heads of the columns of a proof; the first says what its rows are. */
export const proofHeads = {
  criterion: 'Criterion',
  condition: 'Condition',
  circumstance: 'Circumstance',
  finding: 'Finding',
  answer: 'Your answer',
  checked: (day: IsoDate) => `Source, checked ${longDate(day)}`,
} as const
