import { all, any, fact } from '../../domain/criterion'
import { addDays } from '../../domain/dates'
import { ac21, cfr214_2, ina214, visaBulletinPage } from '../../policy/sources'
import { visaBulletin } from '../../policy/visa-bulletin'
import { birthCountry } from '../../questions/you/birthCountry'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { hClock } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import { hasNumber } from '../common/chargeability'
import { opening } from '../common/events'
import { hasTimeLeft, noTimeInHOrL, timeLeftOf, yearOutside } from '../common/time-in-status'
import { isAnyCurrent, PREFERENCE } from '../common/visa-number'
import { heldBefore, inH1b } from './held'
import { firstWork } from './masters-by-filing'
import { h1bMaxYears, h1bPost6OneYear, h1bResetAbroad, registrationSeason } from './policy'

const limit = [ina214('(g)(4)'), cfr214_2('(h)(13)(iii)(A)')]

const noneUsed = noTimeInHOrL('h1b.sixYears', limit)

/** Time in L counts, days abroad of more than 24 hours do not. */
export const timeLeft = timeLeftOf('h1b.sixYears.left', h1bMaxYears, [...limit, cfr214_2('(h)(13)(iii)(C)')])

/** The regulation counts the time in every H status, the statute limits the time in H-1B. */
const neverInH1b = fact({
  id: 'h1b.sixYears.otherH',
  reads: [status, history, hClock.at.counted],
  cites: limit,
  holds: ([at, events, counted]) =>
    (counted === 'other' || (at === 'h1b1' && !events.includes('h') && !events.includes('l'))) && 'unsettled',
})

const caseStarted = fact({
  id: 'h1b.sixYears.case',
  reads: [history],
  cites: [ac21('104(c)'), ac21('106(a)-(b)')],
  holds: ([events]) => events.includes('green-card'),
})

const ofH1b = [ac21('106(a)', 'memory'), cfr214_2('(h)(13)(iii)(D)-(E)', 'memory')]

/** The extensions are of H-1B: somebody in L-1 who never held it has none to extend. */
const heldH1b = any(
  'h1b.sixYears.held',
  [
    inH1b,
    all('h1b.sixYears.held.before', [
      heldBefore,
      fact({
        id: 'h1b.sixYears.held.used',
        reads: [hClock.at.counted],
        cites: ofH1b,
        // An approval never used gave no status; whether a visa was issued on it, which would do, is not asked.
        holds: ([counted]) => (counted === 'unused' ? 'officer' : counted !== 'other'),
      }),
    ]),
  ],
  ofH1b,
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
    // Somebody whose I-485 is filed may have an I-140 that is approved or one that is pending.
    holds: ([step]) => step === 'approved' || (step === 'i485' && 'officer'),
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

/** A year outside the US begins a new six years, with a new number under the cap. */
const reset = yearOutside('h1b.sixYears.reset', h1bResetAbroad, [cfr214_2('(h)(13)(iii)(A)'), ina214('(g)(7)')])

export const sixYears = any('h1b.sixYears', [noneUsed, timeLeft, pastSix, reset, neverInH1b])

/** Work on a number of the season begins on 1 October at the earliest; for somebody in H or L the time runs until then. */
const timeLeftAtStart = fact({
  id: 'h1b.sixYears.byStart.left',
  reads: [hClock.at.firstDay, hClock.at.lastDay, hClock.at.daysOut],
  uses: [h1bMaxYears, registrationSeason],
  cites: [...limit, cfr214_2('(h)(8)(iii)')],
  holds: ([firstDay, lastDay, daysOut], [years, { fiscalYear }]) =>
    hasTimeLeft({ firstDay, lastDay, daysOut }, years, firstWork(fiscalYear - 1)),
})

export const timeAtStart = any('h1b.sixYears.byStart', [noneUsed, timeLeftAtStart, pastSix, reset, neverInH1b])

/** A new six years would need a new number, which a transfer does not bring. */
export const transferTimeLeft = any('h1bTransfer.timeLeft', [timeLeft, pastSix])
