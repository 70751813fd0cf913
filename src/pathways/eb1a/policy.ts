import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr204_5, kazarian } from '../../policy/sources'

/** How many of the ten kinds of evidence stand in for a major award. */
export const eb1aCriteriaNeeded: Parameter<number> = {
  id: 'eb1aCriteriaNeeded',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [cfr204_5('(h)(3)'), kazarian()] }],
}
