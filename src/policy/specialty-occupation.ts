import { type Parameter, UNDATED } from '../domain/parameter'
import { cfr214_2 } from './sources'

/** Years of progressive work that stand for one year of college. */
export const h1bExperiencePerYear: Parameter<number> = {
  id: 'h1bExperiencePerYear',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [cfr214_2('(h)(4)(iii)(D)(5)')] }],
}

/** Years of college in a US bachelor's degree, so that twelve years of work stand for all of it. */
export const h1bCollegeYears: Parameter<number> = {
  id: 'h1bCollegeYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 4, cites: [cfr214_2('(h)(4)(iii)(D)(5)', 'derived')] }],
}
