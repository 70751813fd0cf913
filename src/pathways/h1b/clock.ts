import { all, any, fact } from '../../domain/criterion'
import { addDays, addYears, type IsoDate } from '../../domain/dates'
import { ac21, cfr214_2, ina214, visaBulletinPage } from '../../policy/sources'
import { visaBulletin } from '../../policy/visa-bulletin'
import { birthCountry } from '../../questions/you/birthCountry'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { hClock, isInHOrL } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import { hasNumber } from '../common/chargeability'
import { opening } from '../common/events'
import { hasTimeLeft } from '../common/time-in-status'
import { isAnyCurrent, PREFERENCE } from '../common/visa-number'
import { heldBefore, inH1b } from './held'
import { h1bMaxYears, h1bPost6OneYear, h1bResetAbroad } from './policy'

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

/** The extensions are of H-1B: somebody in L-1 who never held it has none to extend. */
const heldH1b = any(
  'h1b.sixYears.held',
  [inH1b, heldBefore],
  [ac21('106(a)', 'memory'), cfr214_2('(h)(13)(iii)(D)-(E)', 'memory')],
)

const byApproval = [ac21('104(c)'), cfr214_2('(h)(13)(iii)(E)', 'secondary')]
const byNumber = [...byApproval, visaBulletinPage()]

const numberAway = any('h1b.sixYears.approved.number', [
  fact({
    id: 'h1b.sixYears.approved.anyBirth',
    reads: [greenCardCase.at.category, greenCardCase.at.priorityDate],
    uses: [visaBulletin],
    cites: byNumber,
    holds([category, filed], [bulletin]) {
      const preference = PREFERENCE[category]
      return preference !== undefined && !isAnyCurrent(bulletin, preference, filed)
    },
  }),
  fact({
    id: 'h1b.sixYears.approved.ownBirth',
    reads: [greenCardCase.at.category, greenCardCase.at.priorityDate, birthCountry],
    uses: [visaBulletin],
    cites: byNumber,
    holds([category, filed, country], [{ finalAction }]) {
      const preference = PREFERENCE[category]
      if (preference === undefined) return false
      const has = hasNumber(country, finalAction[preference], filed)
      return has === 'unsettled' ? has : !has
    },
  }),
])

/** An approved I-140 in one of the first three preferences, while the limits of the queue keep the number away. */
const approved = all('h1b.sixYears.approved', [
  fact({
    id: 'h1b.sixYears.approved.step',
    reads: [greenCardCase.at.step],
    cites: byApproval,
    judged: 'ordinary',
    holds: ([step]) => step === 'approved',
  }),
  numberAway,
])

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
const pastSix = all('h1b.sixYears.extension', [
  heldH1b,
  caseStarted,
  any('h1b.sixYears.steps', [approved, yearSinceFiling]),
])

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
