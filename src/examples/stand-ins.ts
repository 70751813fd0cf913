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
