import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import type { visaNumber } from './gates'
import { under } from './repeated.copy'

type CriterionId = IdsOf<(typeof visaNumber)[keyof typeof visaNumber]>

const queue = {
  '.anyColumn': {
    title: 'The category has a number for at least one country',
    unmet: 'The Visa Bulletin has a cutoff in this category for every country of birth.',
  },
  '.birth': { title: 'A country of birth with a number' },
  '.own': {
    title: 'Your own country of birth has a number',
    unmet:
      'The priority date is not earlier than the cutoff for your country of birth, or it has no numbers this month.',
    note: 'The sources conflict on which queue Hong Kong belongs to, and do not settle it for Macau, as of 8 October 2026. Check with a lawyer.',
  },
  '.spouse': { title: 'The queue of your spouse’s country of birth' },
  '.spouseBirth': {
    title: 'Your spouse’s country of birth has a number',
    unmet: 'Your spouse’s country of birth does not help, or you are not married.',
    note: 'Both of you must immigrate together. An engagement is not enough.',
  },
  '.parent': { title: 'The queue of a parent’s country of birth' },
  '.parentBirth': {
    title: 'A parent’s country of birth has a number',
    unmet: 'A parent’s country of birth does not help.',
    note: 'This counts only if neither parent was born or settled in the country where you were born.',
  },
} as const

const category = {
  '': {
    title: 'A visa number is available',
    unmet: 'No visa number is available today for this category and your country of birth.',
    opens: 'A later Visa Bulletin, or a spouse or parent born elsewhere',
    note: 'A petition can be filed and approved while no number is available. Its date keeps your place in the queue. The newest Visa Bulletin read here is that of October 2026, by its Final Action Dates.',
  },
  '.today': { title: 'A number for a petition filed today' },
  ...under('.today', queue),
  '.earlier': {
    title: 'A number for the priority date of an earlier case',
    note: 'An approved petition in EB-1, EB-2 or EB-3 passes its priority date to a later one. A pending one does so once it is approved.',
  },
  ...under('.earlier', queue),
  '.earlier.anyColumn': {
    title: 'The date of that case is earlier than some cutoff',
    unmet:
      'The case does not pass its date to this petition, or the date is not earlier than the cutoff for any country of birth.',
  },
} as const

export const visaNumberWords: Readonly<Record<CriterionId, CriterionWords>> = {
  'common.visaNumber.longerQueue': { title: 'A birth in a country with a queue of its own' },
  'common.visaNumber.case': { title: 'A green-card case that was started before' },
  ...under('common.visaNumber.eb1', category),
  ...under('common.visaNumber.eb2', category),
  ...under('common.visaNumber.eb3', category),
}
