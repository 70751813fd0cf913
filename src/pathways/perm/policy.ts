import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr20_656, cfr204_5, ina203 } from '../../policy/sources'

/** Hours a week from which the Department of Labor takes a job for full time. */
export const permFullTimeHours: Parameter<number> = {
  id: 'permFullTimeHours',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 35, cites: [cfr20_656(', full time', 'memory')] }],
}

/** Months before the filing in which layoffs oblige the employer to notify and consider the people laid off. */
export const permLayoffMonths: Parameter<number> = {
  id: 'permLayoffMonths',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 6, cites: [cfr20_656('.17(k)', 'secondary')] }],
}

/** Years of training or experience that a skilled worker’s job needs. */
export const eb3SkilledYears: Parameter<number> = {
  id: 'eb3SkilledYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 2, cites: [ina203('(b)(3)(A)(i)'), cfr204_5('(l)(2), (l)(4)')] }],
}
