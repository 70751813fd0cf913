import type { Citation } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import type { Parameter } from '../domain/parameter'
import { cfr106_4, fr89_6194, fr91_1059, HELD_FROM } from './sources'

const REVIEW: IsoDate = '2027-03-01'
/** Fees for premium processing rose on this day. */
const RAISED: IsoDate = '2026-03-01'
/** Since this day the clocks count business days. */
const BUSINESS_DAYS: IsoDate = '2024-04-01'

/** The start of the fee of 2025 was not read, so that it is held only as far back as other law. */
export const premiumFeeI129: Parameter<number> = {
  id: 'premiumFeeI129',
  reviewBy: REVIEW,
  periods: [
    { from: HELD_FROM, until: '2026-02-28', value: 2805, cites: [fr91_1059()] },
    { from: RAISED, value: 2965, cites: [fr91_1059()] },
  ],
}

const since = (id: string, value: number, from: IsoDate, ...cites: readonly Citation[]): Parameter<number> => ({
  id,
  reviewBy: REVIEW,
  periods: [{ from, value, cites }],
})

export const premiumFeeI140 = since('premiumFeeI140', 2965, RAISED, fr91_1059('', 'secondary'))
export const premiumFeeI765 = since('premiumI765Opt', 1780, RAISED, fr91_1059())
/** For a change or extension of stay in F, J or M. */
export const premiumFeeI539 = since('premiumI539FJM', 2075, RAISED, fr91_1059())

/** Business days within which USCIS answers. */
export const premiumDaysI129 = since('premiumDaysI129', 15, BUSINESS_DAYS, cfr106_4())
/** EB-1A, EB-1B, and EB-2 and EB-3 on a labor certification. */
export const premiumDaysI140Fast = since('premiumDaysI140Fast', 15, BUSINESS_DAYS, cfr106_4('', 'secondary'))
/** EB-1C and the national interest waiver. */
export const premiumDaysI140Slow = since('premiumDaysI140Slow', 45, BUSINESS_DAYS, cfr106_4('', 'secondary'))
export const premiumDaysI765 = since('premiumDaysI765', 30, BUSINESS_DAYS, fr89_6194('', 'secondary'))
