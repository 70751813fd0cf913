import { longDate } from '../../copy/dates'
import type { FlagFigures } from '../../plan/brief/flag'
import type { FlagId } from '../../plan/brief/red-flags'

const day = (date: string | undefined): string => (date === undefined ? '' : longDate(date))

/** What each flag says, calmly, from the answers. */
export const flagWords: Readonly<Record<FlagId, (figures: FlagFigures) => string>> = {
  stayEnded: ({ on }) =>
    `${on === undefined ? 'You answered that your permission to stay has ended.' : `Your stay ended on ${day(on)}, by the date you gave.`} Unlawful presence after the end of a stay can bar a later return: have the days counted before any trip abroad.`,
  staySoon: ({ until }) =>
    `Your present stay ends on ${day(until)}. An extension or a change of status is asked for before that day.`,
  cardEnded: ({ on }) =>
    `The date on your work card, ${day(on)}, has passed. The card does not show whether cap-gap or a pending extension carries you on.`,
  cardSoon: ({ until }) => `Your work card ends on ${day(until)}.`,
  programOver: ({ on, until }) =>
    `Your program ended on ${day(on)}, and the days to leave or change status ended on ${day(until)}.`,
  departureDays: ({ on, until }) =>
    `Your program ended on ${day(on)}. The days to leave or change status run to ${day(until)}.`,
  exchangeEnded: ({ on }) =>
    `Your exchange program ended on ${day(on)}. Whether a change of status can still be filed is not settled here.`,
  exchangeSoon: ({ until }) => `Your exchange program ends on ${day(until)}.`,
  graceRuns: ({ on, until }) =>
    `Your job ended on ${day(on)}. The days to file anew or to leave run to ${day(until)} at the latest.`,
  gracePassed: ({ on, until }) => `Your job ended on ${day(on)}, and the days after it ended on ${day(until)}.`,
  termsBroken: () =>
    'You answered that the terms of your stay were not kept. That stands in the way of a change of status or an extension inside the country.',
  termsUnsure: () =>
    'You are not sure that the terms of your stay were kept. A change of status and an extension rest on it.',
  idleOver: ({ count, most }) => `You entered ${count ?? ''} days without a job, more than the ${most ?? ''} allowed.`,
  idleNear: ({ count, most }) => `You entered ${count ?? ''} of the ${most ?? ''} days without a job that are allowed.`,
  visaWaiver: () =>
    'You are here on ESTA. From the Visa Waiver Program no change of status is possible inside the country.',
  pendingOnly: () => 'You hold no status besides the pending case, and a change of status rests on a status.',
  homeRuleBinds: () =>
    'The two-year rule for exchange visitors applies, by your answers: no H or L status and no green card before two years at home or a waiver.',
  homeRuleMayBind: () =>
    'The two-year rule for exchange visitors may apply: your answers or the lists read here do not settle it. The Department of State gives an advisory opinion on request.',
  visasSuspended: () => 'Visas of every kind are suspended for your citizenship, whether or not requirements are met.',
  studyVisasSuspended: () =>
    'Immigrant, student and exchange visas are suspended for your citizenship; work visas are not.',
  immigrantVisasSuspended: () => 'Immigrant visas are suspended for your citizenship; work visas are not.',
  casesHeld: () =>
    'Your citizenship is on the lists of Proclamation 10998. Cases inside the country were held; courts ended the holds, and practice is said to be uneven. Ask before any trip abroad.',
  sixYearsUsed: ({ on }) =>
    `By these dates your time in H-1B ended on ${day(on)}. More of it takes a green-card case that is far enough, or a year outside.`,
  sixYearsSoon: ({ until }) => `By these dates your time in H-1B ends on ${day(until)}.`,
  immigrantStep: () =>
    'A petition for a green card is filed, and your status asks for a temporary purpose: visas, entries and renewals become harder.',
}
