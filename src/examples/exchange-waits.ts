import type { Answers } from '../questions/index'
import type { Example } from './example'
import { visitor } from './research-visits'
import { postdoctoralTerm } from './stand-ins'

type AnswerTo<Id extends keyof Answers> = Exclude<Answers[Id], 'unsure' | undefined>
type Program = AnswerTo<'exchangePrograms'>[number]

const ASOF = '2026-11-20'

const after = (program: Omit<Program, 'asJ2'>): Answers => ({
  ...visitor,
  history: ['j'],
  exchangePrograms: [{ asJ2: 'no', ...program }],
})

const scholarNow = (from: string): Answers => ({
  ...visitor,
  status: 'j1',
  history: ['none'],
  exchangePrograms: [{ category: 'scholar', asJ2: 'no', from, until: '2026-12-31', kept: 'yes' }],
  employers: ['university'],
  employerFacts: { h1b: 'no', greenCard: 'no', size: 'more', tie: 'no', ds2019: 'yes' },
})

/** Waits and windows of J-1 research, on both sides; 22 CFR 62.20 in summaries of universities. All invented. */
export const exchangeWaits: readonly Example[] = [
  {
    id: 'scholar-twenty-three-months-ago',
    person: 'Brazilian researcher whose research scholar program ended 23 months ago',
    asOf: ASOF,
    answers: after({ category: 'scholar', from: '2023-01-01', until: '2024-12-20' }),
    source: 'Invented. 22 CFR 62.20: 24 months between two research programs, here until 20 December 2026.',
    expects: [{ pathway: 'j1', standing: ['later'], deciding: 'j1.bar24', opensOn: '2026-12-21' }],
  },
  {
    id: 'scholar-twenty-five-months-ago',
    person: 'The same researcher, 25 months after the program',
    asOf: ASOF,
    answers: after({ category: 'scholar', from: '2023-01-01', until: '2024-10-19' }),
    source: 'Invented. 22 CFR 62.20: the 24 months are over.',
    expects: [{ pathway: 'j1', standing: ['open'], met: ['j1.bar24', 'j1.bar12'] }],
  },
  {
    id: 'exchange-student-seven-months',
    person: 'The same researcher after seven months as a J-1 student that ended half a year ago',
    asOf: ASOF,
    answers: after({ category: 'student', from: '2025-10-20', until: '2026-05-20' }),
    source: 'Invented. 22 CFR 62.20(d): more than six months in another category bring a wait of 12 months.',
    expects: [{ pathway: 'j1', standing: ['later'], deciding: 'j1.bar12', met: ['j1.bar24'], opensOn: '2027-05-21' }],
  },
  {
    id: 'exchange-student-five-months',
    person: 'The same researcher after five months as a J-1 student',
    asOf: ASOF,
    answers: after({ category: 'student', from: '2025-12-20', until: '2026-05-20' }),
    source: 'Invented. 22 CFR 62.20(d): six months or less bring no wait.',
    expects: [{ pathway: 'j1', standing: ['open'], met: ['j1.bar12'] }],
  },
  {
    id: 'spouse-of-a-scholar',
    person: 'The same researcher, in the US as the J-2 of a research scholar until 31 August 2027',
    asOf: ASOF,
    answers: {
      ...visitor,
      status: 'j2',
      history: ['none'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'yes', from: '2025-09-01', until: '2027-08-31', kept: 'yes' }],
    },
    source: 'Invented. 22 CFR 62.20: time as the J-2 of a scholar counts for the 24 months.',
    expects: [{ pathway: 'j1', standing: ['later'], deciding: 'j1.bar24', opensOn: '2029-09-01' }],
  },
  {
    id: 'five-years-not-over',
    person: 'Brazilian research scholar in J-1 since 21 November 2021',
    asOf: ASOF,
    answers: scholarNow('2021-11-21'),
    source: 'Invented. 22 CFR 62.20: five years in one window, with one day left.',
    expects: [{ pathway: 'j1', standing: ['open'], met: ['j1.fiveYears'] }],
  },
  {
    id: 'five-years-over',
    person: 'The same scholar, in J-1 since 20 November 2021',
    asOf: ASOF,
    answers: scholarNow('2021-11-20'),
    source: 'Invented. 22 CFR 62.20: after the five years, 24 months pass before another research program.',
    expects: [{ pathway: 'j1', standing: ['later'], deciding: 'j1.fiveYears', opensOn: '2029-01-01' }],
  },
  {
    id: 'visit-with-petition',
    person: 'Brazilian researcher with an invitation and an approved I-140',
    asOf: ASOF,
    answers: {
      ...visitor,
      history: ['green-card'],
      greenCardCase: { step: 'approved', category: 'eb1', priorityDate: '2024-02-01' },
    },
    source: 'Invented. INA 214(b): J-1 has no dual intent, and an officer weighs the petition.',
    expects: [{ pathway: 'j1', standing: ['evidence'], deciding: 'common.intent', notMet: ['j1.intent'] }],
  },
  {
    id: 'company-without-sponsor',
    person: 'Brazilian researcher whom a US company would host for a year of research, without a DS-2019 so far',
    asOf: ASOF,
    answers: {
      ...visitor,
      history: ['none'],
      employers: ['company'],
      jobTerms: postdoctoralTerm,
      employerFacts: {
        h1b: 'no',
        greenCard: 'no',
        size: 'more',
        tie: 'no',
        researchers: 'four',
        record: 'yes',
        ds2019: 'no',
      },
    },
    source: 'Invented. 22 CFR 62.20; j1visa.state.gov: a company may host but does not issue the DS-2019.',
    expects: [{ pathway: 'j1', standing: ['later'], deciding: 'j1.sponsor', notMet: ['j1.sponsor'] }],
  },
]
