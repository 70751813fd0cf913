import type { Answers } from '../questions/index'

type AnswerTo<Id extends keyof Answers> = Exclude<Answers[Id], 'unsure' | undefined>

/** Where a source does not say which evidence there is. */
export const evidenceNotStated: AnswerTo<'evidenceKinds'> = { kinds: 'unsure', field: 'unsure' }

/** A full-time job without an end, directed by the employer. */
export const lastingJob: AnswerTo<'jobTerms'> = {
  length: 'lasting',
  hours: 40,
  paid: 'yes',
  research: 'no',
  direction: 'own',
}

export const lastingResearch: AnswerTo<'jobTerms'> = { ...lastingJob, research: 'yes' }

export const postdoctoralTerm: AnswerTo<'jobTerms'> = { ...lastingResearch, length: 'term' }

/** A posting that asks for a degree in one field, as the occupation normally does. */
export const bachelorsJob: AnswerTo<'jobPosting'> = {
  minimum: 'bachelor',
  fields: 'one',
  years: 1,
  norm: ['occupation'],
}

export const doctorsJob: AnswerTo<'jobPosting'> = { ...bachelorsJob, minimum: 'doctor', years: 0 }

/** A US office that has done business for years, outside any blanket approval. */
export const establishedOffice: AnswerTo<'groupOffice'> = { age: 'year', blanket: 'no' }

/** Nobody in the case disputed that the group employed the person abroad for a year; these dates stand for it. */
export const undisputedYearAbroad: AnswerTo<'groupWork'> = {
  tie: 'same',
  from: '2023-01-02',
  employment: 'employed',
  usDays: 0,
  fullTime: 'yes',
}

type Degree = AnswerTo<'degrees'>[number]

/** A US degree of which the source names the level only; its school and year decide nothing here. */
export const usDegree = (level: Degree['level'], subject: Degree['subject']): Degree => ({
  level,
  ...(level === 'bachelor' && { years: 4 }),
  ...(level === 'master' && { years: 2 }),
  subject,
  country: 'US',
  school: 'unsure',
  accredited: 'unsure',
  state: 'awarded',
  month: '2016-05',
  cip: 'unsure',
  f1Basis: 'no',
})

/** A US bachelor’s degree in computer science, as people give it who are not students. */
export const usBachelors: Degree = {
  level: 'bachelor',
  years: 4,
  subject: 'cs',
  country: 'US',
  school: 'public',
  accredited: 'yes',
  state: 'awarded',
  month: '2018-05',
}

/** An employer that files for a worker and for no green card. */
export const filesForWork: AnswerTo<'employerFacts'> = {
  h1b: 'yes',
  greenCard: 'no',
  size: 'more',
  layoffs: 'no',
  tie: 'no',
}

/** A company’s job in computing, well paid for its place. */
export const companyJob: Answers = {
  employers: ['company'],
  jobTerms: lastingJob,
  employerFacts: filesForWork,
  jobPosting: bachelorsJob,
  roleAndPay: { role: 'ml-engineer', occupation: '15-1252', area: '19740', pay: 190_000, otherLevel: 'no' },
}

/** The same at a public university. */
export const universityJob: Answers = {
  employers: ['university'],
  jobTerms: lastingJob,
  employerFacts: { ...filesForWork, ds2019: 'no' },
  jobPosting: bachelorsJob,
}

/** Somebody with the degree and the years for such a job. */
export const engineerAbroad: Answers = {
  status: 'abroad',
  citizenships: ['FR'],
  birthCountry: 'FR',
  history: ['none'],
  degrees: [usBachelors],
  workYears: { total: 8, after: 8, grew: 'yes', research: 0 },
}

export const engineerInH1b: Answers = {
  ...engineerAbroad,
  ...companyJob,
  status: 'h1b',
  admission: { until: '2028-09-30', employment: 'employed', kept: 'yes' },
}
