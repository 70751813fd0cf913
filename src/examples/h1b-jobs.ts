import type { Answers } from '../questions/index'
import type { Example, Expectation } from './example'
import {
  bachelorsJob,
  companyJob,
  engineerAbroad,
  filesForWork,
  lastingJob,
  universityJob,
  usBachelors,
} from './stand-ins'

const TODAY = '2026-11-20'
/** Inside the registration window, so that nothing but the job or the person keeps the pathway from opening. */
const WINDOW = '2026-03-10'

const engineer: Answers = { ...engineerAbroad, ...companyJob }

const atHospital: Answers = {
  ...engineerAbroad,
  employers: ['affiliate'],
  jobTerms: lastingJob,
  employerFacts: filesForWork,
  jobPosting: bachelorsJob,
}

const owner = (share: 'minor' | 'control', time: 'technical' | 'business'): Answers => ({
  ...engineer,
  employers: ['own'],
  employerFacts: { h1b: 'yes', greenCard: 'no', size: '25', layoffs: 'no' },
  ownership: { form: 'separate', share, time, boss: 'yes' },
})

const withoutDegree = (total: number): Answers => ({
  ...engineerAbroad,
  ...universityJob,
  degrees: [],
  workYears: { total, research: 0 },
})

const cap = (expects: Omit<Expectation, 'pathway'>): readonly Expectation[] => [{ pathway: 'h1b', ...expects }]
const exempt = (expects: Omit<Expectation, 'pathway'>): readonly Expectation[] => [
  { pathway: 'h1b-exempt', ...expects },
]

