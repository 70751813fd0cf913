import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import { under } from '../common/repeated.copy'
import { degreeWords, postingWords, selfEmploymentWords } from '../common/specialty-worker.copy'
import { surveyWageWords } from '../common/wage-floor.copy'
import type { circumstances, steps } from './index'
import type { eligibility } from './rules'

type CriterionId = Exclude<IdsOf<typeof eligibility | (typeof circumstances)[number]>, `common.${string}`>
type StepId = Exclude<(typeof steps)[number]['id'], `common.${string}`>

export const e3Words: FamilyWords<CriterionId, StepId> = {
  criteria: {
    e3: { title: 'E-3, all requirements' },
    'e3.citizen': {
      title: 'Australian citizenship',
      unmet: 'E-3 is for citizens of Australia. Permanent residence there does not count.',
      opens: 'Australian citizenship',
    },
    'e3.job': { title: 'A US job in a specialty occupation' },
    'e3.job.offer': {
      title: 'A job with a US employer',
      unmet: 'No US employer is named that could employ you.',
      opens: 'A US job offer',
    },
    'e3.job.specialty': {
      title: 'The job is one of a specialty occupation',
      unmet: 'The job does not call for a bachelor’s degree or more in a specific field.',
      opens: 'A job that requires a degree in fields tied to the duties',
    },
    'e3.job.notYet': { title: 'No US employer named yet' },
    ...under('e3.job.posting', postingWords),
    ...under('e3.degree', degreeWords),
    ...under('e3.selfEmployment', selfEmploymentWords),
    ...under('e3.lca', surveyWageWords),
    'e3.lca.notYet': { title: 'No US employer named yet' },
    'e3.intent': {
      title: 'You intend to leave when the status ends',
      note: 'You state it when you apply. A green-card filing alone is no ground to refuse an E-3 (from memory, to be verified).',
    },
    'e3.intent.noCase': { title: 'No green-card case so far' },
    'e3.intent.case': {
      title: 'No application for the green card itself, whatever else was filed',
      note: 'An officer may ask about a filed or approved petition, and about how you will leave if it fails. With an I-485 filed you ask to stay, and an officer decides what that means for an E-3.',
    },
  },
  steps: {
    'e3.certification': 'The Department of Labor certifies a Labor Condition Application for E-3 before you apply.',
    'e3.wageFloor':
      'The pay must reach the higher of what the employer pays others in the job and the prevailing wage in the area.',
    'e3.layoffReview':
      'Since 18 September 2026 an employer’s layoffs of similar US workers are weighed when a Labor Condition Application is reviewed.',
    'e3.filing':
      'Outside the country you apply for the visa at a consulate without a petition. Inside it, the employer files Form I-129, and premium processing is available.',
    'e3.numbers':
      'The law sets 10,500 numbers a year for workers, families not counted. They had never run out, as of 8 October 2026.',
    'e3.wageProposal':
      'As of 8 October 2026 a proposed rule of the Department of Labor would raise all four wage levels.',
  },
  stepsFrom: { 'e3.layoffReview': '2026-09-18' },
}
