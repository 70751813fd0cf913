import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr214_2, ina101, pm602_0167 } from '../../policy/sources'

/** Years of continuous work abroad for the group. */
export const l1AbroadYears: Parameter<number> = {
  id: 'l1AbroadYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 1, cites: [ina101('(a)(15)(L)'), cfr214_2('(l)(1)(ii)(A)')] }],
}

/** Years before the filing in which they must lie. */
export const l1AbroadWindowYears: Parameter<number> = {
  id: 'l1AbroadWindowYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [ina101('(a)(15)(L)'), pm602_0167('', 'secondary')] }],
}

/** Years in H and L status together, for managers and executives. */
export const l1aMaxYears: Parameter<number> = {
  id: 'l1aMaxYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 7, cites: [cfr214_2('(l)(12)(i), (15)(ii)')] }],
}

/** Years in H and L status together, for holders of specialized knowledge. */
export const l1bMaxYears: Parameter<number> = {
  id: 'l1bMaxYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 5, cites: [cfr214_2('(l)(12)(i), (15)(ii)')] }],
}

/** Years outside the country, just before, after which the time in H and L starts again. */
export const l1ResetYears: Parameter<number> = {
  id: 'l1ResetYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 1, cites: [cfr214_2('(l)(12)(i)', 'memory')] }],
}
