import type { Citation } from '../../domain/citation'
import type { IsoDate } from '../../domain/dates'
import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr214_2, sevpOptGuidance, stemList as stemListDocument } from '../../policy/sources'
import { stemCodes } from '../../reference/stem-cip'

const REVIEW: IsoDate = '2027-03-01'

const inForce = (id: string, value: number, ...cites: readonly Citation[]): Parameter<number> => ({
  id,
  reviewBy: REVIEW,
  periods: [{ from: UNDATED, value, cites }],
})

/** Months of OPT at each level of degree, less those taken before the degree. */
export const optMonths = inForce('optMonths', 12, cfr214_2('(f)(10)(ii)'))
/** Months of full-time CPT that use up the OPT of that level. */
export const cptFullTimeMonthsKillOpt = inForce('cptFullTimeMonthsKillOpt', 12, cfr214_2('(f)(10)(i)'))
/** Days before the end of the program on which the I-765 may first be filed. */
export const optFileBeforeEnd = inForce('optFileBeforeEnd', 90, cfr214_2('(f)(11)'))
/** Days after the end of the program on which it may last be filed. */
export const optFileAfterEnd = inForce('optFileAfterEnd', 60, cfr214_2('(f)(11)'))
/** Days after the school’s recommendation within which the I-765 is filed. */
export const optFileAfterRecommendation = inForce('optFileAfterRecommendation', 30, cfr214_2('(f)(11)'))
/** Hours a week below which work does not count. */
export const optMinHours = inForce('optMinHours', 20, sevpOptGuidance('', 'secondary'))

/** Days before OPT ends on which the extension may first be filed. */
export const stemFileBeforeEnd = inForce('stemFileBeforeEnd', 90, cfr214_2('(f)(11)', 'secondary'))
/** Days after the school’s recommendation within which the extension is filed. */
export const stemFileAfterRecommendation = inForce('stemFileAfterRecommendation', 60, cfr214_2('(f)(11)', 'secondary'))
export const stemMinHours = inForce('stemMinHours', 20, cfr214_2('(f)(10)(ii)(C)'))
export const stemLifetimeCount = inForce('stemLifetimeCount', 2, cfr214_2('(f)(10)(ii)(C)'))
/** Years between the award of an earlier degree and the school’s recommendation. */
export const stemPriorDegreeYears = inForce(
  'stemPriorDegreeYears',
  10,
  cfr214_2('(f)(10)(ii)(C)(3)'),
  cfr214_2('(f)(10)(ii)(C)(3), counting day', 'secondary'),
)

/** Codes of the Classification of Instructional Programs that count as STEM. Earlier editions are not held here. */
export const stemList: Parameter<ReadonlySet<string>> = {
  id: 'stemListDate',
  reviewBy: REVIEW,
  periods: [{ from: '2024-07-22', value: stemCodes, cites: [stemListDocument()] }],
}
