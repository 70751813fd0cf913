import type { Citation } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import { type Parameter, type Period, UNDATED } from '../domain/parameter'
import {
  fr89_6194,
  fr91_51360,
  fr91_62534,
  g1055,
  HELD_FROM,
  i901,
  ina214,
  publicLaw119_21,
  registrationPage,
  visaFeeList,
} from './sources'

const REVIEW: IsoDate = '2027-03-01'
/** The fee rule of 31 January 2024 applies from this day. What was charged before is not held here. */
const FEE_RULE: IsoDate = '2024-04-01'

const dated = <V>(id: string, reviewBy: IsoDate, ...periods: readonly Period<V>[]): Parameter<V> => ({
  id,
  reviewBy,
  periods,
})
/** An amount in US dollars. */
const usd = (id: string, value: number, from: IsoDate, ...cites: readonly Citation[]): Parameter<number> =>
  dated(id, REVIEW, { from, value, cites })

/**
 * For one registration. From the fee rule on it was $215, though the first season that paid it was that of fiscal year 2026;
 * no registration was possible between.
 */
export const feeH1bRegistration: Parameter<number> = dated(
  'feeH1bRegistration',
  '2027-01-15',
  { from: UNDATED, until: '2024-03-31', value: 10, cites: [fr89_6194(), registrationPage(', fees')] },
  { from: FEE_RULE, value: 215, cites: [fr89_6194(), registrationPage(', fees')] },
)

/** Form I-129 by class. The reduced fee is for at most 25 full-time staff, and for nonprofits. */
export const feeI129H1b = usd('feeI129H1b', 780, FEE_RULE, g1055(', I-129 for H-1B'))
export const feeI129H1bReduced = usd(
  'feeI129H1bReduced',
  460,
  FEE_RULE,
  g1055(', I-129 for H-1B, reduced', 'secondary'),
)
export const feeI129O = usd(
  'feeI129O',
  1055,
  FEE_RULE,
  fr89_6194(', I-129 for O', 'secondary'),
  g1055(', I-129 for O', 'secondary'),
)
export const feeI129OReduced = usd('feeI129OReduced', 530, FEE_RULE, g1055(', I-129 for O, reduced', 'memory'))
export const feeI129L = usd(
  'feeI129L',
  1385,
  FEE_RULE,
  fr89_6194(', I-129 for L', 'secondary'),
  g1055(', I-129 for L', 'secondary'),
)
export const feeI129LReduced = usd('feeI129LReduced', 695, FEE_RULE, g1055(', I-129 for L, reduced', 'secondary'))
export const feeI129ETn = usd(
  'feeI129ETn',
  1015,
  FEE_RULE,
  fr89_6194(', I-129 for E and TN', 'secondary'),
  g1055(', I-129 for E and TN', 'secondary'),
)
export const feeI129ETnReduced = usd(
  'feeI129ETnReduced',
  510,
  FEE_RULE,
  g1055(', I-129 for E and TN, reduced', 'secondary'),
)

/** Toward training of US workers; the employer may not pass it on. */
export const feeAcwia = usd('feeAcwia', 1500, UNDATED, ina214('(c)(9)'))
export const feeAcwiaSmall = usd('feeAcwiaSmall', 750, UNDATED, ina214('(c)(9)(B)'))
/** Schools, universities, nonprofits tied to them, and research organizations of nonprofits and governments. */
export const feeAcwiaExempt = usd('feeAcwiaExempt', 0, UNDATED, ina214('(c)(9)(A)'))
/** The like of it for H-1B1: on the first grant and on every third extension. */
export const feeAcwiaH1b1 = usd('feeAcwiaH1b1', 1500, UNDATED, ina214('(c)(11)'))
export const feeAcwiaH1b1Small = usd('feeAcwiaH1b1Small', 750, UNDATED, ina214('(c)(11)'))

