import { type Parameter, UNDATED } from '../domain/parameter'
import { cfr214_1, cfr214_2, cfr274a_12, fr89_103054 } from './sources'

/** Days after a job ends in E, H-1B, H-1B1, L-1, O-1 or TN, and never past the I-94. A proposal would end it. */
export const graceDays: Parameter<number> = {
  id: 'graceDays',
  reviewBy: '2026-11-10',
  periods: [{ from: '2017-01-17', value: 60, cites: [cfr214_1('(l)(2)'), cfr214_1('(l)(2), start', 'memory')] }],
}

/** Days a student may stay after the program or OPT has ended. */
export const f1DepartureDays: Parameter<number> = {
  id: 'f1DepartureDays',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 60, cites: [cfr214_2('(f)(5)(iv)')] }],
}

/** Month and day on which cap-gap ends, in the fiscal year for which H-1B is sought. */
export const capGapEnd: Parameter<string> = {
  id: 'capGapEnd',
  reviewBy: '2027-03-01',
  periods: [
    { from: UNDATED, until: '2025-01-16', value: '10-01', cites: [fr89_103054()] },
    { from: '2025-01-17', value: '04-01', cites: [cfr214_2('(f)(5)(vi)'), fr89_103054()] },
  ],
}

/** Days for which work goes on while a STEM extension filed in time is pending. */
export const stemPendingWorkDays: Parameter<number> = {
  id: 'stemPendingWorkDays',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 180, cites: [cfr274a_12('(b)(6)(iv)')] }],
}

/** Days without work that OPT allows. */
export const optUnemploymentDays: Parameter<number> = {
  id: 'optUnemploymentDays',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 90, cites: [cfr214_2('(f)(10)(ii)(E)')] }],
}

/** Days without work that OPT and its extension allow in all. */
export const stemUnemploymentDays: Parameter<number> = {
  id: 'stemUnemploymentDays',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 150, cites: [cfr214_2('(f)(10)(ii)(E)')] }],
}
