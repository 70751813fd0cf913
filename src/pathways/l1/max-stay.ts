import { all, any, fact } from '../../domain/criterion'
import { addDays, addYears } from '../../domain/dates'
import type { Parameter } from '../../domain/parameter'
import { cfr214_2 } from '../../policy/sources'
import { hClock, isInHOrL } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import { opening } from '../common/events'
import { hasTimeLeft } from '../common/time-in-status'
import { l1aMaxYears, l1bMaxYears, l1ResetYears } from './policy'

const cites = [cfr214_2('(l)(12)(i), (15)(ii)')]

/** Who never was in H or L has used none of the time. */
const never = all('l1.maxStay.never', [
  fact({ id: 'l1.maxStay.notNow', reads: [status], cites, holds: ([at]) => !isInHOrL(at) }),
  fact({
    id: 'l1.maxStay.notBefore',
    reads: [history],
    cites,
    holds: ([past]) => !past.includes('h') && !past.includes('l'),
  }),
])

/** A year outside the country, just before, starts the clock again. */
const reset = fact({
  id: 'l1.maxStay.reset',
  reads: [status, hClock.at.lastDay],
  uses: [l1ResetYears],
  cites: [cfr214_2('(l)(12)(i)', 'memory')],
  holds([at, lastDay], [years], asOf) {
    if (at !== 'abroad' || lastDay === null) return opening('yearOutside')
    const day = addYears(addDays(lastDay, 1), years)
    return day <= asOf || opening('yearOutside', day)
  },
})

const timeLeft = <const Id extends string>(id: Id, most: Parameter<number>) =>
  fact({
    id,
    reads: [hClock.at.firstDay, hClock.at.lastDay, hClock.at.daysOut],
    uses: [most],
    cites,
    holds: ([firstDay, lastDay, daysOut], [years], asOf) => hasTimeLeft({ firstDay, lastDay, daysOut }, years, asOf),
  })

/** Time in H and L status together stays below seven years for L-1A. */
export const maxStay = any('l1.maxStay', [never, timeLeft('l1.maxStay.timeLeft', l1aMaxYears), reset])

/** And below five for L-1B. */
export const maxStaySpecialized = any('l1.maxStay.specialized', [
  never,
  timeLeft('l1.maxStay.specialized.timeLeft', l1bMaxYears),
  reset,
])
