import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import type { eb2Eligibility, eb3Eligibility } from './rules'

type CriterionId = Extract<
  IdsOf<typeof eb2Eligibility> | IdsOf<typeof eb3Eligibility>,
  `eb2Perm.${string}` | `eb3Perm.${string}`
>

export const categoryWords: Readonly<Record<CriterionId, CriterionWords>> = {
  'eb2Perm.eligibility': { title: 'EB-2 with labor certification, all requirements' },
  'eb2Perm.jobRequires': {
    title: 'The position requires a master’s degree, or a bachelor’s and five years',
    unmet: 'The job itself does not require an advanced degree, whatever degrees you hold.',
    opens: 'A job whose real minimum is a master’s degree or a bachelor’s and five years, or EB-3',
  },
  'eb2Perm.jobRequires.posting': {
    title: 'The lowest requirement in the posting',
    unmet: 'The job accepts less than a master’s degree or a bachelor’s and five progressive years.',
    opens: 'A job whose real minimum is higher, or EB-3',
    note: 'Five years after a bachelor’s in any field may not show an advanced degree in one profession.',
  },
  'eb2Perm.personHas': {
    title: 'You hold an advanced degree, or a bachelor’s and five progressive years',
    unmet:
      'You hold no US master’s degree or foreign equivalent, and no four-year bachelor’s with five complete progressive years after it.',
    opens: 'The fifth progressive year after a four-year bachelor’s, a master’s degree, or EB-3',
    note: 'Exceptional ability is another ground of EB-2. It is rare with a labor certification and not weighed here.',
  },
  'eb2Perm.personHas.advanced': {
    title: 'A US master’s degree or higher, or the foreign equivalent',
    unmet: 'None of your awarded degrees is an advanced degree.',
  },
  'eb2Perm.personHas.progressive': {
    title: 'A bachelor’s degree and five progressive years',
    unmet: 'A bachelor’s degree and five complete progressive years after it are not both there.',
  },
  'eb2Perm.personHas.bachelor': {
    title: 'A single degree equal to a four-year US bachelor’s',
    unmet: 'You hold no single degree equal to a four-year US bachelor’s.',
  },
  'eb2Perm.personHas.years': {
    title: 'Five complete years in the specialty after it, with growing duties',
    unmet: 'Fewer than five complete progressive years after the bachelor’s degree.',
    opens: 'The fifth progressive year',
  },
  'eb2Perm.personHas.studying': { title: 'An advanced degree that you study for' },
  'eb3Perm.eligibility': { title: 'EB-3 with labor certification, all requirements' },
  'eb3Perm.category': {
    title: 'A professional’s or a skilled worker’s job',
    unmet:
      'The job needs neither a bachelor’s degree nor two years of training or experience. The slower line of “other workers” is not weighed here.',
    opens: 'A job that needs a bachelor’s degree or two years of training or experience',
  },
  'eb3Perm.professional': {
    title: 'A job that needs a bachelor’s degree, and you hold one',
    unmet: 'The job does not need a bachelor’s degree, or you do not hold one.',
  },
  'eb3Perm.professional.job': { title: 'The job needs a bachelor’s degree, once there is one' },
  'eb3Perm.professional.posting': {
    title: 'The job needs a bachelor’s degree or higher',
    unmet: 'The job accepts people without a bachelor’s degree.',
  },
  'eb3Perm.professional.degree': {
    title: 'A US bachelor’s degree or foreign equivalent',
    unmet: 'You hold no bachelor’s degree or equivalent.',
    note: 'A bachelor’s of less than four years, or an evaluation that adds work to study, is for an officer to judge.',
  },
  'eb3Perm.skilled': {
    title: 'A job that needs two years of training or experience, and you have them',
    unmet: 'The job needs less than two years of training or experience.',
  },
  'eb3Perm.skilled.job': { title: 'The job needs two years of training, once there is one' },
  'eb3Perm.skilled.posting': {
    title: 'The job needs two years of training or experience',
    unmet: 'The job needs less than two years of training or experience.',
  },
  'eb3Perm.skilled.person': {
    title: 'Two years of training or experience',
    note: 'Relevant study after school can count as training.',
  },
}
