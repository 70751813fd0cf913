import { longDate, longMonth, shortDate } from '../../copy/dates'
import { plural } from '../../copy/numbers'
import type { IsoDate, IsoMonth } from '../../domain/dates'
import { type Gap, gapBetween, placeOf, type PriorityDate } from '../../plan/queue'
import type { Claim, Doubt } from '../../plan/queue-claims'
import type { Bulletin, Column, Cutoff, Preference } from '../../policy/visa-bulletin'

export const queue = {
  title: 'The queue',
  row: 'Queue',
  yours: 'the one that counts for you',
  charts: {
    finalAction: 'Final Action Date',
    filing: 'Date for Filing',
  },
  about:
    'Final Action Date: when a green card can be granted. Date for Filing: when an I-485 may be filed, in months for which USCIS accepts that chart. A priority date must be earlier than the date shown.',
  current: 'Current',
  none: 'No numbers',
  unread: 'Not read',
  noChart: 'No such chart then',
  consulate: 'At a consulate the Final Action Date counts.',
  meanwhile: 'The petition can be filed and approved meanwhile, and keeps its priority date.',
  giveBirth: 'Give your country of birth',
  uneven: 'The dates move unevenly and can go back. This page does not forecast them.',
  noForecast: 'A distance is not a waiting time: dates move unevenly and can go back. This page does not forecast it.',
  mayClose: 'A queue without a cutoff can get one in a later month. This page does not forecast it.',
  loading: 'How far the dates moved is being loaded.',
  failed: 'How far the dates moved could not be loaded; if trying again does not help, reload the page.',
} as const

export const categoryNames: Readonly<Record<Preference, string>> = { eb1: 'EB-1', eb2: 'EB-2', eb3: 'EB-3' }

export const queueNames: Readonly<Record<Column, string>> = {
  ROW: 'All other countries',
  CN: 'China',
  IN: 'India',
  MX: 'Mexico',
  PH: 'Philippines',
}

/** A queue's name within a sentence. */
export const inSentence: Readonly<Record<Column, string>> = {
  ROW: 'the queue of all other countries',
  CN: 'the queue for China',
  IN: 'the queue for India',
  MX: 'the queue for Mexico',
  PH: 'the queue for the Philippines',
}

/** "EB-2 in the Visa Bulletin of October 2026", and whether that is the month's own. */
export const bulletinText = (preference: Preference, month: IsoMonth): string =>
  `${categoryNames[preference]} in the Visa Bulletin of ${longMonth(month)}.`

export const standInText = (month: IsoMonth, read: IsoDate, asOf: IsoDate): string =>
  `${longMonth(month)} is the last bulletin read, on ${longDate(read)}. It stands in here for ${longMonth(asOf)}.`

export const notHeldText = (asOf: IsoDate, last: IsoMonth): string =>
  `The Visa Bulletin of ${longMonth(asOf)} is not held here, and no other month stands in for it. The last one read is that of ${longMonth(last)}.`

/** Whose birth sets the queue. `name` is that of the country. */
export function claimText({ by, country, column }: Claim, name: string): string {
  switch (by) {
    case 'own':
      return `You stand in ${inSentence[column]}: you were born in ${name}. Citizenship does not count.${country === 'TW' ? ' Taiwan is counted apart from mainland China.' : ''}`
    case 'spouse':
      return `You can stand in ${inSentence[column]} by your spouse’s birth in ${name}. Both of you must immigrate together.`
    case 'parent':
      return `You can stand in ${inSentence[column]} by a parent’s birth in ${name}, since neither parent was born or settled where you were born.`
  }
}

export const doubts: Readonly<Record<Doubt, string>> = {
  untold: 'Your country of birth is not given, so every queue is shown.',
  disputed:
    'Sources conflict on whether people born in Hong Kong stand in the queue for China or in that of all other countries. Both are shown. Check with a lawyer.',
  notFound: 'Which queue people born in Macau stand in was not established. Both are shown. Check with a lawyer.',
  citizenship:
    'People born in the US are counted by their country of citizenship, or without one by that of their last residence. Every queue is shown.',
}

