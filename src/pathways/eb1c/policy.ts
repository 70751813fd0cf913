import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr204_5, ina203, pm6f4 } from '../../policy/sources'

/** Years of work abroad for the group as a manager or executive. */
export const eb1cAbroadYears: Parameter<number> = {
  id: 'eb1cAbroadYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 1, cites: [ina203('(b)(1)(C)'), cfr204_5('(j)(3)(i)')] }],
}

/** Years before the petition, or before coming to the US for the group, in which they must lie. */
export const eb1cAbroadWindowYears: Parameter<number> = {
  id: 'eb1cAbroadWindowYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [ina203('(b)(1)(C)'), cfr204_5('(j)(3)(i)')] }],
}

/** Years that the US employer has done business. */
export const eb1cUsBusinessYears: Parameter<number> = {
  id: 'eb1cUsBusinessYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 1, cites: [cfr204_5('(j)(3)(i)(D)'), pm6f4()] }],
}
