import type { Answers } from '../questions/index'
import type { Example } from './example'
import { bachelorsJob, lastingJob } from './stand-ins'

type AnswerTo<Id extends keyof Answers> = Exclude<Answers[Id], 'unsure' | undefined>
type Degree = AnswerTo<'degrees'>[number]
type Duties = AnswerTo<'jobDuties'>

export const ASOF = '2026-11-20'

export const bachelors = (country: string, subject: Degree['subject'], evaluation: Degree['evaluation']): Degree => ({
  level: 'bachelor',
  years: 4,
  subject,
  country,
  state: 'awarded',
  month: '2022-05',
  evaluation,
})

const employerSays: AnswerTo<'employerFacts'> = {
  h1b: 'unsure',
  greenCard: 'no',
  size: 'more',
  layoffs: 'no',
  tie: 'no',
}

/** Outside the US with one degree from home, four years of growing work and an offer from a company. */
const abroad = (citizenship: string, degree: Degree): Answers => ({
  status: 'abroad',
  citizenships: [citizenship],
  birthCountry: citizenship,
  history: ['none'],
  degrees: [degree],
  workYears: { total: 4, after: 4, grew: 'yes', research: 0 },
  professionalRecord: ['none'],
  evidenceKinds: { kinds: ['none'] },
  employers: ['company'],
  jobTerms: lastingJob,
  employerFacts: employerSays,
  jobPosting: bachelorsJob,
  // Well above wage level IV of the place.
  roleAndPay: { role: 'software-engineer', occupation: '15-1252', area: '19100', pay: 190_000, otherLevel: 'no' },
})

export const australian = abroad('AU', bachelors('AU', 'data', 'bachelor'))
export const singaporean = abroad('SG', bachelors('SG', 'software', 'bachelor'))
export const canadian = abroad('CA', bachelors('CA', 'cs', 'no'))
const mexican = abroad('MX', bachelors('MX', 'math', 'no'))

export const duties = (profession: Duties['profession'], work: Duties['work'], coding: Duties['coding']): Answers => ({
  jobDuties: { work, coding, profession },
})

export const controlledCompany: Answers = {
  employers: ['own'],
  ownership: { form: 'separate', share: 'control', time: 'technical', boss: 'no' },
  employerFacts: { h1b: 'unsure', greenCard: 'no', size: '25', layoffs: 'no' },
}

export const governmentFellow: Answers = {
  history: ['j'],
  exchangePrograms: [{ category: 'scholar', asJ2: 'no', from: '2021-09-01', until: '2023-08-31' }],
  homeResidencyOutcome: 'nothing',
}

