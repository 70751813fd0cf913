import { longMonth } from '../../copy/dates'
import { countWord, figure, plural } from '../../copy/numbers'
import type { IsoMonth } from '../../domain/dates'
import type { Change, Movement } from '../../plan/queue-movement'
import { queue } from './queue.copy'

export const queueHistory = {
  title: 'How far the date moved',
  period: 'Over',
  yours: 'Your priority date',
  none: 'None',
  months: 'Show the bulletins that changed a date',
  month: 'Bulletin',
} as const

export const introText = (month: IsoMonth, name: string): string =>
  `${name}, up to the bulletin of ${longMonth(month)}. What a date did does not tell what it will do. This page does not forecast it.`

export const sinceText = (since: IsoMonth): string => `since ${longMonth(since)}`

export const yearsText = (years: number): string => `${years} ${plural(years, 'year', 'years')}`

const days = (count: number): string => `${figure(count)} ${plural(count, 'day', 'days')}`

export function changeText(change: Change): string {
  switch (change.kind) {
    case 'moved':
      return change.days === 0
        ? 'No change'
        : change.days > 0
          ? `${days(change.days)} forward`
          : `${days(-change.days)} back`
    case 'current':
      return 'Current then and now'
    case 'opened':
      return 'Current now, not then'
    case 'closed':
      return 'Current then, not now'
    case 'noneNow':
      return 'No numbers now'
    case 'noneThen':
      return 'No numbers then'
    case 'unread':
      return queue.unread
  }
}

/** What happened on the way, where anything did. */
export function wayText({ setbacks, monthsUnavailable, monthsCurrent, monthsCut, change }: Movement): string {
  const monthsOf = (count: number, what: string) =>
    count === 0 ? [] : [`${count} ${plural(count, 'month', 'months')} ${what}`]
  const parts =
    change.kind === 'current'
      ? monthsOf(monthsCut, 'with a cutoff')
      : [...(setbacks > 0 ? [`went back ${times(setbacks)}`] : []), ...monthsOf(monthsCurrent, 'without a cutoff')]
  return [...parts, ...monthsOf(monthsUnavailable, 'without numbers')].join('; ')
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${countWord(count).toLowerCase()} times`

/** What the chart shows, for people who do not see it. */
export const chartText = (name: string, from: IsoMonth, to: IsoMonth): string =>
  `Two lines, the Final Action Date and the Date for Filing of ${name}, bulletin by bulletin from ${longMonth(from)} to ${longMonth(to)}. The tables before and after it give the same.`
