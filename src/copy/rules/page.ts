import type { Informs } from '../../domain/question'

/** Sentences about when something is asked or shown. Names stand in quotation marks, since some are questions. */
export const asking = {
  asked: {
    always: 'Always asked.',
    never: 'Never asked.',
    varied: (names: string) => `Asked for some answers to: ${names}.`,
    when: (ways: string) => `Asked when ${ways}.`,
  },
  shown: {
    always: 'Always shown.',
    never: 'Never shown.',
    varied: (names: string) => `Shown only for some answers to: ${names}.`,
    when: (ways: string) => `Shown only when ${ways}.`,
  },
  unsure: {
    asked: (name: string) => `Asked too while “${name}” is not sure.`,
    waiting: (name: string) => `Held back while “${name}” is not sure.`,
  },
  and: ', and ',
  or: (way: string) => `Or when ${way}.`,
  answered: (name: string) => `“${name}” has any answer`,
  is: (name: string, values: string) => `“${name}” is ${values}`,
  includes: (name: string, values: string) => `“${name}” includes ${values}`,
  without: (name: string, values: string) => `“${name}” does not include ${values}`,
  anyBut: (name: string, values: string) => `“${name}” is anything but ${values}`,
} as const

export const readings = {
  title: 'How to read this page',
  items: [
    'A requirement is met, not met or not known yet. “I’m not sure” and unsettled law are never read as no.',
    '“All of these” needs each part. “One of these” needs one. “At least 3 of these” is a count set by law. “Unless” is a requirement that an exception lifts.',
    '“An officer weighs it” marks what no answer can settle: the pathway then never stands above “needs evidence”.',
    'A question is also skipped when everything that reads it is settled already, unless its answer tells more than a verdict.',
    'A figure has periods. On a day without a period the law is unsettled; the nearest figure is never used.',
    'A requirement that several pathways share is written out where it first stands; the others link to it.',
  ],
} as const

export const sectionTitles = {
  questions: 'Questions',
  pathways: 'Pathways',
  contradictions: 'Answers that may not fit together',
  parameters: 'Figures and lists',
  alerts: 'Law in motion',
  uncertain: 'What could not be verified',
  memory: 'Sources to be verified',
} as const

export const questionWords = {
  when: 'When it is asked',
  why: 'Why it is asked',
  answers: 'Answers',
  inLink: 'In a link',
  errors: 'Messages',
  readBy: 'Read by',
  noRule: 'No requirement reads it.',
  informs: 'It also informs',
  unsure: 'Not sure',
  unsureWhole: (label: string) => `The page as a whole can be answered “${label}”.`,
  single: 'One field',
  entries: (least: number, most: number) => `A list of ${least} to ${most} entries with these fields:`,
  number: (from: string, to: string) => `A whole number from ${from} to ${to}.`,
  between: (from: string, to: string) => `A date from ${from} to ${to}.`,
  betweenMonths: (from: string, to: string) => `A month from ${from} to ${to}.`,
  country: 'A country from a list.',
  area: 'A metropolitan area, or the rest of a state, from a list.',
  upTo: (most: number) => `Up to ${most} countries from a list.`,
  text: 'A code as it is written in the list.',
  one: 'One of:',
  some: 'Any of:',
} as const

export const informs: Readonly<Record<Informs, string>> = {
  alerts: 'which changes of law touch the person',
  odds: 'the odds in the H-1B draw',
  plan: 'dates and steps',
  backlog: 'the wait for a green card',
  evidence: 'the list of evidence',
  fees: 'fees',
  routing: 'which questions come next',
}

export const pathwayWords = {
  files: 'Who files',
  family: { temporary: 'Temporary status', permanent: 'Green card' },
  eligibility: 'Requirements',
  limits: 'Availability, apart from eligibility',
  circumstances: 'What shapes the way',
  steps: 'Not asked: steps, chance and unsettled law',
  attributes: 'At a glance',
  attributesAbout: 'As it reads for somebody who has answered nothing. Answers choose among the sentences and fees.',
  states: {
    suspended: 'Visa suspended unless this is met',
    queue: 'A queue unless this is met',
    lottery: 'A draw unless this is met',
    unsettled: 'Law unsettled unless this is met',
  },
  stepKinds: { process: 'Step', chance: 'Chance', unsettled: 'Unsettled law' },
} as const

export const criterionWords = {
  all: 'All of these:',
  any: 'One of these:',
  unless: 'The first, unless the second lifts it:',
  atLeast: (needed: string, of: number) => `At least ${needed} of these ${of}:`,
  unsettledCount: 'a number not settled on this day',
  kinds: { weighed: 'An officer weighs it.', ordinary: 'An officer looks at it as in any petition.' },
  reads: 'Reads',
  nothing: { day: 'Reads no answer: the day decides.', officer: 'Reads no answer: an officer decides.' },
  uses: 'Rests on',
  unmet: 'When not met',
  opens: 'Would open it',
  note: 'Beside the finding',
  shared: 'Written out under',
} as const

export const parameterLabels = {
  none: 'No value on this day. What needs it is unsettled.',
  inForce: (day: string) => `In force on ${day}`,
  undated: 'Start not dated here',
  from: (day: string) => `From ${day}`,
  span: (from: string, until: string) => `${from} to ${until}`,
  open: (from: string) => `${from}, no end known`,
  earlier: (count: string, from: string, until: string) => `${count} earlier periods are held, ${from} to ${until}.`,
  reviewBy: (day: string) => `Due for a check from ${day}.`,
  usedBy: 'Used by',
  source: 'Sources',
} as const

export const citeWords = {
  checked: (day: string) => `read ${day}`,
} as const

export const uncertainLabels = {
  about:
    'Open when last read. None of these is ever turned into a plain yes or no; check the source before relying on it.',
  known: 'Last known',
  since: 'May have happened since',
  touches: 'Touches',
} as const

export const alertLabels = {
  about:
    'Measures, proposals and court orders. None of them changes a standing; each is shown to the people it reaches.',
  verified: (day: string) => `Last read ${day}.`,
  contested: 'In dispute: a suit, sources that do not agree, or an end that is not known.',
  startUnclear: 'Sources do not agree on the first day',
  before: 'It did not exist yet on this day.',
  means: 'What it means',
  touches: 'Touches',
  spares: 'Leaves alone',
  goesBy: (lead: string, rows: string) => `${lead}, going by: ${rows}`,
  check: 'To check',
  bearsOn: 'Bears on',
} as const

export const wageLabels = {
  apart:
    'A table in a file of its own, loaded when an occupation and a place are given. Until then what needs it is not known.',
  loading: 'The table is being loaded.',
  failed: 'The table could not be loaded; if trying again does not help, reload the page.',
  head: ['Occupation', 'Areas with 2026-27 figures', 'Areas with 2025-26 figures only', 'Areas without figures'],
} as const

export const memoryLabels = {
  about:
    'Statements that rest on memory, or on sources that do not agree. They must be checked against the official text.',
  memory: 'From memory',
  conflicting: 'Sources conflict',
} as const

export const page = {
  contents: 'On this page',
  signOff: {
    title: 'Sign-off',
    about: 'To be filled in by the reviewer on paper.',
    lines: ['Reviewed by', 'Bar and number', 'Date', 'Signature'],
    section: ['Reviewed by', 'Date', 'Remarks'],
  },
} as const
