import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr204_5, pm6f5 } from '../../policy/sources'

/** Progressive years in the specialty after a bachelor's degree that equal a master's. */
export const eb2ProgressiveYears: Parameter<number> = {
  id: 'eb2ProgressiveYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 5, cites: [cfr204_5('(k)(2)'), pm6f5()] }],
}

/** How many of the six kinds of proof of exceptional ability. */
export const eb2ExceptionalNeeded: Parameter<number> = {
  id: 'eb2ExceptionalNeeded',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [cfr204_5('(k)(3)(ii)')] }],
}

/** Years of full-time work in the occupation, one of the six kinds. */
export const eb2ExceptionalYears: Parameter<number> = {
  id: 'eb2ExceptionalYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 10, cites: [cfr204_5('(k)(3)(ii)(B)')] }],
}
