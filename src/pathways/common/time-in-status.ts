import { addDays, addYears, type IsoDate } from '../../domain/dates'

/** Time in H and L as answered; no first day where an approval was never used. */
export interface TimeSpent {
  readonly firstDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly daysOut: number | null
}

/** Days abroad or in another status move the end; the next day to be used must come before it. */
export function hasTimeLeft({ firstDay, lastDay, daysOut }: TimeSpent, years: number, asOf: IsoDate): boolean {
  if (firstDay === null) return true
  const end = addDays(addYears(firstDay, years), daysOut ?? 0)
  return (lastDay === null ? asOf : addDays(lastDay, 1)) < end
}
