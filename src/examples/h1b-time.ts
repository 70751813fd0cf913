import type { Answers } from '../questions/index'
import type { Example, Expectation } from './example'
import { companyJob, engineerAbroad, engineerInH1b, universityJob } from './stand-ins'

const TODAY = '2026-11-20'

const since = (firstDay: string, daysOut = 0): Answers => ({
  ...engineerInH1b,
  jobChange: 'new',
  hClock: { counted: 'cap', firstDay, daysOut },
})

/** More than seven years in H-1B, so that only a green-card case can carry it on. */
const pastSix = (greenCardCase: NonNullable<Answers['greenCardCase']>): Answers => ({
  ...since('2019-01-10'),
  history: ['green-card'],
  greenCardCase,
})

const returning = (hClock: NonNullable<Answers['hClock']>): Answers => ({
  ...engineerAbroad,
  history: ['h'],
  hClock,
})

const fromExempt: Answers = {
  ...engineerInH1b,
  jobChange: 'new',
  hClock: { counted: 'exempt', firstDay: '2024-01-10', daysOut: 0 },
}

const afterTheJob = (lastDay: string): Answers => ({
  ...since('2024-01-10'),
  admission: { until: '2028-09-30', employment: 'ended', lastDay, kept: 'yes' },
})

const transfer = (expects: Omit<Expectation, 'pathway'>): readonly Expectation[] => [
  { pathway: 'h1b-transfer', ...expects },
]

