import type { Effort } from '../../plan/changes/lever'
import type { MishapId } from '../../plan/changes/harms'
import type { LeverId } from '../../plan/changes/search'

/** What happens, as the start of a sentence. */
export const mishapWords: Readonly<Record<MishapId, string>> = {
  jobEnds: 'The job ends, and no other is offered',
  outsideEVerify: 'An employer outside E-Verify',
  anyDegree: 'The posting accepts degrees that have nothing to do with the duties',
  shorterHours: 'The job shrinks to 15 hours a week',
  term: 'The job is offered for a term only',
  statusLost: 'Your status is not kept, for example by work without permission',
}

export const changes = {
  title: 'What would change this',
  about:
    'The smallest changes somebody can really make, the quickest first. Each is weighed by the same rules as your answers; what an officer or a draw decides stays open.',
  searching: 'Looking for changes.',
  none: 'None of the changes looked for, alone or a few together, would turn a pathway. What waits for a date or an officer is named in each pathway above.',
  and: 'and',
  becomes: 'becomes',
  costs: 'It costs:',
  takes: { weeks: 'weeks', months: 'months', year: 'about a year', years: 'years' } satisfies Record<Effort, string>,
  who: { you: 'you', employer: 'your employer, or another' },
  effort: (takes: string, who: string) => `Time: ${takes}. Who acts: ${who}.`,
  bought:
    'Prizes, memberships and articles that are bought change nothing here. The rules ask for recognition that others give for the work itself, and an officer asks how it came about.',
  more: 'Show the others',
  help: 'Would help',
  hurt: 'Would hurt',
  odds: 'H-1B odds, over all seasons left',
  noHarm: 'Nothing among what was looked at would set a pathway back.',
  worksite: 'A move to a worksite in another area before an amended H-1B petition is filed.',
  travel: 'Leaving the US while a change of status is pending: the change is treated as given up, and cap-gap ends.',
} as const

/** What is done, as the start of a sentence. */
export const leverWords: Readonly<Record<LeverId, string>> = {
  eVerify: 'Your employer enrolls in E-Verify, or you find one that has',
  sponsorH1b: 'Your employer agrees to file an H-1B petition',
  sponsorGreenCard: 'Your employer agrees to sponsor a green card',
  fullTime: 'The job becomes full-time',
  paidJob: 'The job is paid',
  lastingJob: 'The job is offered for good, not for a term',
  bachelorsJob: 'A job that requires a bachelor’s degree in one field',
  oneField: 'The job is one that needs a degree in one field, and its description says so',
  mastersJob: 'A job whose real minimum is a master’s degree in one field',
  universityJob: 'A job at a university that files for H-1B',
  reviews: 'You complete reviews for a journal or a large conference',
  paper: 'You publish a paper at a peer-reviewed international conference',
  letters: 'Independent experts describe in letters how your work is used',
  definedPlan: 'You work out one project with a written plan',
  supportedPlan: 'A written plan, and letters by independent experts on it',
  waiver: 'A waiver of the two-year home rule is granted',
  yearMore: 'One more year of this work, while your stay allows it',
  twoYearsMore: 'Two more years of this work, while your stay allows it',
  fiveYearsMore: 'Five more years of this work, while your stay allows it',
  usMasters: 'A master’s degree from a US university',
}
