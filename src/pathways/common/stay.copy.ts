import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import type { changeOfStatus } from './gates'

export const stayWords: Readonly<Record<IdsOf<typeof changeOfStatus>, CriterionWords>> = {
  'common.homeResidency': {
    title: 'The two-year rule for exchange visitors does not stand in the way',
    unmet: 'While the two-year rule applies to you, you cannot hold H or L status or get a green card.',
    opens: 'A waiver, or two years at home',
    row: {
      unmet:
        'No green card until the two-year rule for exchange visitors is served or waived. A petition may be approved before that (from memory, to be verified).',
      unknown:
        'If the two-year rule for exchange visitors applies to you, there is no green card until it is served or waived.',
    },
  },
  'common.homeResidencyTrigger': {
    title: 'The two-year rule never came to apply to you',
    unmet: 'Government money, medical training or the skills list brought you under the two-year rule.',
    note: 'The Department of State gives an advisory opinion on request.',
  },
  'common.homeResidency.never': { title: 'No time in J-1 or J-2' },
  'common.homeResidency.notNow': { title: 'Not in J-1 or J-2 now' },
  'common.homeResidency.notBefore': { title: 'Not in J-1 or J-2 before' },
  'common.homeResidencyTrigger.untouched': { title: 'None of the three grounds of the two-year rule' },
  'common.homeResidencyTrigger.funding': {
    title: 'No government money and no clinical training',
    unmet:
      'Money of the US government or of your home government, or clinical training, brings the two-year rule with it.',
    note: 'Money of an international organization counts only where one of the two governments gave it for exchange. A note on a visa or DS-2019 is not the last word.',
  },
  'common.homeResidencyTrigger.skills': { title: 'Country and field not on the skills list' },
  'common.homeResidencyTrigger.country': {
    title: 'A home country that left the skills list in December 2024',
    note: 'The change also frees people whose exchange began earlier.',
  },
  'common.homeResidencyTrigger.field': {
    title: 'A field that your home country did not list',
    note: 'The list of the countries and fields that remain, as of 8 October 2026, was not read for these rules, and your country may not be on it at all. Check it with the Department of State.',
  },
  'common.homeResidency.fulfilled': {
    title: 'Two years at home done, or a waiver granted',
    unmet: 'The two years are not done and no waiver was granted.',
    opens: 'A waiver, or two years at home',
    note: 'A waiver rests on a statement of your government that it does not object (not after clinical training), the interest of a US agency, exceptional hardship to a spouse or child who is a US citizen or resident, persecution, or for physicians the request of a state health department.',
  },
  'common.changeOfStatus': {
    title: 'A change of status inside the United States',
    unmet: 'You would go through a US consulate abroad instead of changing status inside the country.',
    note: 'The request must be filed before your stay ends, and you must stay in the country until the decision.',
  },
  'common.changeOfStatus.status': {
    title: 'You are in the country, in a status that can be changed',
    unmet: 'People abroad, Visa Waiver visitors and people without a status cannot change status.',
  },
  'common.changeOfStatus.stay': {
    title: 'Your stay still runs and you kept its terms',
    unmet: 'Your stay has ended, or its terms were not kept.',
  },
  'common.changeOfStatus.student': { title: 'A student stay that still runs' },
  'common.changeOfStatus.isStudent': { title: 'You are a student' },
  'common.changeOfStatus.studentKept': {
    title: 'Student status kept, and work only with permission',
    unmet: 'You did not keep your student status or worked without permission.',
  },
  'common.changeOfStatus.studentIdle': {
    title: 'No more days without work on OPT than are allowed',
    unmet: 'You had more days without work on OPT than are allowed, which breaks the terms of student status.',
  },
  'common.changeOfStatus.studentUntil': {
    title: 'Your program or OPT ended no more than 60 days ago',
    unmet: 'The 60 days after your program or OPT have passed.',
    note: 'Cap-gap or a pending extension can carry your stay past the date on the card.',
  },
  'common.changeOfStatus.exchange': { title: 'An exchange stay that still runs' },
  'common.changeOfStatus.isExchange': { title: 'You are an exchange visitor' },
  'common.changeOfStatus.exchangeStay': {
    title: 'Your exchange program still runs and you kept its terms',
    unmet: 'You did not keep the terms of your exchange stay.',
    note: 'After the program ends, whether a change of status can still be filed is not settled here. Ask a lawyer at once.',
  },
  'common.changeOfStatus.admitted': { title: 'An admission that still runs' },
  'common.changeOfStatus.hasI94Date': { title: 'A stay with an end date on your I-94' },
  'common.changeOfStatus.kept': {
    title: 'Dates kept, and work only with permission',
    unmet: 'You did not keep within your dates or worked without permission.',
  },
  'common.changeOfStatus.until': {
    title: 'The date on your I-94 has not passed',
    unmet: 'The date on your I-94 has passed.',
  },
  'common.grace': {
    title: 'Your job goes on, or the days after its end still run',
    unmet: 'The days of grace after your job ended have passed.',
    note: 'You have up to 60 days, as of 8 October 2026, and never past the date on your I-94. A proposed rule would end these days.',
  },
  'common.grace.notByJob': { title: 'Your status does not rest on a job' },
  'common.grace.employed': { title: 'You still work for the employer of your status' },
  'common.grace.running': { title: 'The days after the job still run' },
  'common.grace.days': {
    title: 'No more than 60 days since your last day of work',
    unmet: 'More than 60 days have passed since your last day of work.',
  },
}