/** What an H-1B job, its employer and its worker must show. All invented. */
export const h1bJobs: readonly Example[] = [
  {
    id: 'posting-any-degree',
    person: 'Engineer whose posting asks for a bachelor’s degree in any field',
    asOf: WINDOW,
    answers: { ...engineer, jobPosting: { minimum: 'any', years: 1 } },
    source:
      'Invented. 8 CFR 214.2(h)(4)(ii): a general degree without specialization is no degree in a specific specialty.',
    expects: cap({ standing: ['closed'], deciding: 'h1b.degreeRequired' }),
  },
  {
    id: 'posting-loose-fields',
    person: 'Engineer whose posting accepts business degrees beside computer science',
    asOf: WINDOW,
    answers: { ...engineer, jobPosting: { ...bachelorsJob, fields: 'mixed' } },
    source: 'Invented. 8 CFR 214.2(h)(4)(ii): each accepted field has a connection to the duties.',
    expects: cap({ standing: ['closed'], deciding: 'h1bCap.tied' }),
  },
  {
    id: 'posting-tied-fields',
    person: 'Engineer whose posting accepts computer science, statistics and electrical engineering',
    asOf: WINDOW,
    answers: { ...engineer, jobPosting: { ...bachelorsJob, fields: 'tied' } },
    source: 'Invented. 8 CFR 214.2(h)(4)(ii): a range of fields is fine if each is tied to the duties.',
    expects: cap({ standing: ['open'], met: ['h1bCap.tied'], availability: 'lottery' }),
  },
  {
    id: 'client-without-a-norm',
    person: 'Engineer placed by a staffing firm with a client that directs the work',
    asOf: WINDOW,
    answers: { ...engineer, employers: ['staffing'], jobTerms: { ...lastingJob, direction: 'client-directs' } },
    source:
      'Invented. 8 CFR 214.2(h)(4)(iii)(A): for somebody staffed to a third party, what that party requires counts.',
    expects: cap({ standing: ['evidence'], deciding: 'h1b.occupationTest' }),
  },
  {
    id: 'clients-through-an-agent',
    person: 'Engineer with several clients and an agent that would file',
    asOf: WINDOW,
    answers: { ...engineer, employers: ['agent'] },
    source:
      'Invented. 8 CFR 214.2(h)(2)(i)(A): a US employer with a job files. On what terms an agent may was not read, so that an officer decides.',
    expects: cap({ standing: ['evidence'], deciding: 'h1b.employer' }),
  },
  {
    id: 'owner-at-technical-work',
    person: 'Founder with most of the shares who works mostly in the specialty',
    asOf: WINDOW,
    answers: owner('control', 'technical'),
    source: 'Invented. 8 CFR 214.2(h)(4)(ii): an owner in control spends most of the time on specialty duties.',
    expects: cap({ standing: ['open'], met: ['h1b.ownerLimits'], availability: 'lottery' }),
  },
  {
    id: 'owner-at-business',
    person: 'The same founder, mostly running the business',
    asOf: WINDOW,
    answers: owner('control', 'business'),
    source: 'Invented. 8 CFR 214.2(h)(4)(ii): most of the time must go to specialty duties.',
    expects: cap({ standing: ['closed'], deciding: 'h1b.ownerLimits' }),
  },
  {
    id: 'half-owner-at-business',
    person: 'The same founder with half of the shares and votes',
    asOf: WINDOW,
    answers: owner('minor', 'business'),
    source: 'Invented. 8 CFR 214.2(h)(4)(ii): a controlling interest begins above 50%.',
    expects: cap({ standing: ['open'], met: ['h1b.ownerLimits'] }),
  },
  {
    id: 'founder-without-a-company',
    person: 'Consultant without a separate company who wants an H-1B of their own',
    asOf: WINDOW,
    answers: {
      ...owner('control', 'technical'),
      ownership: { form: 'sole', share: 'all', time: 'technical', boss: 'no' },
    },
    source: 'Invented. 8 CFR 214.2(h)(2)(i)(A): the worker cannot file, and a sole proprietor is the worker.',
    expects: cap({ standing: ['later'], deciding: 'h1b.employer', notMet: ['h1b.employer'] }),
  },
  {
    id: 'twelve-years-of-work',
    person: 'Developer without a degree, twelve years of work, university offer',
    asOf: TODAY,
    answers: { ...withoutDegree(12), professionalRecord: ['experts', 'peers'] },
    source:
      'Invented. 8 CFR 214.2(h)(4)(iii)(D)(5): three years of progressive work for each of four years of college.',
    expects: exempt({ standing: ['evidence'], deciding: 'h1b.personQualified' }),
  },
  {
    id: 'eleven-years-of-work',
    person: 'The same developer with eleven years',
    asOf: TODAY,
    answers: { ...withoutDegree(11), professionalRecord: ['experts', 'peers'] },
    source: 'Invented. 8 CFR 214.2(h)(4)(iii)(D)(5): eleven years stand for less than four years of college.',
    expects: exempt({ standing: ['closed'], deciding: 'h1b.personQualified' }),
  },
  {
    id: 'three-year-degree-and-three-years',
    person: 'Developer with a three-year degree from India and three years of work',
    asOf: TODAY,
    answers: {
      ...engineerAbroad,
      ...universityJob,
      degrees: [
        {
          level: 'bachelor',
          years: 3,
          subject: 'cs',
          country: 'IN',
          state: 'awarded',
          month: '2019-06',
          evaluation: 'lower',
        },
      ],
      workYears: { total: 3, research: 0 },
      professionalRecord: ['association', 'peers'],
    },
    source: 'Invented. 8 CFR 214.2(h)(4)(iii)(D)(5): three years of work make up for the missing year of college.',
    expects: exempt({ standing: ['evidence'], deciding: 'h1b.personQualified' }),
  },
  {
    id: 'licensed-without-a-degree',
    person: 'Engineer with a US state license and no degree',
    asOf: TODAY,
    answers: { ...withoutDegree(6), professionalRecord: ['state-license'] },
    source:
      'Invented. INA 214(i)(2)(A); 8 CFR 214.2(h)(4)(iii)(C)(3): the license has to be one to practice this occupation, which the answers do not say.',
    expects: exempt({ standing: ['evidence'], deciding: 'h1b.personQualified' }),
  },
  {
    id: 'hospital-with-agreement',
    person: 'Engineer at a nonprofit hospital with an affiliation to a university',
    asOf: TODAY,
    answers: { ...atHospital, exemptTie: ['agreement'] },
    source: 'Invented. 8 CFR 214.2(h)(8)(iii)(F): a formal affiliation with an active working relationship.',
    expects: exempt({ standing: ['open'], met: ['h1bExempt.employerType'] }),
  },
  {
    id: 'hospital-without-proof',
    person: 'The same engineer, where the hospital can show no tie',
    asOf: TODAY,
    answers: { ...atHospital, exemptTie: ['none'] },
    source:
      'Invented. INA 214(g)(5)(A): only a nonprofit related to or affiliated with a university is outside the cap.',
    expects: exempt({ standing: ['closed'], deciding: 'h1bExempt.employer' }),
  },
  {
    id: 'half-the-time-at-an-institute',
    person: 'Company engineer with half the time on a research institute’s work',
    asOf: TODAY,
    answers: { ...engineer, employers: ['half'], exemptTie: ['time'] },
    source:
      'Invented. 8 CFR 214.2(h)(8)(iii)(F)(4): at least half of the time must directly further the institution’s purpose.',
    expects: exempt({ standing: ['evidence'], deciding: 'h1bExempt.employer', met: ['h1bExempt.halfTime'] }),
  },
  {
    id: 'day-before-the-payment',
    person: 'Engineer abroad without an H-1B visa, university petition on 20 September 2025',
    asOf: '2025-09-20',
    answers: { ...engineerAbroad, ...universityJob },
    source: 'Invented. Proclamation 10973: the payment is for petitions from 21 September 2025 on.',
    expects: exempt({ standing: ['open'], met: ['h1b.paymentProclamation'] }),
  },
  {
    id: 'day-of-the-payment',
    person: 'The same engineer a day later',
    asOf: '2025-09-21',
    answers: { ...engineerAbroad, ...universityJob },
    source: 'Invented. Proclamation 10973: exempt employers owe it too for somebody abroad without an H-1B visa.',
    expects: exempt({ standing: ['open'], notMet: ['h1b.paymentProclamation'], availability: 'unsettled' }),
  },
  {
    id: 'layoffs-weighed',
    person: 'Engineer whose employer laid off similar US workers this year',
    asOf: TODAY,
    answers: { ...engineer, employerFacts: { h1b: 'yes', greenCard: 'no', size: 'more', layoffs: 'yes', tie: 'no' } },
    source:
      'Invented. EO 14431 of 18 September 2026: agencies weigh an employer’s layoffs, which end no petition by themselves.',
    expects: cap({ standing: ['later'], deciding: 'h1bCap.registration', notMet: ['h1b.layoffs'] }),
  },
  {
    id: 'degree-in-another-field',
    person: 'Engineer whose only degree is in business',
    asOf: WINDOW,
    answers: { ...engineer, degrees: [{ ...usBachelors, subject: 'business' }] },
    source: 'Invented. INA 214(i)(1)-(2): the degree is in the specialty; its title alone does not decide.',
    expects: cap({ standing: ['evidence'], deciding: 'h1bCap.tied' }),
  },
]
