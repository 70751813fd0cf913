import type { Availability, Standing } from '../domain/pathway'
import type { Section } from '../domain/question'
import type { Confidence } from '../domain/citation'

export const ui = {
  product: 'Visa Pathway Wizard',
  skip: 'Skip to the content',
  rulesLink: 'Rules and sources',
  examplesLink: 'Examples',
  embedLink: 'Put it on your site',
  menu: 'Menu',
  appearance: 'Appearance',
  appearances: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  rulesAsOf: (day: string) => `Rules as of ${day}.`,
  disclaimer: 'Information, not legal advice. Your answers stay on this device.',
  back: 'Back',
  continue: 'Continue',
  or: 'or',
  pageLoading: 'One moment: this page is being loaded.',
  pageFailed: 'This page could not be loaded',
  pageKept: 'Your answers are kept in this tab. If trying again does not help, reload the page.',
  pageRetry: 'Try again',
  partLoading: 'Trying again.',
  unlisted: (code: string) => `Not in the list (${code})`,
  unsure: 'I’m not sure',
  whyWeAsk: 'Why we ask',
  ifUnsure: 'If you are not sure',
  ifUnsureText: '“I’m not sure” is never read as no. The result shows what your answer would settle.',
  sources: 'Sources',
  oftenSaid: 'Often said',
  oftenSaidOf: 'Often said, and what is true',
  checked: 'Checked',
  problem: 'There is a problem',
  errorTitle: 'Error: ',
  position: (at: number, about: number) => `Question ${at} of about ${about}`,
  soFar: 'See results so far',
  closedSoFar: 'Closed so far:',
  stillPossible: 'pathways still possible',
  workVisas: 'Work visas',
  greenCards: 'Green cards',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  select: 'Select from the list',
  addCountry: 'Add another country',
  remove: 'Remove',
  change: 'Change',
  yes: 'Yes',
  no: 'No',
  aYear: 'a year',
  review: 'Check your answers',
  lastStep: 'Last step',
  seeResult: 'See your result',
  notProvided: 'Not provided',
  notSure: 'Not sure',
  yourResult: 'Your result',
  resultSoFar: 'Result so far',
  appliesNot: 'Does not apply',
  pastReview: 'Past its review date of',
} as const

export const proof = {
  how: 'How it is met',
  whyNot: 'Why it does not apply',
  weighed: 'An officer weighs this one.',
  noAnswer: 'No answer can settle this.',
  answer: 'Answer:',
  later: 'Asked later:',
  stale: 'Rests on a figure past its review date of',
  rule: 'Rule',
} as const

export const sections: Readonly<Record<Section, string>> = {
  you: 'You',
  degree: 'Degree',
  experience: 'Experience',
  achievements: 'Achievements',
  employer: 'Employer',
}

interface StandingWords {
  readonly chip: string
  readonly group: string
  readonly about: string
  readonly tally: string
  /** After a one, where it differs. */
  readonly tallyOne?: string
}

export const standings: Readonly<Record<Standing, StandingWords>> = {
  open: { chip: 'Open', group: 'Open today', about: 'every gate is met', tally: 'open today' },
  later: {
    chip: 'Opens later',
    group: 'Opens later',
    about: 'not today; a known date or event opens it',
    tally: 'open later',
  },
  evidence: {
    chip: 'Needs evidence',
    group: 'Needs evidence',
    about: 'gates met or in reach; an officer weighs the rest',
    tally: 'need evidence',
    tallyOne: 'needs evidence',
  },
  undecided: { chip: 'Undecided', group: 'Undecided', about: 'more answers are needed', tally: 'undecided' },
  closed: {
    chip: 'Closed',
    group: 'Closed',
    about: 'a hard gate fails; each names it, and what would open it',
    tally: 'closed',
  },
}

/** The second line under a chip. */
export const availabilities: Readonly<Record<Availability, string>> = {
  now: '',
  lottery: 'then a lottery',
  queue: 'then a queue',
  suspended: 'visa suspended for your nationality',
  unsettled: 'law unsettled',
  unknown: 'availability not known yet',
}

export const findings = {
  met: 'Met',
  unmet: 'Not met',
  unknown: 'Not known yet',
  officer: 'Officer decides',
  excused: 'Does not apply',
  later: 'Not yet',
  unasked: 'Not asked',
  faulty: 'Not weighed',
} as const

export const confidences: Readonly<Record<Confidence, string>> = {
  primary: 'official text',
  secondary: 'secondary source',
  memory: 'from memory, to be verified',
  conflicting: 'sources conflict',
  derived: 'calculated',
}

/** Defaults for errors; a question's own words come first. */
export const errors = {
  choice: 'Select one answer',
  several: 'Select what applies, or “None of these”',
  entry: 'Select an entry from the list',
  entries: 'Select at least one country',
  repeated: 'Select each country once',
  text: 'Enter an answer in the form shown',
  month: 'Enter the month and year, like 5 2026',
  date: 'Enter the date, like 14 3 2027',
  number: (least: string, most: string) => `Enter a whole number from ${least} to ${most}`,
  dateRange: (from: string, to: string) => `Enter a date from ${from} to ${to}`,
  another: 'Select whether to add another',
} as const
