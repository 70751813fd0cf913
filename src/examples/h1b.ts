import type { Answers } from '../questions/index'
import type { Example } from './example'
import { bachelorsJob, doctorsJob, lastingJob, lastingResearch } from './stand-ins'

const learningEngineer: Answers = {
  status: 'opt',
  citizenships: ['IN'],
  birthCountry: 'IN',
  familyBirth: { marriage: 'single', parents: 'one' },
  studentDates: { cardEnd: '2027-06-30', idleDays: 20, kept: 'yes' },
  history: ['none'],
  degrees: [
    {
      level: 'master',
      years: 2,
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: '2026-05',
      cip: '11.0701',
      f1Basis: 'yes',
    },
    {
      level: 'bachelor',
      years: 4,
      subject: 'cs',
      country: 'IN',
      state: 'awarded',
      month: '2022-06',
      evaluation: 'bachelor',
    },
  ],
  workYears: { total: 2, after: 2, grew: 'yes', research: 0, study: 0 },
  evidenceKinds: { kinds: ['judging', 'articles'], field: 'same' },
  judging: { kinds: ['reviews'], count: 6 },
  articles: { kinds: ['conference', 'workshop'], papers: 1 },
  endeavor: { focus: 'job' },
  employers: ['company'],
  jobTerms: lastingJob,
  employerFacts: {
    h1b: 'yes',
    greenCard: 'unsure',
    eVerify: 'yes',
    size: 'more',
    layoffs: 'no',
    pays: 'yes',
    tie: 'no',
  },
  jobPosting: bachelorsJob,
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: '19740', pay: 152_000, otherLevel: 'no' },
  priorities: 'certainty',
}

const universityOffer: Answers = {
  employers: ['university'],
  jobTerms: lastingResearch,
  employerFacts: {
    h1b: 'yes',
    greenCard: 'no',
    size: 'more',
    layoffs: 'no',
    tie: 'no',
    ds2019: 'no',
  },
  jobPosting: doctorsJob,
  priorities: 'soon',
}

const doctorFromHome = (country: string): Answers => ({
  history: ['none'],
  degrees: [
    { level: 'doctor', subject: 'ee', country, state: 'awarded', month: '2024-02', evaluation: 'doctor' },
    { level: 'master', years: 2, subject: 'ee', country, state: 'awarded', month: '2019-06', evaluation: 'master' },
  ],
  workYears: { total: 2, after: 2, grew: 'yes', research: 2, study: 4, studyKind: 'neither' },
  evidenceKinds: { kinds: ['judging', 'articles'], field: 'same' },
  judging: { kinds: ['reviews'], count: 12 },
  articles: { kinds: ['journal', 'conference'], papers: 9 },
  endeavor: { focus: 'agenda', kind: 'research', reach: 'field' },
  endeavorSupport: ['experts', 'progress'],
})

const inYear = (firstDay: string, until: string): Answers => ({
  status: 'h1b',
  citizenships: ['IN'],
  birthCountry: 'IN',
  familyBirth: { marriage: 'married', spouseBirth: 'IN', parents: 'one' },
  admission: { until, employment: 'employed', kept: 'yes' },
  history: ['green-card'],
  hClock: { counted: 'cap', firstDay, daysOut: 30 },
  greenCardCase: { step: 'approved', category: 'eb2', priorityDate: '2023-03-14' },
  degrees: [
    {
      level: 'master',
      years: 2,
      subject: 'data',
      country: 'US',
      school: 'nonprofit',
      accredited: 'yes',
      state: 'awarded',
      month: '2018-05',
    },
  ],
  workYears: { total: 8, after: 8, grew: 'yes', research: 0, study: 0 },
  evidenceKinds: { kinds: ['judging', 'articles'], field: 'same' },
  judging: { kinds: ['reviews'], count: 20 },
  articles: { kinds: ['conference'], papers: 3 },
  endeavor: { focus: 'job' },
  employers: ['company'],
  jobChange: 'new',
  jobTerms: lastingJob,
  employerFacts: { h1b: 'yes', greenCard: 'yes', size: 'more', layoffs: 'no', pays: 'yes', tie: 'no' },
  jobPosting: bachelorsJob,
  roleAndPay: { role: 'applied-scientist', occupation: '15-2051', area: '39580', pay: 168_000, otherLevel: 'no' },
  priorities: 'green-card',
})

