import type { Citation } from '../../domain/citation'
import { all, fact } from '../../domain/criterion'
import { addDays, addYears, type IsoDate } from '../../domain/dates'
import type { Parameter } from '../../domain/parameter'
import { hClock, isInHOrL } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import { opening } from './events'

type Cites = readonly Citation[]

/** Time in H and L as answered; no first day where an approval was never used. */
export interface TimeSpent {
  readonly firstDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly daysOut: number | null
}

/** The first day past so many years from a first day, to which full days outside are added back. */
export const timeOverOn = (firstDay: IsoDate, years: number, daysOut: number): IsoDate =>
  addDays(addYears(firstDay, years), daysOut)

/** Days abroad or in another status move the end; the next day to be used must come before it. */
export function hasTimeLeft({ firstDay, lastDay, daysOut }: TimeSpent, years: number, asOf: IsoDate): boolean {
  if (firstDay === null || daysOut === null) return true
  return (lastDay === null ? asOf : addDays(lastDay, 1)) < timeOverOn(firstDay, years, daysOut)
}

/** Who never was in H or L has used none of the time. */
export const noTimeInHOrL = <const Id extends string>(id: Id, cites: Cites) =>
  all(`${id}.none`, [
    fact({ id: `${id}.notNow` as const, reads: [status], cites, holds: ([at]) => !isInHOrL(at) }),
    fact({
      id: `${id}.notBefore` as const,
      reads: [history],
      cites,
      holds: ([events]) => !events.includes('h') && !events.includes('l'),
    }),
  ])

/** Time in H and L together, less the full days outside, stays below so many years. */
export const timeLeftOf = <const Id extends string>(id: Id, most: Parameter<number>, cites: Cites) =>
  fact({
    id,
    reads: [hClock.at.firstDay, hClock.at.lastDay, hClock.at.daysOut],
    uses: [most],
    cites,
    holds: ([firstDay, lastDay, daysOut], [years], asOf) => hasTimeLeft({ firstDay, lastDay, daysOut }, years, asOf),
  })

/** The day on which a year outside is complete, for somebody who is outside and says since when. */
export const yearOutsideOn = (abroadSince: IsoDate | null, years: number): IsoDate | undefined =>
  abroadSince === null ? undefined : addYears(abroadSince, years)

/** A year outside the country, just before and short trips apart, starts the clock again. Nobody is kept from it. */
export const yearOutside = <const Id extends string>(id: Id, years: Parameter<number>, cites: Cites) =>
  fact({
    id,
    reads: [hClock.at.abroadSince],
    uses: [years],
    cites,
    holds([abroadSince], [needed], asOf) {
      const day = yearOutsideOn(abroadSince, needed)
      return (day !== undefined && day <= asOf) || opening('yearOutside', day)
    },
  })
