import { all, any, atLeast, fact, officerDecides } from '../../domain/criterion'
import { eb2ProgressiveYears } from '../../policy/advanced-degree'
import { cfr204_5, pa2025_03, pm6f5 } from '../../policy/sources'
import { payStanding } from '../../questions/achievements/payStanding'
import { degrees } from '../../questions/degree/degrees'
import { isAwarded } from '../../questions/degree/qualifications'
import { professionalRecord } from '../../questions/experience/professionalRecord'
import { hasProgressiveYears, workYears } from '../../questions/experience/workYears'
import { advancedDegree, advancedDegreeAhead, fullBachelors } from '../common/advanced-degree'
import { payCredited, sharedStandard } from '../common/evidence'
import { ofKind } from '../common/record'
import { eb2ExceptionalNeeded, eb2ExceptionalYears } from './policy'

const byDegree = [cfr204_5('(k)(2)-(3)'), pm6f5()]
const byYears = [...byDegree, pa2025_03()]
const byAbility = [cfr204_5('(k)(3)(ii)')]

const academicRecord = fact({
  id: 'niw.exceptionalAbility.academic',
  reads: [degrees],
  cites: byAbility,
  judged: 'weighed',
  holds([held]) {
    const states = held.map(isAwarded)
    return states.includes(true) || (states.includes('unsure') && 'officer')
  },
})

const tenYears = fact({
  id: 'niw.exceptionalAbility.years',
  reads: [workYears.at.total],
  uses: [eb2ExceptionalYears],
  cites: byAbility,
  judged: 'weighed',
  holds: ([total], [years]) => total >= years,
})

const license = fact({
  id: 'niw.exceptionalAbility.license',
  reads: [professionalRecord],
  cites: byAbility,
  judged: 'weighed',
  holds: ([shown]) => shown.includes('license') || shown.includes('state-license'),
})

const highSalary = ofKind(
  'niw.exceptionalAbility.salary',
  'pay',
  fact({
    id: 'niw.exceptionalAbility.salary.proof',
    reads: [payStanding],
    cites: byAbility,
    judged: 'weighed',
    holds: ([standing]) => payCredited(standing, sharedStandard.pay),
  }),
  byAbility,
)

const association = fact({
  id: 'niw.exceptionalAbility.association',
  reads: [professionalRecord],
  cites: byAbility,
  judged: 'weighed',
  holds: ([shown]) => shown.includes('association'),
})

const recognition = fact({
  id: 'niw.exceptionalAbility.recognition',
  reads: [professionalRecord],
  cites: byAbility,
  judged: 'weighed',
  // Letters written for a petition are opinions; whether they show recognition already earned is the officer's to say.
  holds: ([shown]) => shown.includes('recognition') || (shown.includes('experts') && 'officer'),
})

const exceptionalAbility = all('niw.exceptionalAbility', [
  atLeast(
    'niw.exceptionalAbility.count',
    eb2ExceptionalNeeded,
    [academicRecord, tenYears, license, highSalary, association, recognition],
    byAbility,
  ),
  officerDecides('niw.exceptionalAbility.merits', byAbility),
])

const held = fact({
  id: 'niw.eb2Threshold.advanced',
  reads: [degrees],
  cites: byDegree,
  holds: ([list]) => advancedDegree(list),
})

const ahead = fact({
  id: 'niw.eb2Threshold.studying',
  reads: [degrees],
  cites: byDegree,
  holds: ([list], _, asOf) => advancedDegreeAhead(list, asOf),
})

const bachelorsAndYears = all('niw.eb2Threshold.progressive', [
  fact({
    id: 'niw.eb2Threshold.bachelor',
    reads: [degrees],
    cites: byYears,
    holds: ([list]) => fullBachelors(list),
  }),
  // Complete years only: four years and some months are not five.
  fact({
    id: 'niw.eb2Threshold.years',
    reads: [workYears],
    uses: [eb2ProgressiveYears],
    cites: byYears,
    holds: ([work], [years]) => hasProgressiveYears(work, years),
  }),
])

/** An advanced degree, its equal in years, or exceptional ability. */
export const eb2Threshold = any('niw.eb2Threshold', [held, bachelorsAndYears, exceptionalAbility, ahead])
