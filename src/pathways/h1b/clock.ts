import { all, any, fact } from '../../domain/criterion'
import { addDays, addYears, type IsoDate } from '../../domain/dates'
import { ac21, cfr214_2, ina214 } from '../../policy/sources'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { hClock, isInHOrL } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import { opening } from '../common/events'
import { h1bMaxYears, h1bPost6OneYear, h1bResetAbroad } from './policy'

/** Time in H and L as answered; no first day where an approval was never used. */
export interface Spent {
  readonly firstDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly daysOut: number | null
}

/** Days abroad or in another status move the end; the next day to be used must come before it. */
export function hasTimeLeft({ firstDay, lastDay, daysOut }: Spent, years: number, asOf: IsoDate): boolean {
  if (firstDay === null) return true
  const end = addDays(addYears(firstDay, years), daysOut ?? 0)
  return (lastDay === null ? asOf : addDays(lastDay, 1)) < end
}

const limit = [ina214('(g)(4)'), cfr214_2('(h)(13)(iii)(A)')]

const noTimeInHOrL = all('h1b.sixYears.none', [
  fact({ id: 'h1b.sixYears.notNow', reads: [status], cites: limit, holds: ([at]) => !isInHOrL(at) }),
  fact({
    id: 'h1b.sixYears.notBefore',
    reads: [history],
    cites: limit,
    holds: ([events]) => !events.includes('h') && !events.includes('l'),
  }),
])

const spent = [hClock.at.firstDay, hClock.at.lastDay, hClock.at.daysOut] as const

/** Time in L counts, days abroad of more than 24 hours do not. */
export const timeLeft = fact({
  id: 'h1b.sixYears.left',
  reads: spent,
  uses: [h1bMaxYears],
  cites: [...limit, cfr214_2('(h)(13)(iii)(C)')],
  holds: ([firstDay, lastDay, daysOut], [years], asOf) => hasTimeLeft({ firstDay, lastDay, daysOut }, years, asOf),
})

const caseStarted = fact({
  id: 'h1b.sixYears.case',
  reads: [history],
  cites: [ac21('104(c)'), ac21('106(a)-(b)')],
  holds: ([events]) => events.includes('green-card'),
})

/** An approved I-140 in one of the first three preferences, while the per-country limits keep the number away. */
const approved = fact({
  id: 'h1b.sixYears.approved',
  reads: [greenCardCase.at.step, greenCardCase.at.category],
  cites: [ac21('104(c)'), cfr214_2('(h)(13)(iii)(E)', 'secondary')],
  judged: 'ordinary',
  holds: ([step, category]) => step === 'approved' && category !== 'other',
})

/** The priority date is the day on which PERM, or without PERM the I-140, was filed. */
const yearSinceFiling = fact({
  id: 'h1b.sixYears.caseAge',
  reads: [greenCardCase.at.priorityDate],
  uses: [h1bPost6OneYear],
  cites: [ac21('106(a)-(b)'), cfr214_2('(h)(13)(iii)(D)', 'secondary')],
  holds([filed], [days], asOf) {
    const due = addDays(filed, days)
    return due <= asOf || opening('caseYear', due)
  },
})

/** Steps past the sixth year under AC21. */
const pastSix = all('h1b.sixYears.extension', [caseStarted, any('h1b.sixYears.steps', [approved, yearSinceFiling])])

/** The first day on which a year outside the US is complete, for somebody who is outside and says when they left H or L. */
export const resetDay = (lastDay: IsoDate | null, years: number): IsoDate | undefined =>
  lastDay === null ? undefined : addYears(addDays(lastDay, 1), years)

/** A year outside the US begins a new six years, with a new number under the cap. */
const reset = fact({
  id: 'h1b.sixYears.reset',
  reads: [status, hClock.at.lastDay],
  uses: [h1bResetAbroad],
  cites: [cfr214_2('(h)(13)(iii)(A)'), ina214('(g)(7)')],
  holds([at, lastDay], [years], asOf) {
    const day = at === 'abroad' ? resetDay(lastDay, years) : undefined
    return (day !== undefined && day <= asOf) || opening('yearOutside', day)
  },
})

export const sixYears = any('h1b.sixYears', [noTimeInHOrL, timeLeft, pastSix, reset])

/** A new six years would need a new number, which a transfer does not bring. */
export const transferTimeLeft = any('h1bTransfer.timeLeft', [timeLeft, pastSix])
