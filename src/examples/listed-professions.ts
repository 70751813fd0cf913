import type { Answers } from '../questions/index'
import type { Example } from './example'
import { ASOF, bachelors, canadian, controlledCompany, duties } from './treaty-professionals'

const analyst: Answers = { ...canadian, ...duties('csa', 'analysis', 'little') }
const withDegreeIn = (subject: Parameters<typeof bachelors>[1]): Answers => ({
  degrees: [bachelors('CA', subject, 'no')],
})
const withoutDegree = (total: number): Answers => ({ degrees: [], workYears: { total, research: 0 } })

/** TN: both sides of what decides it. All invented. */
export const listedProfessions: readonly Example[] = [
  {
    id: 'canadian-with-petition',
    person: 'Canadian systems analyst with an I-140 filed this year',
    asOf: ASOF,
    answers: {
      ...analyst,
      history: ['green-card'],
      greenCardCase: { step: 'i140', category: 'eb2', priorityDate: '2026-03-02' },
    },
    source: 'Invented. INA 214(b): TN has no dual intent, and green-card steps complicate entry and renewal.',
    expects: [{ pathway: 'tn', standing: ['evidence'], deciding: 'common.intent', notMet: ['tn.intent'] }],
  },
  {
    id: 'canadian-half-programming',
    person: 'Canadian systems analyst who would program half of the time',
    asOf: ASOF,
    answers: { ...canadian, ...duties('csa', 'analysis', 'half') },
    source: 'Invented. PA-2025-05: a systems analyst does not mainly program; half is for an officer to weigh.',
    expects: [{ pathway: 'tn', standing: ['evidence'], deciding: 'tn.profession.programming' }],
  },
  {
    id: 'canadian-ml-engineer',
    person: 'Canadian with a computer engineering degree, offer as an engineer who mostly programs',
    asOf: ASOF,
    answers: { ...canadian, ...withDegreeIn('ee'), ...duties('engineer', 'programming', 'most') },
    source:
      'Invented. PA-2025-05: a computer job needs a basis in engineering; with an engineering degree an officer weighs it.',
    expects: [{ pathway: 'tn', standing: ['evidence'], deciding: 'tn.profession.engineering' }],
  },
  {
    id: 'canadian-programmer-as-engineer',
    person: 'Canadian with a computer science degree, the same offer',
    asOf: ASOF,
    answers: { ...canadian, ...duties('engineer', 'programming', 'most') },
    source: 'Invented. PA-2025-05: computer jobs without an engineering basis do not count as an engineer’s.',
    expects: [{ pathway: 'tn', standing: ['closed'], deciding: 'tn.profession.engineering' }],
  },
  {
    id: 'canadian-licensed-engineer',
    person: 'Canadian engineer without a degree, with the license of a US state',
    asOf: ASOF,
    answers: {
      ...canadian,
      ...withoutDegree(8),
      professionalRecord: ['state-license'],
      ...duties('engineer', 'engineering', 'little'),
    },
    source: 'Invented. 8 CFR 214.6(c): Engineer, a bachelor’s degree or a state or provincial license.',
    expects: [{ pathway: 'tn', standing: ['open'], met: ['tn.credential.license'] }],
  },
  {
    id: 'canadian-engineer-by-experience',
    person: 'The same engineer without a license, with twenty years of work',
    asOf: ASOF,
    answers: { ...canadian, ...withoutDegree(20), ...duties('engineer', 'engineering', 'little') },
    source: 'Invented. 8 CFR 214.6(c): where only a degree or license is listed, experience does not replace it.',
    expects: [{ pathway: 'tn', standing: ['closed'], deciding: 'tn.credential' }],
  },
  {
    id: 'canadian-diploma-two-years',
    person: 'Canadian with a college diploma and two years of work, offer as a systems analyst',
    asOf: ASOF,
    answers: {
      ...analyst,
      degrees: [
        { level: 'diploma', subject: 'cs', country: 'CA', state: 'awarded', month: '2022-05', evaluation: 'no' },
      ],
      workYears: { total: 2, research: 0 },
    },
    source: 'Invented. 8 CFR 214.6(c): a post-secondary diploma takes three years of experience beside it.',
    expects: [{ pathway: 'tn', standing: ['later'], deciding: 'tn.credential' }],
  },
  {
    id: 'consultant-five-years',
    person: 'Canadian management consultant without a degree, five years of work',
    asOf: ASOF,
    answers: { ...canadian, ...withoutDegree(5), ...duties('consultant', 'managing', 'little') },
    source:
      'Invented. 8 CFR 214.6(c): Management Consultant, a bachelor’s degree or five years of experience. Whether the work is consulting is for an officer.',
    expects: [{ pathway: 'tn', standing: ['evidence'], deciding: 'tn.profession', met: ['tn.credential.instead'] }],
  },
  {
    id: 'consultant-four-years',
    person: 'The same consultant with four years of work',
    asOf: ASOF,
    answers: { ...canadian, ...withoutDegree(4), ...duties('consultant', 'managing', 'little') },
    source: 'Invented. 8 CFR 214.6(c): five years of experience are asked for.',
    expects: [{ pathway: 'tn', standing: ['later'], deciding: 'tn.credential' }],
  },
  {
    id: 'canadian-small-owner',
    person: 'Canadian systems analyst with a tenth of the company, which others control',
    asOf: ASOF,
    answers: {
      ...analyst,
      ...controlledCompany,
      ownership: { form: 'separate', share: 'minor', time: 'technical', boss: 'yes' },
    },
    source: 'Invented. 8 CFR 214.6(b) names sole and controlling owners only.',
    expects: [{ pathway: 'tn', standing: ['open'], met: ['tn.noSelfEmployment'] }],
  },
  {
    id: 'canadian-sole-proprietor',
    person: 'Canadian who would serve US clients without a company',
    asOf: ASOF,
    answers: {
      ...canadian,
      ...controlledCompany,
      ownership: { form: 'sole', share: 'all', time: 'technical', boss: 'no' },
    },
    source:
      'Invented. 8 CFR 214.6(b): no self-employment, and a company of which one is the sole owner would be that too.',
    expects: [{ pathway: 'tn', standing: ['closed'], deciding: 'tn.noSelfEmployment' }],
  },
  {
    id: 'canadian-for-a-company-abroad',
    person: 'Canadian whose employer in Toronto has no US entity',
    asOf: ASOF,
    answers: {
      status: 'abroad',
      citizenships: ['CA'],
      birthCountry: 'CA',
      history: ['none'],
      degrees: [bachelors('CA', 'cs', 'no')],
      workYears: { total: 4, after: 4, grew: 'yes', research: 0 },
      employers: ['foreign'],
      ...duties('csa', 'analysis', 'little'),
    },
    source:
      'Invented. 8 CFR 214.6(b) and PA-2025-05: work is arranged beforehand with an employer or entity in the US.',
    expects: [{ pathway: 'tn', standing: ['later'], deciding: 'tn.prearranged' }],
  },
  {
    id: 'mexican-without-licenciatura',
    person: 'Mexican mathematician with ten years of work and a degree in business',
    asOf: ASOF,
    answers: {
      ...canadian,
      citizenships: ['MX'],
      birthCountry: 'MX',
      degrees: [bachelors('MX', 'business', 'no')],
      workYears: { total: 10, after: 10, grew: 'yes', research: 0 },
      ...duties('mathematician', 'statistics', 'little'),
    },
    source:
      'Invented. 8 CFR 214.6(c): Mathematician, a degree in a directly related field; experience does not replace it.',
    expects: [{ pathway: 'tn', standing: ['closed'], deciding: 'tn.credential' }],
  },
]
