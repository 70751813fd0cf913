import type { Answers } from '../questions/index'
import type { Example } from './example'
import { masters, mastersDegree, sponsor, sponsored } from './labor-certification'
import { bachelorsJob } from './stand-ins'

type AnswerTo<Id extends keyof Answers> = Exclude<Answers[Id], 'unsure' | undefined>
type Degree = AnswerTo<'degrees'>[number]

const ASOF = '2026-11-20'

const years = (total: number, grew: 'yes' | 'no' = 'yes'): Answers => ({
  workYears: { total, after: total, ...(total > 0 && { grew }), research: 0 },
})
const asks = (minimum: AnswerTo<'jobPosting'>['minimum'], of = 0): Answers => ({
  jobPosting: { ...bachelorsJob, minimum, years: of },
})
const training: Answers = { jobPosting: { minimum: 'training', years: 2 } }
const short = (evaluation: 'bachelor' | 'lower'): Degree => ({
  level: 'bachelor',
  years: 3,
  subject: 'cs',
  country: 'IN',
  state: 'awarded',
  month: '2018-05',
  evaluation,
})

/** What the person holds against what the job asks for. */
const qualifications: readonly Example[] = [
  {
    id: 'bachelors-and-five',
    person: 'Engineer with a four-year bachelor’s degree and five growing years, for a job that asks for both',
    asOf: ASOF,
    answers: { ...sponsored, ...years(5), ...asks('bachelor-5', 5) },
    source: 'Invented. 8 CFR 204.5(k)(2): a bachelor’s degree and five progressive years equal an advanced degree.',
    expects: [
      { pathway: 'perm-eb2', standing: ['open'], met: ['eb2Perm.personHas.progressive'], availability: 'queue' },
      { pathway: 'perm-eb3', standing: ['open'] },
    ],
  },
  {
    id: 'bachelors-and-five-level',
    person: 'The same engineer, whose duties did not grow',
    asOf: ASOF,
    answers: { ...sponsored, ...years(5, 'no'), professionalRecord: ['none'], ...asks('bachelor-5', 5) },
    source: 'Invented. 8 CFR 204.5(k)(2): the five years have to be progressive. EB-3 does not ask for that.',
    expects: [
      { pathway: 'perm-eb2', standing: ['closed'], deciding: 'eb2Perm.personHas' },
      { pathway: 'perm-eb3', standing: ['open'], met: ['eb3Perm.professional'] },
    ],
  },
  {
    id: 'three-year-degree-equated',
    person: 'Engineer with a three-year Indian degree that an evaluator equated, and five years',
    asOf: ASOF,
    answers: { ...sponsored, degrees: [short('bachelor')], ...years(5), ...asks('bachelor-5', 5) },
    source:
      'Invented. 8 CFR 204.5(k)(2) wants a single degree equal to four years; a shorter one is often not taken as equal, and an officer decides.',
    expects: [
      { pathway: 'perm-eb2', standing: ['evidence'], deciding: 'eb2Perm.personHas', notMet: ['eb2Perm.personHas'] },
      { pathway: 'perm-eb3', standing: ['evidence'], deciding: 'perm.workerQualified' },
    ],
  },
  {
    id: 'three-year-degree-below',
    person: 'Engineer with a three-year degree evaluated below a bachelor’s, for a bachelor’s job',
    asOf: ASOF,
    answers: { ...sponsored, degrees: [short('lower')], workYears: { total: 5, research: 0 } },
    source: 'Invented. 20 CFR 656.17(i): the worker meets the employer’s actual minimum, here a bachelor’s degree.',
    expects: [{ pathway: 'perm-eb3', standing: ['closed'], deciding: 'perm.workerQualified' }],
  },
  {
    id: 'skilled-two-years',
    person: 'Developer without a degree and with two years of work, for a job that needs two',
    asOf: ASOF,
    answers: { ...sponsored, degrees: [], workYears: { total: 2, research: 0 }, ...training },
    source: 'Invented. INA 203(b)(3)(A)(i): a skilled worker’s job needs two years of training or experience.',
    expects: [
      { pathway: 'perm-eb3', standing: ['open'], met: ['eb3Perm.skilled'], availability: 'queue' },
      { pathway: 'perm-eb2', standing: ['closed'], deciding: 'eb2Perm.jobRequires' },
    ],
  },
  {
    id: 'skilled-one-year',
    person: 'The same developer after one year',
    asOf: ASOF,
    answers: { ...sponsored, degrees: [], workYears: { total: 1, research: 0 }, ...training },
    source: 'Invented. INA 203(b)(3)(A)(i): the second year is still to come.',
    expects: [{ pathway: 'perm-eb3', standing: ['later'], deciding: 'perm.workerQualified' }],
  },
  {
    id: 'job-below-two-years',
    person: 'Developer for a job that asks for no degree and one year',
    asOf: ASOF,
    answers: { ...sponsored, jobPosting: { minimum: 'nothing', years: 1 } },
    source:
      'Invented. INA 203(b)(3)(A): such a job belongs to the other workers, whose slower line is not weighed here.',
    expects: [{ pathway: 'perm-eb3', standing: ['closed'], deciding: 'eb3Perm.category' }],
  },
  {
    id: 'job-above-the-person',
    person: 'Engineer with a master’s degree, for a job that asks for a doctorate',
    asOf: ASOF,
    answers: { ...sponsored, ...mastersDegree, ...asks('doctor') },
    source: 'Invented. 20 CFR 656.17(i): the worker meets the actual minimum of the job.',
    expects: [{ pathway: 'perm-eb2', standing: ['closed'], deciding: 'perm.workerQualified' }],
  },
  {
    id: 'degree-after-the-filing',
    person: 'Engineer with a master’s degree of May 2026, whose labor certification was filed in March 2025',
    asOf: ASOF,
    answers: {
      ...sponsored,
      history: ['green-card'],
      greenCardCase: { step: 'perm', category: 'eb2', priorityDate: '2025-03-03' },
      degrees: [{ ...masters, month: '2026-05' }],
      workYears: { total: 4, after: 4, grew: 'yes', research: 0, study: 0 },
      ...asks('master'),
    },
    source:
      'Invented. 20 CFR 656.17(i), from memory: the requirements are met by the priority date. A later degree serves a new labor certification.',
    expects: [{ pathway: 'perm-eb2', standing: ['open'], notMet: ['perm.workerQualified.case'] }],
  },
]

