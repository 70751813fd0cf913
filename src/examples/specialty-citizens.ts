import type { Answers } from '../questions/index'
import type { Example } from './example'
import { bachelorsJob } from './stand-ins'
import { ASOF, australian, bachelors, controlledCompany, governmentFellow, singaporean } from './treaty-professionals'

const e3Degree = (change: Partial<ReturnType<typeof bachelors>>): Answers => ({
  degrees: [{ ...bachelors('AU', 'data', 'bachelor'), ...change }],
})

const yearsAfterShortDegree = (total: number): Answers => ({
  ...e3Degree({ years: 3, evaluation: 'lower' }),
  workYears: { total, research: 0 },
})

const inE3: Answers = { status: 'e3', admission: { until: '2027-08-31', employment: 'employed', kept: 'yes' } }

const ownerOf = (part: 'minority' | 'soleProprietor'): Answers => ({
  ...controlledCompany,
  ownership:
    part === 'minority'
      ? { form: 'separate', share: 'minor', time: 'technical', boss: 'yes' }
      : { form: 'sole', share: 'all', time: 'technical', boss: 'no' },
})

const filingCompany: Answers = { employerFacts: { h1b: 'yes', greenCard: 'no', size: '25', layoffs: 'no' } }

const waivedFellow: Answers = {
  ...governmentFellow,
  homeResidency: { grounds: ['home'], homeCountry: 'SG' },
  homeResidencyOutcome: 'waived',
}

/** Corners of E-3. All invented. */
const australians: readonly Example[] = [
  {
    id: 'iranian-australian',
    person: 'Citizen of Iran and Australia, abroad, offer as a data engineer',
    asOf: ASOF,
    answers: { ...australian, citizenships: ['IR', 'AU'], birthCountry: 'IR' },
    source:
      'Invented. Proclamation 10998 leaves people alone who travel on the passport of a country that is not listed.',
    expects: [{ pathway: 'e3', standing: ['open'], met: ['e3.citizen'], availability: 'now' }],
  },
  {
    id: 'australian-with-petition',
    person: 'The engineer from Perth, with an I-140 filed this year',
    asOf: ASOF,
    answers: {
      ...australian,
      history: ['green-card'],
      greenCardCase: { step: 'i140', category: 'eb2', priorityDate: '2026-03-02' },
    },
    source: 'Invented. 8 CFR 214.2(e)(5), from memory: a green-card filing alone is no ground to deny E-3.',
    expects: [{ pathway: 'e3', standing: ['open'], met: ['e3.intent'], availability: 'now' }],
  },
  {
    id: 'australian-adjusting',
    person: 'Australian in E-3 who has filed an I-485',
    asOf: ASOF,
    answers: {
      ...australian,
      ...inE3,
      history: ['green-card'],
      greenCardCase: { step: 'i485', category: 'eb2', priorityDate: '2024-03-02' },
    },
    source:
      'Invented. 8 CFR 214.2(e)(5), from memory: the person states the intent to leave when the status ends; who applies for the green card itself asks to stay, which an officer weighs.',
    expects: [{ pathway: 'e3', standing: ['evidence'], deciding: 'e3.intent', notMet: ['e3.intent'] }],
  },
  {
    id: 'australian-sole-proprietor',
    person: 'Australian who works for herself without a company',
    asOf: ASOF,
    answers: { ...australian, ...ownerOf('soleProprietor'), ...filingCompany },
    source:
      'Invented. Law-firm summaries allow no self-employment in E-3. A company can be formed, and how one of one’s own is treated is not settled: unknown.',
    expects: [
      { pathway: 'e3', standing: ['undecided'], deciding: 'e3.selfEmployment', notMet: ['e3.selfEmployment'] },
      { pathway: 'h1b', standing: ['later'], deciding: 'h1b.employer', availability: 'lottery' },
    ],
  },
  {
    id: 'australian-small-owner',
    person: 'Australian with a tenth of the company, which others control',
    asOf: ASOF,
    answers: { ...australian, ...ownerOf('minority') },
    source:
      'Invented. No regulation was found on owners in E-3; with others in control an officer looks at who directs.',
    expects: [{ pathway: 'e3', standing: ['evidence'], deciding: 'e3.selfEmployment' }],
  },
  {
    id: 'australian-in-final-year',
    person: 'Australian in the last year of a bachelor’s degree, expected in July 2027',
    asOf: ASOF,
    answers: {
      ...australian,
      degrees: [{ level: 'bachelor', years: 4, subject: 'data', country: 'AU', state: 'studying', month: '2027-07' }],
      workYears: { total: 1, research: 0 },
    },
    source: 'Invented. INA 101(a)(15)(E)(iii) and 214(i)(1): the degree is needed; it opens once awarded.',
    expects: [{ pathway: 'e3', standing: ['later'], deciding: 'e3.degree', opensOn: '2027-07-31' }],
  },
  {
    id: 'australian-three-and-three',
    person: 'Australian with a three-year degree evaluated below a bachelor’s, and three years of work',
    asOf: ASOF,
    answers: { ...australian, ...yearsAfterShortDegree(3) },
    source:
      'Invented. 8 CFR 214.2(h)(4)(iii)(D)(5), by analogy: three years of work for each missing year of college, for an officer to weigh.',
    expects: [{ pathway: 'e3', standing: ['evidence'], deciding: 'e3.degree' }],
  },
  {
    id: 'australian-three-and-two',
    person: 'The same degree and two years of work',
    asOf: ASOF,
    answers: { ...australian, ...yearsAfterShortDegree(2) },
    source:
      'Invented. 8 CFR 214.2(h)(4)(iii)(D)(5), by analogy: two years are too few for the missing year of college.',
    expects: [{ pathway: 'e3', standing: ['closed'], deciding: 'e3.degree' }],
  },
  {
    id: 'australian-any-degree',
    person: 'The engineer from Perth, for a posting that takes a bachelor’s degree in any field',
    asOf: ASOF,
    answers: { ...australian, jobPosting: { minimum: 'any', years: 0 } },
    source: 'Invented. INA 214(i)(1): a degree in a specific specialty has to be the minimum for the job.',
    expects: [{ pathway: 'e3', standing: ['closed'], deciding: 'e3.job' }],
  },
]