/** The six years of H-1B, what lies past them, and numbers under the cap. All invented. */
export const h1bTime: readonly Example[] = [
  {
    id: 'last-day-of-six-years',
    person: 'Engineer whose sixth year in H-1B ends today',
    asOf: TODAY,
    answers: since('2020-11-21'),
    source: 'Invented. INA 214(g)(4): up to six years, and from 21 November 2020 they run through 20 November 2026.',
    expects: transfer({ standing: ['open'], met: ['h1bTransfer.timeLeft'] }),
  },
  {
    id: 'six-years-over',
    person: 'The same engineer, first admitted a day earlier',
    asOf: TODAY,
    answers: { ...engineerInH1b, hClock: { counted: 'cap', firstDay: '2020-11-20', daysOut: 0 } },
    source: 'Invented. INA 214(g)(4); 8 CFR 214.2(h)(13)(iii)(A): after six years, a year outside the US comes first.',
    expects: [
      { pathway: 'h1b-transfer', standing: ['closed'], deciding: 'h1bTransfer.timeLeft' },
      { pathway: 'h1b', standing: ['later'], deciding: 'h1b.sixYears' },
    ],
  },
  {
    id: 'one-day-recaptured',
    person: 'The same engineer with one full day abroad',
    asOf: TODAY,
    answers: since('2020-11-20', 1),
    source: 'Invented. 8 CFR 214.2(h)(13)(iii)(C): absences of more than 24 hours are added back.',
    expects: transfer({ standing: ['open'], met: ['h1bTransfer.timeLeft', 'h1bTransfer.recapture'] }),
  },
  {
    id: 'six-years-of-l1',
    person: 'Engineer with six years of L-1 and a university offer',
    asOf: TODAY,
    answers: {
      ...engineerAbroad,
      ...universityJob,
      status: 'l1',
      admission: { until: '2027-06-30', employment: 'employed', kept: 'yes' },
      hClock: { firstDay: '2020-11-20', daysOut: 0 },
    },
    source: 'Invented. 8 CFR 214.2(h)(13)(iii)(A): time in L counts toward the six years.',
    expects: [{ pathway: 'h1b-exempt', standing: ['later'], deciding: 'h1b.sixYears' }],
  },
  {
    id: 'labor-certification-a-year-old',
    person: 'Engineer past six years whose PERM was filed 365 days ago',
    asOf: TODAY,
    answers: pastSix({ step: 'perm', category: 'eb2', priorityDate: '2025-11-20' }),
    source:
      'Invented. AC21 section 106(a)-(b): steps of one year once 365 days have passed since PERM or I-140 was filed.',
    expects: transfer({ standing: ['open'], met: ['h1bTransfer.timeLeft'] }),
  },
  {
    id: 'labor-certification-a-day-short',
    person: 'The same engineer, PERM filed a day later',
    asOf: TODAY,
    answers: pastSix({ step: 'perm', category: 'eb2', priorityDate: '2025-11-21' }),
    source: 'Invented. AC21 section 106(a): 364 days are not 365.',
    expects: transfer({ standing: ['later'], deciding: 'h1bTransfer.timeLeft', opensOn: '2026-11-21' }),
  },
  {
    id: 'approved-without-a-queue',
    person: 'Engineer born in France past six years, EB-1 approved this summer',
    asOf: TODAY,
    answers: pastSix({ step: 'approved', category: 'eb1', priorityDate: '2026-06-01' }),
    source:
      'Invented. AC21 section 104(c) is for people whom the queue keeps from a number. Visa Bulletin of October 2026: EB-1 is current for France.',
    expects: transfer({ standing: ['later'], deciding: 'h1bTransfer.timeLeft', opensOn: '2027-06-01' }),
  },
  {
    id: 'a-year-outside',
    person: 'Engineer who used all six years and has been abroad for a year, with a university offer',
    asOf: TODAY,
    answers: {
      ...returning({
        counted: 'cap',
        firstDay: '2019-10-01',
        lastDay: '2025-11-19',
        daysOut: 0,
        abroadSince: '2025-11-20',
      }),
      ...universityJob,
    },
    source: 'Invented. 8 CFR 214.2(h)(13)(iii)(A): the year just before, spent outside, begins a new six years.',
    expects: [{ pathway: 'h1b-exempt', standing: ['open'], met: ['h1b.sixYears'] }],
  },
  {
    id: 'a-year-as-a-student',
    person: 'The same engineer, who studied in the US after H-1B and left last month',
    asOf: TODAY,
    answers: {
      ...returning({
        counted: 'cap',
        firstDay: '2019-10-01',
        lastDay: '2025-10-01',
        daysOut: 0,
        abroadSince: '2026-10-20',
      }),
      ...universityJob,
    },
    source: 'Invented. 8 CFR 214.2(h)(13)(iii)(A): a year in the US in another status is no year outside.',
    expects: [{ pathway: 'h1b-exempt', standing: ['later'], deciding: 'h1b.sixYears', opensOn: '2027-10-20' }],
  },
  {
    id: 'six-years-of-h1b1',
    person: 'Engineer from Singapore with six years of H-1B1 and a university offer',
    asOf: TODAY,
    answers: {
      ...engineerAbroad,
      ...universityJob,
      status: 'h1b1',
      citizenships: ['SG'],
      birthCountry: 'SG',
      admission: { until: '2027-06-30', employment: 'employed', kept: 'yes' },
      hClock: { firstDay: '2020-11-20', daysOut: 0 },
    },
    source:
      'Invented. 8 CFR 214.2(h)(13)(iii)(A) counts time in H; INA 214(g)(4) names H-1B. Which of them governs H-1B1 time is not settled here.',
    expects: [{ pathway: 'h1b-exempt', standing: ['undecided'], deciding: 'h1b.sixYears' }],
  },
  {
    id: 'trainee-before',
    person: 'Engineer abroad who was an H-3 trainee once, with a university offer',
    asOf: TODAY,
    answers: {
      ...returning({
        counted: 'other',
        firstDay: '2023-02-01',
        lastDay: '2024-01-31',
        daysOut: 0,
        abroadSince: '2024-02-01',
      }),
      ...universityJob,
    },
    source: 'Invented. INA 214(g)(5), (g)(7): a first H-1B is no transfer, whatever other H status came before.',
    expects: [
      { pathway: 'h1b-transfer', standing: ['closed'], deciding: 'h1bTransfer.counted' },
      { pathway: 'h1b-exempt', standing: ['open'], met: ['h1b.sixYears'] },
    ],
  },
  {
    id: 'exempt-to-company',
    person: 'Researcher in an exempt H-1B who moves to a company',
    asOf: TODAY,
    answers: fromExempt,
    source:
      'Invented. INA 214(g)(6): who leaves the exempt employer is counted then, which takes registration and selection.',
    expects: [
      { pathway: 'h1b-transfer', standing: ['closed'], deciding: 'h1bTransfer.counted' },
      { pathway: 'h1b', standing: ['later'], deciding: 'h1bCap.registration', availability: 'lottery' },
    ],
  },
  {
    id: 'company-beside-exempt',
    person: 'The same researcher, who keeps the exempt job and adds the one at the company',
    asOf: TODAY,
    answers: { ...fromExempt, jobChange: 'added' },
    source: 'Invented. INA 214(g)(6) and Form I-129: a second job needs no registration while the exempt one goes on.',
    expects: transfer({ standing: ['open'], met: ['h1bTransfer.exemptToCap'] }),
  },
  {
    id: 'counted-three-years-ago',
    person: 'Engineer abroad who was counted in 2023 and used a year of H-1B',
    asOf: TODAY,
    answers: {
      ...returning({
        counted: 'cap',
        firstDay: '2023-10-01',
        lastDay: '2026-05-31',
        daysOut: 0,
        abroadSince: '2026-06-01',
      }),
      ...companyJob,
    },
    source: 'Invented. INA 214(g)(7): somebody counted in the past six years with time left is not counted again.',
    expects: [
      { pathway: 'h1b-transfer', standing: ['open'], met: ['h1bTransfer.counted'] },
      { pathway: 'h1b', standing: ['closed'], deciding: 'h1bCap.notCounted' },
    ],
  },
  {
    id: 'counted-seven-years-ago',
    person: 'Engineer abroad since 2021 who was counted in 2019',
    asOf: TODAY,
    answers: {
      ...returning({
        counted: 'cap',
        firstDay: '2019-10-01',
        lastDay: '2021-09-30',
        daysOut: 0,
        abroadSince: '2021-10-01',
      }),
      ...companyJob,
    },
    source:
      'Invented. INA 214(g)(7) looks back six years; for time left over from before, statute and practice do not agree.',
    expects: [
      { pathway: 'h1b-transfer', standing: ['undecided'], deciding: 'h1bTransfer.counted' },
      { pathway: 'h1b', standing: ['later'], deciding: 'h1bCap.registration' },
    ],
  },
  {
    id: 'sixty-days-after-the-job',
    person: 'Engineer in H-1B whose job ended 60 days ago',
    asOf: TODAY,
    answers: afterTheJob('2026-09-21'),
    source: 'Invented. 8 CFR 214.1(l)(2): up to 60 days, or to the I-94 date if earlier. A proposal would end them.',
    expects: transfer({
      standing: ['open'],
      met: ['h1bTransfer.grace', 'h1bTransfer.portability'],
      availability: 'now',
    }),
  },
  {
    id: 'sixty-one-days-after-the-job',
    person: 'The same engineer a day later',
    asOf: TODAY,
    answers: afterTheJob('2026-09-20'),
    source:
      'Invented. 8 CFR 214.1(l)(2): the way then leads through a consulate, for which the disputed $100,000 payment would be owed if courts revived it.',
    expects: transfer({
      standing: ['open'],
      notMet: ['h1bTransfer.grace', 'h1bTransfer.portability'],
      availability: 'unsettled',
    }),
  },
]
