import type { Answers } from '../questions/index'
import type { Example } from './example'
import { lastingJob } from './stand-ins'
import { graduating, statistician } from './students'

type AnswerTo<Id extends keyof Answers> = Exclude<Answers[Id], 'unsure' | undefined>
type Degree = AnswerTo<'degrees'>[number]

const ASOF = '2026-11-20'

const usDegree = (level: 'bachelor' | 'master', cip: string, month: string, f1Basis: 'yes' | 'no'): Degree => ({
  level,
  years: level === 'master' ? 2 : 4,
  subject: cip.startsWith('52') ? 'business' : 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month,
  cip,
  f1Basis,
})

/** On OPT until 30 January 2027, so that the window for the extension is open. */
const onOpt = (degrees: readonly Degree[], idleDays = 12): Answers => ({
  status: 'opt',
  citizenships: ['VN'],
  birthCountry: 'VN',
  studentDates: { cardEnd: '2027-01-30', idleDays, kept: 'yes' },
  history: ['none'],
  degrees,
  employers: ['company'],
  jobTerms: lastingJob,
  employerFacts: { h1b: 'no', greenCard: 'no', eVerify: 'yes', size: 'more', tie: 'no' },
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: '19100', pay: 150_000, otherLevel: 'no' },
})

const masters = usDegree('master', '11.0701', '2025-12', 'yes')
const mba = usDegree('master', '52.0201', '2025-12', 'yes')
const after = (...stem: AnswerTo<'optHistory'>['stem']): Answers => ({
  history: ['opt'],
  optHistory: { levels: ['bachelor'], stem, monthsBefore: 0 },
})

const startup = (ownership: AnswerTo<'ownership'>): Answers => ({
  employers: ['own'],
  ownership,
  employerFacts: { h1b: 'no', greenCard: 'no', eVerify: 'yes', size: '25' },
})

