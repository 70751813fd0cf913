import { all, any, fact } from '../../domain/criterion'
import { cfr214_2, fr89_103054, ina214 } from '../../policy/sources'
import { degrees } from '../../questions/degree/degrees'
import { professionalRecord } from '../../questions/experience/professionalRecord'
import { workYears } from '../../questions/experience/workYears'
import { collegeYears, degreeOutcome, fieldOutcome } from './degree'
import { fieldsAccepted } from './job'
import { h1bCollegeYears, h1bExperiencePerYear } from './policy'

const qualified = [ina214('(i)(2)'), cfr214_2('(h)(4)(iii)(C)-(D)')]
const tied = [cfr214_2('(h)(4)(ii)'), fr89_103054('', 'secondary'), ina214('(i)(1)', 'derived')]

const degreeHeld = fact({
  id: 'h1b.personQualified.degree',
  reads: [degrees],
  cites: qualified,
  judged: 'ordinary',
  holds: ([list], _, asOf) => degreeOutcome(list, asOf),
})

const degreeTied = fact({
  id: 'h1b.fieldsTied.degree',
  reads: [degrees],
  cites: tied,
  judged: 'ordinary',
  holds: ([list], _, asOf) => fieldOutcome(list, asOf),
})

export const fieldsTied = all('h1b.fieldsTied', [fieldsAccepted, degreeTied])

const license = fact({
  id: 'h1b.personQualified.license',
  reads: [professionalRecord],
  cites: [ina214('(i)(2)(A)'), cfr214_2('(h)(4)(iii)(C)(3)')],
  judged: 'ordinary',
  holds: ([shown]) => shown.includes('state-license'),
})

const rule = [cfr214_2('(h)(4)(iii)(D)(5)')]

/** Only for people whose college falls short: three years of work for each year that is missing. */
const enoughYears = fact({
  id: 'h1b.threeForOne.years',
  reads: [degrees, workYears.at.total],
  uses: [h1bExperiencePerYear, h1bCollegeYears],
  cites: rule,
  judged: 'weighed',
  holds([list, total], [perYear, full]) {
    const { sure, possible } = collegeYears(list, full)
    if (possible >= full || total < (full - possible) * perYear) return false
    return total >= (full - sure) * perYear || 'officer'
  },
})

const progressive = fact({
  id: 'h1b.threeForOne.progressive',
  reads: [workYears.at.total, workYears.at.after, workYears.at.grew],
  cites: rule,
  judged: 'weighed',
  holds([total, after, grew]) {
    if (grew === 'yes') return true
    // Asked only of years after a bachelor's degree.
    return grew === 'no' && total === after ? false : 'officer'
  },
})

const recognized = fact({
  id: 'h1b.threeForOne.recognition',
  reads: [professionalRecord],
  cites: [cfr214_2('(h)(4)(iii)(D)(5)', 'secondary')],
  judged: 'weighed',
  holds: ([shown]) =>
    (shown.includes('peers') &&
      shown.some((one) => one === 'experts' || one === 'association' || one === 'license' || one === 'recognition')) ||
    'officer',
})

const threeForOne = all('h1b.threeForOne', [enoughYears, progressive, recognized])

export const personQualified = any('h1b.personQualified', [degreeHeld, license, threeForOne])