/** Corners of H-1B1. All invented. */
const singaporeans: readonly Example[] = [
  {
    id: 'settled-in-singapore',
    person: 'Malaysian citizen with permanent residence in Singapore, offer from a company in Dallas',
    asOf: ASOF,
    answers: { ...singaporean, citizenships: ['MY'], birthCountry: 'MY' },
    source: 'Invented. INA 101(a)(15)(H)(i)(b1) and 214(g)(8)(A)-(B) speak of nationals of Chile and Singapore.',
    expects: [{ pathway: 'h1b1', standing: ['closed'], deciding: 'h1b1.nationality' }],
  },
  {
    id: 'singaporean-founder',
    person: 'Singaporean who controls the US company that would employ him',
    asOf: ASOF,
    answers: { ...singaporean, ...controlledCompany, ...filingCompany },
    source:
      'Invented. No regulation says how a company of one’s own is treated in H-1B1: unknown. 8 CFR 214.2(h)(4)(ii) lets an owner’s company file H-1B.',
    expects: [
      { pathway: 'h1b1', standing: ['undecided'], deciding: 'h1b1.selfEmployment' },
      { pathway: 'h1b', standing: ['later'], deciding: 'h1bCap.registration', availability: 'lottery' },
    ],
  },
  {
    id: 'singaporean-waived-fellow',
    person: 'The engineer from Singapore, once a J-1 scholar on government money, with a waiver',
    asOf: ASOF,
    answers: { ...singaporean, ...waivedFellow },
    source: 'Invented. INA 212(e): a waiver ends the bar on H status.',
    expects: [{ pathway: 'h1b1', standing: ['open'], met: ['common.homeResidency'] }],
  },
  {
    id: 'chilean-labor-certification',
    person: 'Chilean citizen whose employer abroad has filed a labor certification for the same job',
    asOf: ASOF,
    answers: {
      ...singaporean,
      citizenships: ['CL'],
      birthCountry: 'CL',
      history: ['green-card'],
      greenCardCase: { step: 'perm', category: 'eb3', priorityDate: '2026-03-02' },
    },
    source:
      'Invented. INA 214(b): steps toward a green card weigh against a temporary purpose when a visa is asked for.',
    expects: [{ pathway: 'h1b1', standing: ['evidence'], deciding: 'common.intent' }],
  },
  {
    id: 'chilean-manager-without-degree',
    person: 'Chilean product manager with nine years of work and no degree',
    asOf: ASOF,
    answers: {
      ...singaporean,
      citizenships: ['CL'],
      birthCountry: 'CL',
      degrees: [],
      workYears: { total: 9, research: 0 },
      jobPosting: bachelorsJob,
      roleAndPay: {
        role: 'product-manager',
        occupation: 'other',
        area: '38060',
        pay: 120_000,
        level: '2',
        otherLevel: 'no',
      },
    },
    source:
      'Invented. INA 214(i)(3): only listed professions do without the degree, and nine years are three short of twelve (derived from three years for each of four).',
    expects: [{ pathway: 'h1b1', standing: ['closed'], deciding: 'h1b1.degree' }],
  },
]

/** E-3, H-1B1: both sides of what decides them. */
export const specialtyCitizens: readonly Example[] = [...australians, ...singaporeans]
