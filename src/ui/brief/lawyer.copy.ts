import type { RowKind } from '../../plan/brief/evidence-rows'
import type { MeetingQuestionId } from '../../plan/brief/questions'
import type { Weakness } from '../../plan/brief/weakest'
import { inWords, plural } from '../../copy/numbers'

const MOST_NAMED = 4

export const lawyer = {
  title: 'Visa pathway brief',
  about:
    'Made by the person concerned from their own answers, for a first meeting with a lawyer. Nothing here was verified. “You” is that person.',
  flags: 'Red flags',
  flagsAbout: 'from the answers, to raise first',
  contradiction: 'Answers that do not fit together:',
  leftOut: (rows: readonly string[]) =>
    `Not used, since ${plural(rows.length, 'it does', 'they do')} not fit another answer: ${inWords(rows)}.`,
  facts: 'Facts as given',
  soFar: (open: number) => `${open} ${plural(open, 'question is', 'questions are')} not answered yet`,
  standing: 'Standing',
  standingAbout: (count: number) => `${count} in play; the order is not a score`,
  pathway: 'Pathway',
  why: 'Why, and the weakest element',
  met: 'Every requirement is met on these answers.',
  weakest: 'Weakest:',
  closed: 'Closed.',
  closedNames: (names: readonly string[]) => `${inWords(names)}. Reasons stand in the result.`,
  none: 'No pathway is in play on these answers.',
  evidence: 'Evidence',
  evidenceAbout: 'the same record under three standards',
  evidenceHead: 'Kind, as answered',
  count: 'Met, of needed',
  countOf: (met: number, needed: number) => `${met} of ${needed}`,
  noCriterion: 'No such criterion',
  legendNone: 'no such criterion',
  countNowhere: (kinds: readonly string[]) => `Counts under none of the three: ${inWords(kinds)}.`,
  weighedAfter: 'Then the whole record is weighed. The national interest waiver is weighed by its prongs.',
  majorAward: 'A major international award stands in place of the count.',
  odds: 'H-1B odds',
  oddsAbout: 'a model, no official figure; selected is not approved',
  inHundred: 'in 100',
  range: (range: string) => `range ${range}`,
  atLevel: (level: string, isEstimate: boolean) =>
    `Level ${level}${isEstimate ? ', by the wage figures of the year before' : ''}.`,
  settle: 'To settle with counsel',
  answers: 'Open answers:',
  judged: 'An officer weighs:',
  /** The result names them all. */
  named: (names: readonly string[]) =>
    names.length > MOST_NAMED + 1
      ? `${names.slice(0, MOST_NAMED).join('; ')}; and ${names.length - MOST_NAMED} more.`
      : `${names.join('; ')}.`,
  documents: 'Documents to bring',
  documentsAbout: 'those that these answers speak of',
  questions: 'Questions to ask',
  link: 'The same result, with every proof and source:',
  linkCaution: 'Whoever has this address can read the answers in it.',
  queue: (name: string, cutoff: string) => `Queue, birth in ${name}: ${cutoff}.`,
} as const

export const kindNames: Readonly<Record<RowKind, string>> = {
  judging: 'Judging',
  articles: 'Scholarly articles',
  contributions: 'Contributions',
  roles: 'Leading or critical role',
  pay: 'High pay',
  awards: 'Prizes',
  memberships: 'Memberships',
  press: 'Press about the person',
  other: 'Comparable evidence',
}

export const weaknesses: Readonly<Record<Weakness, string>> = {
  faulty: 'not weighed: a fault in this program',
  open: 'not answered yet',
  unsure: 'not sure',
  unsettled: 'the law is open',
  later: 'not today',
  judged: 'an officer weighs it',
}

export const meetingQuestions: Readonly<Record<MeetingQuestionId, string>> = {
  repair: 'What can still be done about the red flags, by which day, and what must I not do until then?',
  code: 'Which occupation code, place and level should the registration name, and will the petition bear them out?',
  evidence: 'On which criteria would you rest a petition, and what is missing for each?',
  endeavor: 'How would you word the endeavor, and what shows its national importance?',
  priorityDate: 'Which petition should be filed first to set a priority date?',
  beside: 'Which of these can run beside each other, and does one harm another?',
  travel: 'May I travel while a petition or application is pending?',
  fallback: 'What does each way cost, how long does it take, and what if it is refused?',
}