/** What the employer is and does. */
const employers: readonly Example[] = [
  {
    id: 'relative-of-the-owner',
    person: 'Engineer related to an owner of the employer that sponsors',
    asOf: ASOF,
    answers: { ...sponsored, employerFacts: { ...sponsor, tie: 'yes' } },
    source: 'Invented. 20 CFR 656.17(l): the employer proves on audit that the job is open to US workers.',
    expects: [{ pathway: 'perm-eb3', standing: ['evidence'], deciding: 'perm.noOwnership' }],
  },
  {
    id: 'sponsor-with-layoffs',
    person: 'Engineer whose sponsor laid off people in such jobs this year',
    asOf: ASOF,
    answers: { ...sponsored, employerFacts: { ...sponsor, layoffs: 'yes' } },
    source: 'Invented. 20 CFR 656.17(k): people laid off in the six months before are told and considered first.',
    expects: [{ pathway: 'perm-eb3', standing: ['evidence'], deciding: 'perm.layoffs' }],
  },
  {
    id: 'sponsor-with-weak-accounts',
    person: 'Engineer whose sponsor’s accounts do not show that it can pay',
    asOf: ASOF,
    answers: { ...sponsored, employerFacts: { ...sponsor, pays: 'no' } },
    source: 'Invented. 8 CFR 204.5(g)(2): the employer shows that it can pay the wage from the priority date.',
    expects: [{ pathway: 'perm-eb3', standing: ['evidence'], deciding: 'common.abilityToPay' }],
  },
  {
    id: 'sole-owner-as-sponsor',
    person: 'Engineer whose own company, of which nobody else has a part, would sponsor',
    asOf: ASOF,
    answers: {
      ...sponsored,
      employers: ['own'],
      ownership: { form: 'separate', share: 'all', time: 'technical', boss: 'no' },
      employerFacts: { h1b: 'yes', greenCard: 'yes', size: '25', layoffs: 'no', pays: 'yes' },
    },
    source: 'Invented. 20 CFR 656.17(l): a job that nobody else could get is not open to US workers.',
    expects: [{ pathway: 'perm-eb3', standing: ['closed'], deciding: 'perm.noOwnership' }],
  },
  {
    id: 'sponsored-on-us-money',
    person: 'Engineer once in J-1 on US government money, without a waiver',
    asOf: ASOF,
    answers: {
      ...sponsored,
      history: ['j'],
      exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2019-09-01', until: '2021-08-31' }],
      homeResidency: { grounds: ['us'], homeCountry: 'BR' },
      homeResidencyOutcome: 'nothing',
    },
    source:
      'Invented. INA 212(e): no green card until the two years are served or waived. That a petition may be approved before is from memory.',
    expects: [{ pathway: 'perm-eb3', standing: ['open'], notMet: ['common.homeResidency'], availability: 'queue' }],
  },
]

/** PERM: both sides of what decides it. Employers’ facts are stand-ins unless said. */
export const sponsorship: readonly Example[] = [...qualifications, ...employers]
