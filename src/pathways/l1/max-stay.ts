import { any } from '../../domain/criterion'
import { cfr214_2 } from '../../policy/sources'
import { noTimeInHOrL, timeLeftOf, yearOutside } from '../common/time-in-status'
import { l1aMaxYears, l1bMaxYears, l1ResetYears } from './policy'

const cites = [cfr214_2('(l)(12)(i), (15)(ii)')]

const never = noTimeInHOrL('l1.maxStay', cites)
const reset = yearOutside('l1.maxStay.reset', l1ResetYears, [cfr214_2('(l)(12)(i)', 'memory')])

/** Time in H and L status together stays below seven years for L-1A. */
export const maxStay = any('l1.maxStay', [never, timeLeftOf('l1.maxStay.timeLeft', l1aMaxYears, cites), reset])

/** And below five for L-1B. */
export const maxStaySpecialized = any('l1.maxStay.specialized', [
  never,
  timeLeftOf('l1.maxStay.specialized.timeLeft', l1bMaxYears, cites),
  reset,
])
