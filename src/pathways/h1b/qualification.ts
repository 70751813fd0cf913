import { all, any, fact } from '../../domain/criterion'
import { cfr214_2, fr89_103054, ina214 } from '../../policy/sources'
import { professionalRecord } from '../../questions/experience/professionalRecord'
import { degreeHeld, degreeTied, progressiveYears, yearsForCollege } from '../common/specialty-occupation'
import { fieldsAccepted } from './job'

const qualified = [ina214('(i)(2)'), cfr214_2('(h)(4)(iii)(C)-(D)')]
const tied = [cfr214_2('(h)(4)(ii)'), fr89_103054('', 'secondary'), ina214('(i)(1)', 'derived')]

export const fieldsTied = all('h1b.fieldsTied', [fieldsAccepted, degreeTied('h1b.fieldsTied.degree', tied)])

/** It counts where it lets the person fully practice this very occupation at once; which one it is for is not asked. */
const license = fact({
  id: 'h1b.personQualified.license',
  reads: [professionalRecord],
  cites: [ina214('(i)(2)(A)'), cfr214_2('(h)(4)(iii)(C)(3)')],
  judged: 'weighed',
  holds: ([shown]) => shown.includes('state-license'),
})

const rule = [cfr214_2('(h)(4)(iii)(D)(5)')]

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

const threeForOne = all('h1b.threeForOne', [
  yearsForCollege('h1b.threeForOne.years', rule),
  progressiveYears('h1b.threeForOne.progressive', rule),
  recognized,
])

export const personQualified = any('h1b.personQualified', [
  degreeHeld('h1b.personQualified.degree', qualified),
  license,
  threeForOne,
])
