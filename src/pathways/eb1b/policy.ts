import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr204_5, ina203 } from '../../policy/sources'

/** How many of the six kinds of evidence. */
export const eb1bCriteriaNeeded: Parameter<number> = {
  id: 'eb1bCriteriaNeeded',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 2, cites: [cfr204_5('(i)(3)(i)-(ii)')] }],
}

/** Years of teaching or research in the field. */
export const eb1bExperienceYears: Parameter<number> = {
  id: 'eb1bExperienceYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [ina203('(b)(1)(B)'), cfr204_5('(i)(3)(iii)')] }],
}

/** People a private employer must have in full-time research. */
export const eb1bPrivateResearchers: Parameter<number> = {
  id: 'eb1bPrivateResearchers',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [ina203('(b)(1)(B)(iii)(III)')] }],
}
