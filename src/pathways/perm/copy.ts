import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords, FamilyWords } from '../../domain/words'
import { categoryWords } from './categories.copy'
import { under } from '../common/repeated.copy'
import { surveyWageWords } from '../common/wage-floor.copy'
import type { steps } from './index'
import type { circumstances, eb2Eligibility, eb3Eligibility } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type CriterionId = Own<IdsOf<typeof eb2Eligibility | typeof eb3Eligibility | (typeof circumstances)[number]>>
type CoreId = Exclude<CriterionId, keyof typeof categoryWords>

const AFTER_FILING =
  'If your pending case was filed before your degree was awarded, it may not be able to rest on it (from memory, to be verified). A new labor certification can.'

const core: Readonly<Record<CoreId, CriterionWords>> = {
  'perm.offer': {
    title: 'A permanent full-time job with a US employer that sponsors',
    unmet: 'The job you named is not permanent.',
    opens: 'A permanent full-time offer',
  },
  'perm.offer.none': { title: 'No US employer with a job of its own yet' },
  'perm.offer.employer': {
    title: 'A US employer offers a job of its own',
    note: 'A research visit, work through an agent and a company without a US entity do not carry a labor certification.',
  },
  'perm.offer.terms': {
    title: 'The terms of the job, once there is one',
    unmet: 'The job you named is not permanent.',
    opens: 'A permanent full-time offer',
  },
  'perm.offer.job': {
    title: 'A sponsor, and a permanent full-time job',
    unmet: 'The job you named is not permanent.',
    opens: 'A permanent full-time offer',
  },
  'perm.offer.willing': {
    title: 'The employer sponsors a green card',
    note: 'Only the employer can start a labor certification (PERM) and file the I-140. The job is the one you will hold once the green card is granted.',
  },
  'perm.offer.permanent': {
    title: 'The job has no end date',
    unmet: 'A fixed or renewable term, such as a normal postdoc, or a single project is not a permanent job.',
    opens: 'A permanent full-time offer',
  },
  'perm.offer.fullTime': {
    title: 'The job is full time',
    note: 'The Department of Labor commonly takes 35 hours a week or more as full time. Verify this for your occupation.',
  },
  'perm.workerQualified': {
    title: 'You meet the lowest requirements of the job',
    unmet: 'You do not meet the lowest requirements that the employer states for the job.',
    opens: 'A job whose real minimum you meet, or a posting that names the equivalents it accepts',
    note: 'You must meet them on the day the labor certification is filed, which becomes your priority date (from memory, to be verified).',
  },
  'perm.workerQualified.minimum': {
    title: 'Degree, field and years that the job asks for',
    unmet: 'You do not hold the lowest degree that the job accepts.',
    opens: 'A job whose real minimum you meet, or a posting that names the equivalents it accepts',
  },
  'perm.workerQualified.degree': {
    title: 'The lowest degree that the job accepts',
    unmet: 'You do not hold the lowest degree that the job accepts.',
    opens: 'A job whose real minimum you meet, or the degree',
    note: 'A foreign degree needs an evaluation. A bachelor’s of less than four years is often not taken as equal, even where an evaluator says so.',
  },
  'perm.workerQualified.field': { title: 'A field of study that the posting accepts' },
  'perm.workerQualified.usualField': {
    title: 'A degree in computing, engineering or mathematics',
    note: 'Compare the field of your degree with the fields that the posting names.',
  },
  'perm.workerQualified.anyField': {
    title: 'The posting takes a degree in any field',
    note: 'Whether your field is among those that the posting names is for the agencies to say.',
  },
  'perm.workerQualified.years': {
    title: 'The years of experience that the job asks for',
    note: 'Years gained in much the same job with the sponsoring employer usually do not count (from memory, to be verified). With a higher degree than the lowest one, or with study in place of training, read the wording of the posting.',
  },
  'perm.workerQualified.case': {
    title: 'Your pending case was filed after the award of the degree it needs',
    row: {
      unmet: AFTER_FILING,
      unknown: AFTER_FILING,
    },
  },
  'perm.workerQualified.case.none': { title: 'No green-card case so far' },
  'perm.workerQualified.case.decided': { title: 'No PERM case that is still to be decided' },
  'perm.workerQualified.case.date': {
    title: 'The degree was awarded by the priority date',
    note: 'From memory, to be verified: the requirements of the job had to be met on the day that became the priority date. What you gained later serves a new labor certification.',
  },
  'perm.noOwnership': {
    title: 'You neither own nor control the employer, and are not related to its owners',
    unmet: 'You would be your own employer, so that the job is not open to others.',
    opens: 'An employer that you do not own',
    note: 'An employer with such a tie, or with a small number of employees, has to prove on audit that the job is open to US workers.',
  },
  'perm.noOwnership.sponsor': {
    title: 'The employer is independent of you, or shows that the job is open',
    unmet: 'You would be your own employer, so that the job is not open to others.',
    opens: 'An employer that you do not own',
  },
  'perm.noOwnership.apart': {
    title: 'An employer without ties to you',
    unmet: 'The only employer you named that might file is your own company.',
    note: 'A tie of ownership or family must be disclosed. The Department of Labor then asks for proof that the job is open.',
  },
  'perm.noOwnership.aside': { title: 'The employer does not sponsor so far, and the sponsor may be another one' },
  'perm.noOwnership.owner': {
    title: 'Your own company can show a job that is open to others',
    unmet: 'You would be your own employer, so that the job is not open to others.',
    opens: 'An employer that you do not own',
  },
  'perm.noOwnership.own': { title: 'A company that you own or part-own' },
  'perm.noOwnership.form': {
    title: 'The company is a legal entity apart from you',
    unmet: 'A sole proprietor and the business are the same person, and nobody can sponsor themselves.',
  },
  'perm.noOwnership.openToOthers': {
    title: 'Others decide whether you or a US worker gets the job',
    unmet: 'You would own the whole company and nobody could dismiss you, which amounts to self-employment.',
    note: 'For owners such cases rarely succeed. Shares, control, a founder’s role and a small staff all count against an open job.',
  },
  ...under('perm.pwd', surveyWageWords),
  'perm.pwd.noSponsor': { title: 'No sponsor named yet' },
  'perm.abilityToPay': { title: 'The employer can pay the offered wage' },
  'perm.layoffs': {
    title: 'No recent layoffs in the occupation',
    note: 'After layoffs in the same or a related occupation in the six months before filing, the employer must notify and consider the people laid off. An executive order of 18 September 2026 asks agencies to weigh layoffs. Whether it reaches PERM is not established, as of 8 October 2026.',
  },
  'perm.layoffs.noSponsor': { title: 'No sponsor named yet' },
  'perm.layoffs.employer': {
    title: 'The employer has not laid off people in such jobs in the past year',
    note: 'People laid off must be told of the job and considered for it first.',
  },
}

export const permWords: FamilyWords<CriterionId, Own<(typeof steps)[number]['id']>> = {
  criteria: { ...core, ...categoryWords },
  steps: {
    'perm.determination':
      'The Department of Labor sets the prevailing wage for the job, and the offer must be at least that high.',
    'perm.recruitment':
      'The employer advertises the job and shows that no able, willing and qualified US worker was available.',
    'perm.review':
      'Plan 18 to 27 months before the I-140. The review of PERM applications alone took 372 days on average on 7 August 2026, and nothing speeds it up.',
    'perm.costs': 'The employer bears the costs of the labor certification, and may not pass them on to you.',
    'perm.wageRule':
      'A proposal of March 2026 would raise all four wage levels. It was not in force as of 8 October 2026.',
  },
}
