import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import type { visaNotSuspended } from './gates'
import { under } from './repeated.copy'

type CriterionId = IdsOf<(typeof visaNotSuspended)[keyof typeof visaNotSuspended]>

const unlisted: CriterionWords = {
  title: 'A citizenship that is not listed for this kind of visa',
  note: 'With two citizenships, one that is not listed is enough if you travel on that passport.',
}

const oneClass = {
  '': {
    title: 'Visas of this kind are issued to your nationality',
    unmet: 'Proclamation 10998 suspends visas of this kind for your citizenship, as of 7 October 2026.',
    opens: 'A change of the proclamation, or a second citizenship that is not listed',
    note: 'The suspension reaches people outside the United States. It says nothing about whether you meet the requirements.',
  },
  '.visa': {
    title: 'A US visa of this kind that has not expired',
    note: 'The proclamation leaves people alone who held a visa when it began. Whether a visa of another kind helps is not settled, as of 8 October 2026.',
  },
}

export const suspensionWords: Readonly<Record<CriterionId, CriterionWords>> = {
  'common.travelBanVisa.here': { title: 'You are in the United States' },
  'common.travelBanVisa.workNationality': unlisted,
  'common.travelBanVisa.studyNationality': unlisted,
  'common.travelBanVisa.immigrantNationality': unlisted,
  ...under('common.travelBanVisa.h1b', oneClass),
  ...under('common.travelBanVisa.l1', oneClass),
  ...under('common.travelBanVisa.o1', oneClass),
  ...under('common.travelBanVisa.work', oneClass),
  ...under('common.travelBanVisa.student', oneClass),
  ...under('common.travelBanVisa.exchange', oneClass),
  ...under('common.travelBanVisa.immigrant', oneClass),
}
