import { all, any, fact } from '../../domain/criterion'
import { addYears, lastOfMonth } from '../../domain/dates'
import { some } from '../../domain/ternary'
import { cfr214_2, fr89_7456, fr90_60864, ina214, remainderMemo, usc20_1001 } from '../../policy/sources'
import { degrees } from '../../questions/degree/degrees'
import { hasUsMasters, isUsMastersQualifying } from '../../questions/degree/qualifications'
import { employers, isPetitioner } from '../../questions/employer/employers'
import { hClock } from '../../questions/you/hClock'
import { status } from '../../questions/you/status'
import { opening } from '../common/events'
import { isExpectedBy } from '../common/specialty-degree'
import { hasTimeLeft, yearOutsideOn } from '../common/time-in-status'
import { neverHeldH } from './held'
import { fieldsAccepted } from './job'
import { sponsors } from './employer'
import { h1bCountedLookback, h1bMaxYears, h1bResetAbroad, registrationSeason, selectionWeights } from './policy'
import { fieldsTied, personQualified } from './qualification'

const system = [cfr214_2('(h)(8)(iii)'), fr89_7456()]

const season = fact({
  id: 'h1bCap.registration.window',
  reads: [],
  uses: [registrationSeason],
  cites: system,
  holds: (_, [{ days }], asOf) =>
    days === undefined
      ? opening('registrationWindow')
      : asOf >= days.opens || opening('registrationWindow', days.opens),
})

/** A university's petition never needs a registration; that of other exempt employers does where the tie is not shown. */
const underTheCap = fact({
  id: 'h1bCap.registration.employer',
  reads: [employers],
  cites: [ina214('(g)(5)(A)')],
  holds: ([all]) => !all.some(isPetitioner) || all.some((one) => isPetitioner(one) && one !== 'university'),
})

export const registration = all('h1bCap.registration', [underTheCap, sponsors, season])

/** The degree has to be earned when the petition is filed, so that one expected by then counts while people are registered. */
const degreeByFiling = fact({
  id: 'h1bCap.degreeByFiling',
  reads: [degrees],
  uses: [registrationSeason],
  cites: [cfr214_2('(h)(8)(iii)', 'secondary'), ina214('(i)(2)', 'derived')],
  judged: 'ordinary',
  holds: ([list], [{ days }], asOf) =>
    days !== undefined && days.opens <= asOf && isExpectedBy(list, days.filingCloses, asOf),
})

export const qualifiedByFiling = any('h1bCap.qualified', [personQualified, degreeByFiling])
export const tiedByFiling = any('h1bCap.tied', [
  fieldsTied,
  all('h1bCap.tied.byFiling', [fieldsAccepted, degreeByFiling]),
])

/**
 * Somebody counted before goes the way of a transfer while time is left. After a year outside the US a new six years can be
 * had, which take a new number, even where some of the old ones are left.
 */
const notCountedYet = fact({
  id: 'h1bCap.notCounted.clock',
  reads: [status, hClock.at.counted, hClock.at.firstDay, hClock.at.lastDay, hClock.at.daysOut, hClock.at.abroadSince],
  uses: [h1bMaxYears, h1bCountedLookback, h1bResetAbroad],
  cites: [ina214('(g)(7)'), remainderMemo('', 'secondary')],
  holds([at, counted, firstDay, lastDay, daysOut, abroadSince], [years, lookback, reset], asOf) {
    // Whether the number of an approval never used still counts turns on what became of the petition.
    if (counted === 'unused') return 'officer'
    if (counted !== 'cap' || firstDay === null) return true
    const day = yearOutsideOn(abroadSince, reset)
    if (day !== undefined && day <= asOf) return true
    if (!hasTimeLeft({ firstDay, lastDay, daysOut }, years, asOf)) return opening('yearOutside', day)
    return at !== 'h1b' && addYears(firstDay, lookback) <= asOf
  },
})

export const notCounted = any('h1bCap.notCounted', [neverHeldH, notCountedYet])

/** The second draw, for holders of a US master's or higher. */
export const usMasters = fact({
  id: 'h1bCap.usMasters',
  reads: [degrees],
  cites: [ina214('(g)(5)(C)'), usc20_1001('(a)(4)-(5)'), cfr214_2('(h)(8)(iii)', 'secondary')],
  holds([list], _, asOf) {
    const studied = list.filter((degree) => degree.state === 'studying' && isUsMastersQualifying(degree) !== false)
    const held = hasUsMasters(list)
    if (held !== false || studied.length === 0) return held
    if (some(studied.map(isUsMastersQualifying)) === 'unsure') return 'unsure'
    return opening(
      'degreeAwarded',
      studied.map(({ month }) => lastOfMonth(month)).find((day) => day > asOf),
    )
  },
})

/** Nobody gets a number under the cap without a draw. */
export const noDraw = fact({
  id: 'h1bCap.lottery',
  reads: [],
  uses: [selectionWeights],
  cites: [fr90_60864()],
  holds: () => false,
})
