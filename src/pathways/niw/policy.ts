import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr204_5 } from '../../policy/sources'

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
