import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr214_2 } from '../../policy/sources'

/** How many of the eight kinds of evidence stand in for a major award. */
export const o1aCriteriaNeeded: Parameter<number> = {
  id: 'o1aCriteriaNeeded',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [cfr214_2('(o)(3)(iii)')] }],
}