/** E-3 and H-1B1. All invented. */
const specialtyWorkers: readonly Example[] = [
  {
    id: 'australian-engineer',
    person: 'Australian data engineer in Perth, offer from a company in Dallas',
    asOf: ASOF,
    answers: australian,
    source:
      'Invented. INA 101(a)(15)(E)(iii): a citizen of Australia, a specialty occupation and a degree in it. INA 214(g)(11): no draw, numbers that never ran out.',
    expects: [{ pathway: 'e3', standing: ['open'], met: ['e3.citizen', 'e3.degree'], availability: 'now' }],
  },
  {
    id: 'settled-in-sydney',
    person: 'Indian citizen with permanent residence in Australia, the same offer',
    asOf: ASOF,
    answers: {
      ...australian,
      citizenships: ['IN'],
      birthCountry: 'IN',
      familyBirth: { marriage: 'single', parents: 'one' },
    },
    source: 'Invented. INA 101(a)(15)(E)(iii) speaks of nationals of Australia; permanent residents do not count.',
    expects: [{ pathway: 'e3', standing: ['closed'], deciding: 'e3.citizen' }],
  },
  {
    id: 'australian-founder',
    person: 'Australian who controls the US company that would employ her',
    asOf: ASOF,
    answers: { ...australian, ...controlledCompany },
    source:
      'Invented. Law-firm summaries allow no self-employment in E-3, and no regulation says how a company of one’s own is treated: unknown, ask a lawyer.',
    expects: [{ pathway: 'e3', standing: ['undecided'], deciding: 'e3.selfEmployment' }],
  },
  {
    id: 'australian-fellow',
    person: 'The engineer from Perth, once a J-1 scholar on money of the Australian government',
    asOf: ASOF,
    answers: {
      ...australian,
      ...governmentFellow,
      homeResidency: { grounds: ['home'], homeCountry: 'AU' },
      employerFacts: { ...employerSays, h1b: 'yes' },
    },
    source: 'Invented. INA 212(e) bars H and L visas and green cards for two years. It does not name E visas.',
    expects: [
      { pathway: 'e3', standing: ['open'], availability: 'now' },
      { pathway: 'h1b', standing: ['later'], notMet: ['common.homeResidency'] },
    ],
  },
  {
    id: 'singaporean-developer',
    person: 'Software engineer in Singapore, offer from a company in Phoenix',
    asOf: ASOF,
    answers: singaporean,
    source:
      'Invented. INA 101(a)(15)(H)(i)(b1) and 214(i)(3): a citizen of Singapore, a specialty occupation, a degree.',
    expects: [{ pathway: 'h1b1', standing: ['open'], met: ['h1b1.nationality', 'h1b1.intent'], availability: 'now' }],
  },
  {
    id: 'singaporean-fellow',
    person: 'The same engineer, once a J-1 scholar on money of the government of Singapore',
    asOf: ASOF,
    answers: { ...singaporean, ...governmentFellow, homeResidency: { grounds: ['home'], homeCountry: 'SG' } },
    source: 'Invented. INA 212(e) bars visas under INA 101(a)(15)(H), and H-1B1 is one of them.',
    expects: [{ pathway: 'h1b1', standing: ['later'], deciding: 'common.homeResidency' }],
  },
  {
    id: 'chilean-consultant',
    person: 'Chilean management consultant with nine years of work and no degree',
    asOf: ASOF,
    answers: {
      ...singaporean,
      citizenships: ['CL'],
      birthCountry: 'CL',
      degrees: [],
      workYears: { total: 9, research: 0 },
      jobPosting: { minimum: 'training', years: 5 },
      roleAndPay: {
        role: 'management-consultant',
        occupation: 'other',
        area: '38060',
        pay: 120_000,
        level: '2',
        otherLevel: 'no',
      },
    },
    source:
      'Invented. Management consultants are among the professions that H-1B1 takes with other credentials than a degree; an officer looks at them.',
    expects: [{ pathway: 'h1b1', standing: ['evidence'], deciding: 'h1b1.degree.listed' }],
  },
  {
    id: 'chilean-with-petition',
    person: 'Chilean citizen with the same offer as the engineer from Singapore, and an I-140 filed this year',
    asOf: ASOF,
    answers: {
      ...singaporean,
      citizenships: ['CL'],
      birthCountry: 'CL',
      history: ['green-card'],
      greenCardCase: { step: 'i140', category: 'niw', priorityDate: '2026-03-02', planChanged: 'no' },
    },
    source:
      'Invented. INA 214(b) presumes the intent to immigrate, and 214(h) frees H-1B and L-1 from it but not H-1B1. No statute bars the green card.',
    expects: [{ pathway: 'h1b1', standing: ['evidence'], deciding: 'common.intent' }],
  },
]

