import { longDate } from '../../copy/dates'
import { inWords, plural } from '../../copy/numbers'
import { ui } from '../../copy/ui'
import type { IsoDate } from '../../domain/dates'
import type { Standing } from '../../domain/pathway'
import { CHECKED } from '../../policy/sources'

/** The order in which standings are shown. It is not a score. */
export const STANDINGS: readonly Standing[] = ['open', 'later', 'evidence', 'undecided', 'closed']

export const results = {
  soFar: (answered: number, about: number) => `${ui.resultSoFar}, ${answered} of about ${about} answered`,
  ofLink: 'The link does not hold every answer. What rests on the missing ones is undecided.',
  goOn: 'Go on with the questions',
  print: 'Print everything',
  pathways: 'Pathways',
  noStep: (isUndecided: boolean) =>
    isUndecided
      ? 'Each undecided pathway below names the answers that would settle it, and each closed one the reason.'
      : 'Each closed pathway below names the reason and what would open it.',
  firstStep: 'First step',
  /** Ends before the link to the rules. */
  note: (asOf: IsoDate) =>
    `Information, not legal advice. Rules as of ${longDate(asOf)}; what changed after ${longDate(CHECKED)} may be missing. A lawyer can check each rule and its source under`,
} as const

export const resultNav = {
  title: 'On this page',
  steps: 'Next steps',
  pathways: 'Pathways',
  odds: 'H-1B selection odds',
  timeline: 'Timeline',
  changes: 'What would change this',
  evidence: 'Evidence',
  compare: 'Compare',
  share: 'Share',
} as const

/** Open answers, asked beside the result. */
export const settle = {
  title: (count: number) =>
    count === 0
      ? 'No answer is open that would settle more'
      : count === 1
        ? 'One answer would settle most'
        : 'Two answers would settle most',
  decides: (pathways: readonly string[]) => `${inWords(pathways)} ${plural(pathways.length, 'waits', 'wait')} for it.`,
  kept: (row: string) => `Your answer is kept: ${row}. The result is up to date.`,
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
