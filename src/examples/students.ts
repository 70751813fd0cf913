import type { Answers } from '../questions/index'
import type { Example } from './example'
import { bachelorsJob, lastingJob } from './stand-ins'

export const statistician: Answers = {
  status: 'opt',
  citizenships: ['MX'],
  birthCountry: 'MX',
  familyBirth: { marriage: 'single', parents: 'one' },
  studentDates: { cardEnd: '2027-06-30', idleDays: 12, kept: 'yes' },
  history: ['none'],
  degrees: [
    {
      level: 'bachelor',
      years: 4,
      subject: 'stats',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: '2026-05',
      cip: '27.0501',
      f1Basis: 'yes',
    },
  ],
  workYears: { total: 0, after: 0, research: 0 },
  professionalRecord: ['none'],
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
  jobTerms: lastingJob,
  employerFacts: { h1b: 'no', greenCard: 'no', eVerify: 'yes', size: 'more', tie: 'no' },
  jobPosting: bachelorsJob,
  roleAndPay: { role: 'data-scientist', occupation: '15-2051', area: '12420', pay: 96_000, otherLevel: 'no' },
  priorities: 'soon',
}

export const graduating = (programEnd: string, month: string, cptMonths: number): Answers => ({
  status: 'f1',
  citizenships: ['VN'],
  birthCountry: 'VN',
  studentDates: { programEnd, fullYear: 'yes', cptMonths, kept: 'yes' },
  history: ['none'],
  degrees: [
    {
      level: 'master',
      years: 2,
      subject: 'cs',
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'studying',
      month,
      cip: '11.0701',
      f1Basis: 'yes',
    },
    {
      level: 'bachelor',
      years: 4,
      subject: 'cs',
      country: 'VN',
      state: 'awarded',
      month: '2023-06',
      evaluation: 'bachelor',
    },
  ],
  employers: ['none'],
})

const founder: Answers = {
  status: 'stem',
  citizenships: ['IL'],
  birthCountry: 'IL',
  studentDates: { cardEnd: '2027-09-14', idleDays: 0, kept: 'yes' },
  history: ['none'],
  degrees: [
    {
      level: 'master',
      years: 2,
      subject: 'robotics',
      country: 'US',
      school: 'nonprofit',
      accredited: 'yes',
      state: 'awarded',
      month: '2024-08',
      cip: '14.4201',
      f1Basis: 'yes',
    },
    {
      level: 'bachelor',
      years: 4,
      subject: 'ee',
      country: 'IL',
      state: 'awarded',
      month: '2020-07',
      evaluation: 'bachelor',
    },
  ],
  workYears: { total: 4, after: 4, grew: 'yes', research: 0, study: 1, studyKind: 'neither' },
  evidenceKinds: { kinds: ['press', 'contributions', 'roles'], field: 'role' },
  press: ['profile'],
  contributions: { kinds: ['adopted', 'licensed'], citations: 40 },
  leadRoles: { what: ['lead', 'founder'], where: ['funded'] },
  endeavor: { focus: 'project', kind: 'startup', reach: 'field' },
  endeavorSupport: ['backers', 'users', 'progress'],
  employers: ['own'],
  ownership: { form: 'separate', share: 'control', time: 'technical', boss: 'yes' },
  jobTerms: lastingJob,
  employerFacts: { h1b: 'yes', greenCard: 'no', eVerify: 'yes', size: '25', layoffs: 'no' },
  jobPosting: bachelorsJob,
  roleAndPay: { role: 'robotics-engineer', occupation: '17-2199', area: '14460', pay: 130_000, otherLevel: 'no' },
  priorities: 'company',
}