/** TN, by profession, duties and credential. All invented. */
const listedProfessionals: readonly Example[] = [
  {
    id: 'canadian-analyst',
    person: 'Canadian in Toronto, computer science degree, offer as a computer systems analyst who hardly programs',
    asOf: ASOF,
    answers: { ...canadian, ...duties('csa', 'analysis', 'little') },
    source:
      'Invented. 8 CFR 214.6(c): Computer Systems Analyst, a bachelor’s degree. A Canadian degree needs no evaluation, and a Canadian no visa.',
    expects: [{ pathway: 'tn', standing: ['open'], met: ['tn.mexicanVisa', 'tn.credential'], availability: 'now' }],
  },
  {
    id: 'canadian-developer',
    person: 'The same person, offer to write software under the title of computer systems analyst',
    asOf: ASOF,
    answers: { ...canadian, ...duties('csa', 'programming', 'most') },
    source: 'Invented. PA-2025-05 (4 Jun 2025): a systems analyst does not mainly program or develop software.',
    expects: [{ pathway: 'tn', standing: ['closed'], deciding: 'tn.profession.programming' }],
  },
  {
    id: 'canadian-engineer',
    person: 'The same person, offer as an engineer with engineering design as the main work',
    asOf: ASOF,
    answers: { ...canadian, ...duties('engineer', 'engineering', 'half') },
    source:
      'Invented. PA-2025-05 asks engineers for a directly related engineering degree; a computer science degree alone is contested.',
    expects: [{ pathway: 'tn', standing: ['evidence'], deciding: 'tn.credential' }],
  },
  {
    id: 'canadian-computer-engineer',
    person: 'Canadian with a computer engineering degree, the same offer as an engineer',
    asOf: ASOF,
    answers: { ...canadian, degrees: [bachelors('CA', 'ee', 'no')], ...duties('engineer', 'engineering', 'half') },
    source:
      'Invented. 8 CFR 214.6(c): Engineer, a bachelor’s degree; PA-2025-05: in a directly related field of engineering.',
    expects: [{ pathway: 'tn', standing: ['open'], met: ['tn.profession', 'tn.credential'] }],
  },
  {
    id: 'canadian-with-diploma',
    person: 'Canadian with a college diploma and three years of work, offer as a computer systems analyst',
    asOf: ASOF,
    answers: {
      ...canadian,
      degrees: [
        { level: 'diploma', subject: 'cs', country: 'CA', state: 'awarded', month: '2022-05', evaluation: 'no' },
      ],
      workYears: { total: 3, research: 0 },
      ...duties('csa', 'analysis', 'little'),
    },
    source:
      'Invented. 8 CFR 214.6(c): Computer Systems Analyst, a post-secondary diploma and three years of experience.',
    expects: [{ pathway: 'tn', standing: ['open'], met: ['tn.credential.instead'] }],
  },
  {
    id: 'canadian-with-indian-degree',
    person: 'Canadian citizen with a degree from India that nobody has evaluated, offer as a systems analyst',
    asOf: ASOF,
    answers: { ...canadian, degrees: [bachelors('IN', 'cs', 'no')], ...duties('csa', 'analysis', 'little') },
    source:
      'Invented. PA-2025-05 and 9 FAM 402.17: a degree from outside Canada, Mexico and the US needs an evaluation.',
    expects: [{ pathway: 'tn', standing: ['evidence'], deciding: 'tn.credential' }],
  },
  {
    id: 'mexican-statistician',
    person: 'Mexican in Monterrey with a licenciatura in mathematics, offer as a statistician',
    asOf: ASOF,
    answers: { ...mexican, ...duties('mathematician', 'statistics', 'half') },
    source:
      'Invented. 8 CFR 214.6(c): Mathematician, statisticians among them, a licenciatura. 8 CFR 214.6(d)(1): citizens of Mexico need a visa.',
    expects: [
      { pathway: 'tn', standing: ['open'], met: ['tn.credential'], notMet: ['tn.mexicanVisa'], availability: 'now' },
    ],
  },
  {
    id: 'settled-in-toronto',
    person: 'Iranian citizen with permanent residence in Canada, offer as a systems analyst',
    asOf: ASOF,
    answers: { ...canadian, citizenships: ['IR'], birthCountry: 'IR' },
    source: 'Invented. 8 CFR 214.6(a): a citizen of Canada or Mexico; permanent residents do not count.',
    expects: [{ pathway: 'tn', standing: ['closed'], deciding: 'tn.citizen' }],
  },
  {
    id: 'iranian-canadian',
    person: 'Citizen of Iran and Canada in Tehran, the same offer',
    asOf: ASOF,
    answers: {
      ...canadian,
      citizenships: ['IR', 'CA'],
      birthCountry: 'IR',
      ...duties('csa', 'analysis', 'little'),
    },
    source:
      'Invented. Proclamation 10998 leaves people alone who travel on the passport of a country that is not listed.',
    expects: [{ pathway: 'tn', standing: ['open'], availability: 'now' }],
  },
  {
    id: 'canadian-founder',
    person: 'Canadian who controls the US company that would employ him',
    asOf: ASOF,
    answers: { ...canadian, ...controlledCompany },
    source: 'Invented. 8 CFR 214.6(b): work for a company of which one is the controlling owner is self-employment.',
    expects: [{ pathway: 'tn', standing: ['closed'], deciding: 'tn.noSelfEmployment' }],
  },
]

/** Classes for citizens of five countries. */
export const treatyProfessionals: readonly Example[] = [...specialtyWorkers, ...listedProfessionals]
