import { type Parameter, UNDATED } from '../domain/parameter'
import { cfr204_5, pm6f5 } from './sources'

/** Progressive years in the specialty after a bachelor's degree that equal a master's in EB-2. */
export const eb2ProgressiveYears: Parameter<number> = {
  id: 'eb2ProgressiveYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 5, cites: [cfr204_5('(k)(2)'), pm6f5()] }],
}