/** F-1 students, OPT and its STEM extension. All invented. */
export const students: readonly Example[] = [
  {
    id: 'last-semester',
    person: 'Vietnamese student of computer science in the last semester, without a job yet',
    asOf: '2026-11-20',
    answers: graduating('2026-12-18', '2026-12', 3),
    source:
      'Invented. 8 CFR 214.2(f)(11): OPT can be asked for from 90 days before to 60 days after the end of the program. No job is needed to apply.',
    expects: [{ pathway: 'opt', standing: ['open'], met: ['opt.status', 'opt.levelUnused', 'opt.window'] }],
  },
  {
    id: 'early-for-opt',
    person: 'The same student with a program that ends in May 2027',
    asOf: '2026-11-20',
    answers: graduating('2027-05-15', '2027-05', 3),
    source:
      'Invented. 8 CFR 214.2(f)(11): the window opens 90 days before the end of the program, here on 14 February 2027.',
    expects: [{ pathway: 'opt', standing: ['later'], deciding: 'opt.window', opensOn: '2027-02-14' }],
  },
  {
    id: 'year-of-cpt',
    person: 'The same student after twelve months of full-time CPT',
    asOf: '2026-11-20',
    answers: graduating('2026-12-18', '2026-12', 12),
    source: 'Invented. 8 CFR 214.2(f)(10)(i): a year or more of full-time CPT ends the right to OPT at that level.',
    expects: [{ pathway: 'opt', standing: ['closed'], deciding: 'opt.cptUnder12' }],
  },
  {
    id: 'stem-window',
    person: 'Data scientist from Mexico on OPT, US bachelor’s degree in statistics, employer in E-Verify',
    asOf: '2026-11-20',
    answers: statistician,
    source:
      'Invented. 8 CFR 214.2(f)(11): the STEM extension can be filed from 90 days before OPT ends, here from 1 April 2027. The code 27.0501 is on the DHS list of July 2024.',
    expects: [
      {
        pathway: 'stem-opt',
        standing: ['later'],
        deciding: 'stemOpt.window',
        met: ['stemOpt.onOpt', 'stemOpt.cip', 'stemOpt.eVerify'],
        opensOn: '2027-04-01',
      },
      { pathway: 'opt', standing: ['open'], met: ['opt.unemployment', 'opt.related'] },
      { pathway: 'h1b', standing: ['later'], availability: 'lottery' },
      { pathway: 'eb1a', standing: ['closed'], deciding: 'eb1a.criteriaCount' },
    ],
  },
  {
    id: 'stem-window-open',
    person: 'The same data scientist on the first day of the filing window',
    asOf: '2027-04-01',
    answers: statistician,
    source: 'Invented. 8 CFR 214.2(f)(11): the window is open from the ninetieth day before OPT ends.',
    expects: [{ pathway: 'stem-opt', standing: ['open'], met: ['stemOpt.window'] }],
  },
  {
    id: 'ninety-one-idle-days',
    person: 'The same data scientist after 91 days of OPT without a job',
    asOf: '2026-11-20',
    answers: { ...statistician, studentDates: { cardEnd: '2027-06-30', idleDays: 91, kept: 'yes' } },
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(E): no more than 90 days without a job while OPT runs.',
    expects: [
      { pathway: 'opt', standing: ['closed'], deciding: 'opt.unemployment' },
      { pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.unemployment' },
    ],
  },
  {
    id: 'stem-founder',
    person: 'Israeli founder on STEM OPT with a funded robotics startup',
    asOf: '2026-11-20',
    answers: founder,
    source:
      'Invented. 8 CFR 214.2(h)(4)(ii): a founder’s own company may petition if most of the founder’s time goes to the specialty; the draw of March still applies. USCIS Policy Manual, volume 2, part M: the company may file O-1A too. EB-2 has a cutoff for every country since October 2026.',
    expects: [
      {
        pathway: 'h1b',
        standing: ['later'],
        deciding: 'h1bCap.registration',
        met: ['h1b.employer', 'h1b.ownerLimits'],
        availability: 'lottery',
      },
      {
        pathway: 'o1a',
        standing: ['evidence'],
        deciding: 'o1a.totality',
        met: ['o1a.petitioner', 'o1a.criteriaCount'],
      },
      { pathway: 'niw', standing: ['evidence'], met: ['niw.eb2Threshold'], availability: 'queue' },
      { pathway: 'stem-opt', standing: ['evidence', 'undecided'], deciding: 'stemOpt.i983' },
    ],
  },
  {
    id: 'own-supervisor',
    person: 'The same founder, where nobody else can direct or dismiss them',
    asOf: '2026-11-20',
    answers: { ...founder, ownership: { form: 'separate', share: 'all', time: 'technical', boss: 'no' } },
    source:
      'Invented. 8 CFR 214.2(f)(10)(ii)(C): the STEM extension needs an employer that trains and directs; nobody signs their own training plan.',
    expects: [{ pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.i983' }],
  },
]