/** Against fraud: on the first petition and on a change of employer. */
export const feeFraudH1b = usd('feeFraudH1b', 500, UNDATED, ina214('(c)(12)'))
export const feeFraudL = usd('feeFraudL', 500, UNDATED, ina214('(c)(12)'))

/** The asylum program fee, on petitions of employers and of people who petition for themselves. */
export const feeAsylum = usd('feeAsylumProgram', 600, FEE_RULE, fr89_6194())
export const feeAsylumSmall = usd('feeAsylumProgramSmall', 300, FEE_RULE, fr89_6194())
export const feeAsylumNonprofit = usd('feeAsylumProgramNonprofit', 0, FEE_RULE, fr89_6194())
export const feeAsylumSelf = usd('feeAsylumProgramSelf', 300, FEE_RULE, fr89_6194(', self-petitioner', 'secondary'))

const LAST_911: IsoDate = '2027-09-30'

/** For employers of 50 or more in the US, over half of them in H-1B or L-1. */
export const fee911H1b: Parameter<number> = dated('fee911H1b', '2027-07-01', {
  from: HELD_FROM,
  until: LAST_911,
  value: 4000,
  cites: [fr91_51360()],
})
export const fee911L1: Parameter<number> = dated('fee911L1', '2027-07-01', {
  from: HELD_FROM,
  until: LAST_911,
  value: 4500,
  cites: [fr91_51360()],
})
/** Whether an extension with the same employer pays them too. */
export const fee911OnExtensions: Parameter<boolean> = dated(
  'fee911OnExtensions',
  '2027-07-01',
  { from: HELD_FROM, until: '2026-09-08', value: false, cites: [fr91_51360(', start', 'derived')] },
  { from: '2026-09-09', until: LAST_911, value: true, cites: [fr91_51360()] },
)

export const feeI140 = usd('feeI140', 715, FEE_RULE, fr89_6194())

/** Permission to work on OPT, on paper and online. */
export const feeI765Opt = usd('feeI765Opt', 520, FEE_RULE, g1055(', I-765'))
export const feeI765OptOnline = usd('feeI765OptOnline', 470, FEE_RULE, g1055(', I-765'))
/** To change or extend the stay of a spouse and children, on paper and online. */
export const feeI539 = usd('feeI539', 470, FEE_RULE, g1055(', I-539'))
export const feeI539Online = usd('feeI539Online', 420, FEE_RULE, g1055(', I-539 online', 'secondary'))

/** Applications for a visa at a consulate, by class. */
export const feeVisaFJTn = usd('feeMrvFJTn', 185, HELD_FROM, visaFeeList())
export const feeVisaHLO = usd('feeMrvHLO', 205, HELD_FROM, visaFeeList())
export const feeVisaE3 = usd('feeMrvE', 315, HELD_FROM, visaFeeList(), visaFeeList(', E-3 as an E visa', 'memory'))

export const feeSevisJ = usd('feeSevisJ', 220, HELD_FROM, i901())
/** Paid once to study in F-1, before any OPT. */
export const feeSevisF = usd('feeSevisF', 350, HELD_FROM, i901())

/** Enacted; whether anybody collects it is told differently by different sources. No total contains it. */
export const feeVisaIntegrity: Parameter<number> = dated('feeVisaIntegrity', '2026-12-01', {
  from: '2025-07-04',
  value: 250,
  cites: [
    publicLaw119_21('', 'conflicting'),
    visaFeeList(', not listed', 'conflicting'),
    fr91_62534('', 'conflicting'),
  ],
})

/** Fees of the last step to a green card as the rule of 2024 set them. No total contains them. */
export const feeI485 = usd('feeI485', 1440, FEE_RULE, fr89_6194(', I-485', 'secondary'), g1055())
export const feeI131With485 = usd('feeI131With485', 630, FEE_RULE, fr89_6194(', I-131', 'secondary'), g1055())
export const feeI765With485 = usd(
  'feeI765With485',
  260,
  FEE_RULE,
  fr89_6194(', I-765 with I-485', 'secondary'),
  g1055(),
)