/** OPT by the days around the end of the program. */
const windows: readonly Example[] = [
  {
    id: 'ninety-one-days-before',
    person: 'Student of computer science 91 days before the end of the program',
    asOf: ASOF,
    answers: graduating('2027-02-19', '2027-02', 3),
    source: 'Invented. 8 CFR 214.2(f)(11): the window opens 90 days before the end of the program, here tomorrow.',
    expects: [{ pathway: 'opt', standing: ['later'], deciding: 'opt.window', opensOn: '2026-11-21' }],
  },
  {
    id: 'ninety-days-before',
    person: 'The same student 90 days before the end',
    asOf: ASOF,
    answers: graduating('2027-02-18', '2027-02', 3),
    source: 'Invented. 8 CFR 214.2(f)(11): the first day on which OPT can be asked for.',
    expects: [{ pathway: 'opt', standing: ['open'], met: ['opt.window'] }],
  },
  {
    id: 'sixty-days-after',
    person: 'The same student 60 days after the end',
    asOf: '2027-04-19',
    answers: graduating('2027-02-18', '2027-05', 3),
    source: 'Invented. 8 CFR 214.2(f)(11): the last day on which OPT can be asked for.',
    expects: [{ pathway: 'opt', standing: ['open'], met: ['opt.window'] }],
  },
  {
    id: 'sixty-one-days-after',
    person: 'The same student 61 days after the end',
    asOf: '2027-04-20',
    answers: graduating('2027-02-18', '2027-05', 3),
    source: 'Invented. 8 CFR 214.2(f)(11): no OPT can be asked for later than 60 days after the end of the program.',
    expects: [
      { pathway: 'opt', standing: ['closed'], deciding: 'opt.window' },
      { pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.onOpt' },
    ],
  },
  {
    id: 'eleven-months-of-cpt',
    person: 'Student in the last semester after eleven months of full-time CPT',
    asOf: ASOF,
    answers: graduating('2026-12-18', '2026-12', 11),
    source: 'Invented. 8 CFR 214.2(f)(10)(i): only twelve months or more of full-time CPT end the right to OPT.',
    expects: [
      { pathway: 'opt', standing: ['open'], met: ['opt.cptUnder12'] },
      { pathway: 'stem-opt', standing: ['later'], deciding: 'stemOpt.onOpt', opensOn: '2026-12-19' },
    ],
  },
]

/** Days without a job, and work for oneself. */
const work: readonly Example[] = [
  {
    id: 'ninety-idle-days',
    person: 'Graduate after 90 days of OPT without a job, now employed',
    asOf: ASOF,
    answers: onOpt([masters], 90),
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(E): up to 90 days are allowed.',
    expects: [
      { pathway: 'opt', standing: ['open'], met: ['opt.unemployment'] },
      { pathway: 'stem-opt', standing: ['open'], met: ['stemOpt.unemployment'] },
    ],
  },
  {
    id: 'hundred-fifty-idle-days',
    person: 'The same graduate on the extension, with 150 such days in all',
    asOf: ASOF,
    answers: { ...onOpt([masters], 150), status: 'stem' },
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(E): 150 days in total, those of OPT among them.',
    expects: [{ pathway: 'stem-opt', standing: ['open'], met: ['stemOpt.unemployment'] }],
  },
  {
    id: 'hundred-fifty-one-idle-days',
    person: 'The same graduate with 151 such days',
    asOf: ASOF,
    answers: { ...onOpt([masters], 151), status: 'stem' },
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(E): 151 days pass the limit.',
    expects: [{ pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.unemployment' }],
  },
  {
    id: 'startup-on-opt',
    person: 'Graduate who works for a startup of his own without a company',
    asOf: ASOF,
    answers: { ...onOpt([masters]), ...startup({ form: 'sole', share: 'all', time: 'technical', boss: 'no' }) },
    source:
      'Invented. SEVP policy counts self-employment in the first 12 months. 8 CFR 214.2(f)(10)(ii)(C): the extension takes an employer that trains and directs, and nobody signs their own plan.',
    expects: [
      { pathway: 'opt', standing: ['open'] },
      { pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.i983' },
    ],
  },
  {
    id: 'startup-to-be-formed',
    person: 'Graduate whose startup is not formed yet and will have a board that directs her',
    asOf: ASOF,
    answers: { ...onOpt([masters]), ...startup({ form: 'planned', share: 'minor', time: 'technical', boss: 'yes' }) },
    source:
      'Invented. 8 CFR 214.2(f)(10)(ii)(C): startups can qualify once there is an employer apart from the student.',
    expects: [{ pathway: 'stem-opt', standing: ['later'], deciding: 'stemOpt.i983', met: ['stemOpt.degree'] }],
  },
  {
    id: 'placed-at-a-client',
    person: 'Graduate whom a staffing firm places with a client that directs the work',
    asOf: ASOF,
    answers: {
      ...onOpt([masters]),
      employers: ['staffing'],
      jobTerms: { ...lastingJob, direction: 'client-directs' },
    },
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(C): no labor for hire; the employer itself trains and directs.',
    expects: [{ pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.i983' }],
  },
  {
    id: 'employer-without-e-verify',
    person: 'Graduate whose employer does not use E-Verify',
    asOf: ASOF,
    answers: {
      ...onOpt([masters]),
      employerFacts: { h1b: 'no', greenCard: 'no', eVerify: 'no', size: 'more', tie: 'no' },
    },
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(C)(5): the employer is enrolled in E-Verify, which it can still do.',
    expects: [{ pathway: 'stem-opt', standing: ['later'], deciding: 'stemOpt.eVerify' }],
  },
]

/** The degree on which the extension rests. */
const bases: readonly Example[] = [
  {
    id: 'earlier-degree-in-time',
    person: 'MBA graduate on OPT with a US computer science degree of December 2016',
    asOf: ASOF,
    answers: onOpt([mba, usDegree('bachelor', '11.0701', '2016-12', 'no')]),
    source:
      'Invented. 8 CFR 214.2(f)(10)(ii)(C)(3): an earlier STEM degree of the last 10 years, here 9 years 11 months old.',
    expects: [{ pathway: 'stem-opt', standing: ['open'], met: ['stemOpt.priorDegree'], notMet: ['stemOpt.cip'] }],
  },
  {
    id: 'earlier-degree-too-old',
    person: 'The same graduate with a degree of October 2016',
    asOf: ASOF,
    answers: onOpt([mba, usDegree('bachelor', '11.0701', '2016-10', 'no')]),
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(C)(3): 10 years and a month are too many.',
    expects: [{ pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.degree' }],
  },
  {
    id: 'second-extension-higher',
    person: 'Graduate with a master’s degree after an extension at the bachelor’s level',
    asOf: ASOF,
    answers: { ...onOpt([masters]), ...after('bachelor') },
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(C): a second extension follows a degree at a higher level.',
    expects: [{ pathway: 'stem-opt', standing: ['open'], met: ['stemOpt.lifetime'] }],
  },
  {
    id: 'second-extension-same-level',
    person: 'Graduate with a second master’s degree after an extension at the master’s level',
    asOf: ASOF,
    answers: { ...onOpt([masters]), ...after('master') },
    source: 'Invented. 8 CFR 214.2(f)(10)(ii)(C): the second extension takes a higher level than the first.',
    expects: [{ pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.lifetime' }],
  },
  {
    id: 'school-not-accredited',
    person: 'Graduate of a school that was not accredited',
    asOf: ASOF,
    answers: onOpt([{ ...masters, accredited: 'no' }]),
    source:
      'Invented. 8 CFR 214.2(f)(10)(ii)(C): the extension takes an accredited school; OPT itself does not ask for it.',
    expects: [
      { pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.accredited' },
      { pathway: 'opt', standing: ['open'] },
    ],
  },
  {
    id: 'code-off-the-list',
    person: 'Graduate in data science under the code 30.7099',
    asOf: ASOF,
    answers: onOpt([{ ...masters, subject: 'data', cip: '30.7099' }]),
    source: 'Invented. DHS list of July 2024: 30.7001 is on it, 30.7099 is not; the code decides, not the title.',
    expects: [{ pathway: 'stem-opt', standing: ['closed'], deciding: 'stemOpt.cip' }],
  },
  {
    id: 'extension-and-sponsor-unknown',
    person: 'The data scientist from Mexico, whose employer does not sponsor and may have laid people off',
    asOf: ASOF,
    answers: {
      ...statistician,
      workYears: { total: 1, after: 1, grew: 'yes', research: 0 },
      employerFacts: { h1b: 'yes', greenCard: 'no', eVerify: 'yes', size: 'more', layoffs: 'unsure', tie: 'no' },
    },
    source:
      'Invented. 20 CFR 656: only an employer that sponsors can carry a labor certification; layoffs of one that does not decide nothing.',
    expects: [{ pathway: 'perm-eb3', standing: ['later'], deciding: 'perm.offer', notMet: ['perm.offer'] }],
  },
]

/** OPT and its STEM extension: both sides of what decides them. All invented. */
export const practicalTraining: readonly Example[] = [...windows, ...work, ...bases]
