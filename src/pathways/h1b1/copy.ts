import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import { under } from '../common/repeated.copy'
import { degreeWords, postingWords, selfEmploymentWords } from '../common/specialty-worker.copy'
import { surveyWageWords } from '../common/wage-floor.copy'
import type { circumstances, steps } from './index'
import type { eligibility } from './rules'

type CriterionId = Exclude<IdsOf<typeof eligibility | (typeof circumstances)[number]>, `common.${string}`>
type StepId = Exclude<(typeof steps)[number]['id'], `common.${string}`>

export const h1b1Words: FamilyWords<CriterionId, StepId> = {
  criteria: {
    h1b1: { title: 'H-1B1, all requirements' },
    'h1b1.nationality': {
      title: 'Citizenship of Chile or Singapore',
      unmet: 'H-1B1 is for citizens of Chile and Singapore. Permanent residence there does not count.',
      opens: 'Citizenship of Chile or Singapore',
    },
    'h1b1.job': { title: 'A US job in a specialty occupation' },
    'h1b1.job.offer': {
      title: 'A job with a US employer',
      unmet: 'No US employer is named that could employ you.',
      opens: 'A US job offer',
    },
    'h1b1.job.specialty': {
      title: 'The job is one of a specialty occupation, or a listed profession',
      unmet: 'The job does not call for a bachelor’s degree or more in a specific field.',
      opens: 'A job that requires a degree in fields tied to the duties',
    },
    'h1b1.job.notYet': { title: 'No US employer named yet' },
    ...under('h1b1.job.posting', postingWords),
    'h1b1.degree': {
      title: 'The degree or its equal, or a listed profession',
      unmet: 'You show neither a US bachelor’s degree or its equal, nor enough years of work in its place.',
      opens: 'A degree, a credential evaluation, or three years of growing work for each missing year of college',
    },
    ...under('h1b1.degree.specialty', degreeWords),
    'h1b1.degree.listed': {
      title: 'A profession taken without a degree in the specialty',
      note: 'Management consultants may show other credentials, and so may disaster claims adjusters. For Chile, agricultural managers and physical therapists are listed too.',
    },
    'h1b1.degree.listed.employer': { title: 'An employer other than a university or research institute' },
    'h1b1.degree.listed.role': {
      title: 'Work as a management consultant',
      unmet: 'The role you named is not one of those listed.',
      note: 'An officer looks at the credentials and at whether the work is consulting.',
    },
    ...under('h1b1.selfEmployment', selfEmploymentWords),
    ...under('h1b1.lca', surveyWageWords),
    'h1b1.lca.notYet': { title: 'No US employer named yet' },
    'h1b1.intent': {
      title: 'A temporary purpose at each visa and renewal',
      unmet: 'A green-card case speaks against a temporary purpose.',
      note: 'Unlike H-1B, this class has no dual intent. A green card is not barred, but a filed or approved petition can cost the next visa or extension.',
    },
  },
  steps: {
    'h1b1.certification': 'The Department of Labor certifies a Labor Condition Application for H-1B1 before you apply.',
    'h1b1.wageFloor':
      'The pay must reach the higher of what the employer pays others in the job and the prevailing wage in the area.',
    'h1b1.layoffReview':
      'Since 18 September 2026 an employer’s layoffs of similar US workers are weighed when a Labor Condition Application is reviewed.',
    'h1b1.filing':
      'You apply for the visa at a consulate without a petition. There is no premium processing for this class.',
    'h1b1.extensions':
      'Each extension adds one year, every third one takes a new Labor Condition Application, and after five in a row each takes a number from the H-1B cap.',
    'h1b1.numbers': 'The law sets aside 1,400 numbers a year for Chile and 5,400 for Singapore.',
    'h1b1.wageProposal':
      'As of 8 October 2026 a proposed rule of the Department of Labor would raise all four wage levels.',
  },
  stepsFrom: { 'h1b1.layoffReview': '2026-09-18' },
}