/** H-1B in its three ways: the draw, exempt employers, and transfers. All invented. */
export const h1bPeople: readonly Example[] = [
  {
    id: 'draw-in-november',
    person: 'Machine learning engineer from India on OPT, US master’s degree, company offer in Denver, in November',
    asOf: '2026-11-20',
    answers: learningEngineer,
    source:
      'Invented. 8 CFR 214.2(h)(8)(iii): an employer under the cap registers in a window of each March, and the draw is weighted by wage level (90 FR 60864).',
    expects: [
      {
        pathway: 'h1b',
        standing: ['later'],
        deciding: 'h1bCap.registration',
        met: ['h1b.employer', 'h1b.personQualified', 'h1b.sixYears'],
        availability: 'lottery',
      },
      { pathway: 'stem-opt', standing: ['later'], deciding: 'stemOpt.window', opensOn: '2027-04-01' },
      { pathway: 'o1a', standing: ['closed'], deciding: 'o1a.criteriaCount' },
    ],
  },
  {
    id: 'draw-in-march',
    person: 'The same engineer a year earlier, inside the registration window of March 2026',
    asOf: '2026-03-10',
    answers: {
      ...learningEngineer,
      studentDates: { cardEnd: '2026-06-30', idleDays: 20, kept: 'yes' },
      degrees: [
        {
          level: 'master',
          years: 2,
          subject: 'cs',
          country: 'US',
          school: 'public',
          accredited: 'yes',
          state: 'awarded',
          month: '2025-05',
          cip: '11.0701',
          f1Basis: 'yes',
        },
      ],
    },
    source:
      'Invented. USCIS announcement: the window for fiscal year 2027 ran from 4 to 19 March 2026. Only the draw is left to chance.',
    expects: [
      { pathway: 'h1b', standing: ['open'], met: ['h1bCap.registration'], availability: 'lottery' },
      { pathway: 'stem-opt', standing: ['later'], deciding: 'stemOpt.window', opensOn: '2026-04-01' },
    ],
  },
  {
    id: 'university-researcher',
    person: 'Speech researcher from South Korea on OPT, US doctorate, research post at a state university',
    asOf: '2026-11-20',
    answers: {
      ...universityOffer,
      status: 'opt',
      citizenships: ['KR'],
      birthCountry: 'KR',
      studentDates: { cardEnd: '2027-07-14', idleDays: 0, kept: 'yes' },
      history: ['none'],
      degrees: [
        {
          level: 'doctor',
          subject: 'cs',
          country: 'US',
          school: 'public',
          accredited: 'yes',
          state: 'awarded',
          month: '2026-05',
          cip: '11.0102',
          f1Basis: 'yes',
        },
      ],
      workYears: { total: 0, after: 0, research: 0, study: 5, studyKind: 'unsure' },
      evidenceKinds: { kinds: ['articles'], field: 'same' },
      articles: { kinds: ['conference'], papers: 7 },
      endeavor: { focus: 'agenda', kind: 'research', reach: 'field' },
      endeavorSupport: ['progress'],
      employerFacts: {
        h1b: 'yes',
        greenCard: 'no',
        eVerify: 'yes',
        size: 'more',
        layoffs: 'no',
        tie: 'no',
        ds2019: 'no',
      },
      jobTerms: { ...lastingResearch, length: 'term' },
      roleAndPay: { role: 'research-scientist', occupation: '15-1221', area: '31540', pay: 84_000 },
    },
    source:
      'Invented. INA 214(g)(5)(A): a public university petitions at any time of the year, without a number. INA 203(b)(1)(B)(iii): a term is no permanent post.',
    expects: [
      { pathway: 'h1b-exempt', standing: ['open'], met: ['h1bExempt.employerType'], availability: 'now' },
      { pathway: 'eb1b', standing: ['closed'], deciding: 'eb1b.offer' },
      { pathway: 'o1a', standing: ['closed'], deciding: 'o1a.criteriaCount' },
    ],
  },
  {
    id: 'year-five',
    person: 'Applied scientist born in India, in the fifth year of H-1B, I-140 approved, new employer in Raleigh',
    asOf: '2026-11-20',
    answers: inYear('2022-01-10', '2028-01-09'),
    source:
      'Invented. INA 214(g)(7): somebody counted is not counted again while time is left. Visa Bulletin of October 2026: EB-2 for India at 1 November 2013.',
    expects: [
      {
        pathway: 'h1b-transfer',
        standing: ['open'],
        met: ['h1bTransfer.counted', 'h1bTransfer.timeLeft'],
        availability: 'now',
      },
      { pathway: 'h1b', standing: ['closed'], deciding: 'h1bCap.notCounted' },
      { pathway: 'niw', standing: ['evidence', 'later'], met: ['niw.eb2Threshold'], availability: 'queue' },
    ],
  },
  {
    id: 'year-eight',
    person: 'The same scientist in the eighth year of H-1B, which the approved I-140 allows',
    asOf: '2026-11-20',
    answers: inYear('2019-10-01', '2028-09-30'),
    source:
      'Invented. AC21 section 104(c): an approved I-140 that waits for a number because of the per-country limits extends H-1B past six years.',
    expects: [{ pathway: 'h1b-transfer', standing: ['open'], met: ['h1bTransfer.timeLeft'], availability: 'now' }],
  },
  {
    id: 'university-offer-iran',
    person: 'Electrical engineer in Tehran with an Iranian passport and an offer from a US university',
    asOf: '2026-11-20',
    answers: {
      ...doctorFromHome('IR'),
      ...universityOffer,
      status: 'abroad',
      citizenships: ['IR'],
      birthCountry: 'IR',
      validVisas: ['none'],
    },
    source:
      'Invented. Proclamation 10998 suspends all visas for people abroad with an Iranian passport. It says nothing about the requirements, which are met.',
    expects: [
      { pathway: 'h1b-exempt', standing: ['open'], availability: 'suspended' },
      { pathway: 'niw', standing: ['evidence'], availability: 'suspended' },
    ],
  },
  {
    id: 'university-offer-two-passports',
    person: 'The same engineer with a German passport besides the Iranian one',
    asOf: '2026-11-20',
    answers: {
      ...doctorFromHome('IR'),
      ...universityOffer,
      status: 'abroad',
      citizenships: ['DE', 'IR'],
      birthCountry: 'IR',
    },
    source:
      'Invented. Proclamation 10998 leaves out people who travel on the passport of a country not listed. The disputed payment is then all that is open.',
    expects: [{ pathway: 'h1b-exempt', standing: ['open'], availability: 'unsettled' }],
  },
  {
    id: 'university-offer-brazil',
    person: 'Electrical engineer in Recife with an offer from a US university and no earlier H-1B',
    asOf: '2026-11-20',
    answers: {
      ...doctorFromHome('BR'),
      ...universityOffer,
      status: 'abroad',
      citizenships: ['BR'],
      birthCountry: 'BR',
    },
    source:
      'Invented. Proclamations 10973 and 11069: for somebody abroad without an H-1B visa the employer would owe $100,000, exempt employers included. Courts have ended the collection, and appeals are open, as of 7 October 2026.',
    expects: [
      { pathway: 'h1b-exempt', standing: ['open'], availability: 'unsettled' },
      { pathway: 'eb1b', standing: ['closed', 'later'], notMet: ['eb1b.threeYears', 'eb1b.employerFiles'] },
    ],
  },
]
