import type { Citation } from '../domain/citation'
import { type Parameter, UNDATED } from '../domain/parameter'
import { ina201, ina202, ina203, ina214 } from './sources'

const inForce = (id: string, value: number, ...cites: readonly Citation[]): Parameter<number> => ({
  id,
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value, cites }],
})

/** People counted in a fiscal year. */
export const h1bRegularCap = inForce('h1bRegularCap', 65_000, ina214('(g)(1)(A)'))
/** People with a US master's or higher, beside the regular cap. */
export const h1bUsMastersCap = inForce('h1bUsMastersCap', 20_000, ina214('(g)(5)(C)'))
/** Taken out of the regular cap; unused numbers return to it. */
export const h1b1SetAside = inForce('h1b1SetAside', 6_800, ina214('(g)(8)'))
export const h1b1CapChile = inForce('h1b1CapChile', 1_400, ina214('(g)(8)(B)(ii)(I)'))
export const h1b1CapSingapore = inForce('h1b1CapSingapore', 5_400, ina214('(g)(8)(B)(ii)(II)'))
/** Workers only, not their families. */
export const e3Cap = inForce('e3Cap', 10_500, ina214('(g)(11)'))

/** Employment-based green cards, with family numbers unused in the year before on top. */
export const ebAnnualNumbers = inForce('ebAnnualNumbers', 140_000, ina201('(d)'))
/** Percent of them for each of EB-1, EB-2 and EB-3, with numbers unused in other preferences on top. */
export const ebShare = inForce('ebShareEb1Eb2Eb3', 28.6, ina203('(b)(1)-(3)'))
/** Percent for the natives of one country. */
export const perCountryShare = inForce('perCountryShare', 7, ina202('(a)(2)'))
