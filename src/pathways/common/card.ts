import { addDays, type IsoDate, later } from '../../domain/dates'

/** The first day after `day` with that month and day. */
const nextDay = (day: IsoDate, monthAndDay: string): IsoDate => {
  const year = Number(day.slice(0, 4))
  const sameYear = `${year}-${monthAndDay}`
  return sameYear > day ? sameYear : `${year + 1}-${monthAndDay}`
}

/**
 * Whether work permission still runs on a day: yes up to the date on the card. Past it, cap-gap or an extension that is
 * pending may carry it on, which the card does not show; not past the end of both.
 */
export function cardRuns(cardEnd: IsoDate, capGapEnd: string, pendingDays: number, asOf: IsoDate): boolean | 'unsure' {
  if (asOf <= cardEnd) return true
  return asOf <= later(nextDay(cardEnd, capGapEnd), addDays(cardEnd, pendingDays)) && 'unsure'
}
