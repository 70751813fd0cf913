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
    title: 'No suspension of visas and no hold on cases for your nationality',
    unmet: 'Proclamation 10998 suspends visas of this kind for your citizenship, as of 7 October 2026.',
    opens: 'A change of the proclamation, or a second citizenship that is not listed',
  },
  '.issued': {
    title: 'Visas of this kind are issued to your nationality',
    unmet: 'Proclamation 10998 suspends visas of this kind for your citizenship, as of 7 October 2026.',
    opens: 'A change of the proclamation, or a second citizenship that is not listed',
    note: 'The suspension reaches people who were outside the United States without a visa when it began, on 1 January 2026. Whether you were there on that day is not asked here. It says nothing about whether you meet the requirements. Read the proclamation before you act.',
    noteFrom: '2026-01-01',
  },
  '.visa': {
    title: 'A US visa of this kind that has not expired',
    note: 'The proclamation leaves people alone who held a visa when it began. Whether a visa of another kind helps is not settled, as of 8 October 2026.',
  },
}

export const suspensionWords: Readonly<Record<CriterionId, CriterionWords>> = {
  'common.travelBanVisa.here': { title: 'You are in the United States' },
  'common.travelBanVisa.holds': { title: 'No hold on cases of your nationality inside the country' },
  'common.travelBanVisa.abroad': { title: 'You are outside the United States' },
  'common.travelBanVisa.anyNationality': {
    title: 'A citizenship on none of the lists',
    note: 'The holds followed the lists of the proclamation.',
  },
  'common.travelBanVisa.practice': {
    title: 'No hold on this day',
    note: 'From December 2025 USCIS held pending cases of listed nationals, among them work cards and petitions. Court orders since June 2026 stop the holds, and practice is said to be uneven, as of 8 October 2026. A case can still be filed.',
    noteFrom: '2026-06-05',
  },
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