/** Family born in Hong Kong or Macau. `name` is that of the place. */
export const unclearText = (by: 'spouse' | 'parent', name: string): string =>
  `Which queue ${by === 'spouse' ? 'your spouse’s' : 'a parent’s'} birth in ${name} opens was not settled in the sources. Every queue that it may be is shown. Check with a lawyer.`

export const untoldText = (members: readonly ('spouse' | 'parent')[]): string =>
  `${members.map((by) => (by === 'spouse' ? 'A spouse’s' : 'a parent’s')).join(' or ')} country of birth may open a shorter queue. Whether it does is not known yet.`.replace(
    /^a/,
    'A',
  )

export const cutoffText = (cutoff: Cutoff): string =>
  cutoff === 'C' ? queue.current : cutoff === 'U' ? queue.none : shortDate(cutoff.before)

/** The priority date that counts here. */
export function priorityText(priority: PriorityDate, preference: Preference, asOf: IsoDate): string {
  // EB-1 has no PERM.
  const byPerm =
    preference === 'eb1' ? '' : ' With PERM it is the day on which the labor department accepts the application.'
  const today = `A petition filed on ${longDate(asOf)} would have that day as its priority date.${byPerm}`
  switch (priority.kind) {
    case 'none':
      return `You have no priority date yet. ${today}`
    case 'kept':
      return `Your approved petition gives you the priority date ${longDate(priority.date)}, here as well.`
    case 'pending':
      return `Your case has the priority date ${longDate(priority.date)}. It counts once the petition is approved.`
    case 'notPassed':
      return `Your case does not pass its priority date to this petition: only an approved petition in EB-1, EB-2 or EB-3 does. ${today}`
    case 'untold':
      return `Whether an earlier case gives you a priority date is not known here. ${today}`
  }
}

/** "11 years and 10 months". */
function gapText({ years, months }: Gap): string {
  const parts = [
    ...(years > 0 ? [`${years} ${plural(years, 'year', 'years')}`] : []),
    ...(months > 0 ? [`${months} ${plural(months, 'month', 'months')}`] : []),
  ]
  return parts.length === 0 ? 'less than a month' : parts.join(' and ')
}

const CONSEQUENCES = {
  finalAction: { open: 'A number is available', shut: 'No number is available yet' },
  filing: {
    open: 'An I-485 may be filed in a month for which USCIS accepts that chart',
    shut: 'No I-485 may be filed by that chart yet',
  },
} as const

/** What a priority date comes to under one chart. */
export function placeText(chart: keyof Bulletin, shown: Cutoff, date: IsoDate): string {
  const { open, shut } = CONSEQUENCES[chart]
  const name = queue.charts[chart]
  const cutoff = typeof shown === 'string' ? date : shown.before
  switch (placeOf(shown, date)) {
    case 'current':
      return `${name}: no cutoff. ${open}, whatever the priority date.`
    case 'unavailable':
      return `${name}: no numbers this month. ${shut}, whatever the priority date.`
    case 'before':
      return `${name}: your date is earlier. ${open}.`
    case 'on':
      return `${name}: your date is the date shown, and only earlier ones count. ${shut}.`
    case 'after':
      return `${name}: your date is ${gapText(gapBetween(cutoff, date))} behind. ${shut}.`
  }
}

const CHARTS = { finalAction: 'Final Action Dates', filing: 'Dates for Filing' } as const

/** Which chart USCIS accepts for an I-485, as far as it was read. */
export function acceptedText(
  asOf: IsoDate,
  month: IsoMonth,
  now: keyof Bulletin | undefined,
  then: keyof Bulletin | undefined,
): string {
  if (now !== undefined) return `For an I-485 USCIS accepts the ${CHARTS[now]} in ${longMonth(asOf)}.`
  if (then === undefined) return `Which chart USCIS accepted for an I-485 in ${longMonth(asOf)} is not held here.`
  return `For an I-485 USCIS accepted the ${CHARTS[then]} in ${longMonth(month)}. It chooses anew each month; its choice for ${longMonth(asOf)} was not read.`
}
