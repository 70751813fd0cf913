import type { Citation } from '../../../domain/citation'
import { type ReadClass, socialMedia } from '../../../policy/consular'
import { premiumDaysI129, premiumFeeI129 } from '../../../policy/premium'
import { cfr106_4, cfr248_1, ina214, stateVisaPages, uscisData, uscisTimes } from '../../../policy/sources'
import { businessDays, bylaw, nothing, says, tells, together, usd } from './cells'

/** No annual number, and so no draw. */
export const noCap = says('common.cap.none', ina214('(g)'))
export const noLottery = says('common.lottery.none', ina214('(g)'))

export const offerNeeded = (...cites: readonly Citation[]) => says('common.offer.job', ...cites)

export const dualIntent = (...cites: readonly Citation[]) => says('common.intent.yes', ...cites)
/** INA 214(b) presumes an intent to stay, and INA 214(h) does not lift that. */
export const noDualIntent = says('common.intent.no', ina214('(b)'), ina214('(h)'))

export const premiumAnswer = says('common.premium.answer', cfr106_4())

/** A petition on Form I-129 can be answered sooner for a fee. */
export const premiumI129 = together(
  tells('common.premium.i129', { fee: usd(premiumFeeI129), time: businessDays(premiumDaysI129) }),
  premiumAnswer,
)

/** The usual time of a petition without premium processing was not read. */
export const usualTime = says('common.timing.usualNotRead', uscisTimes())

export const noRate = says('common.approval.none', uscisData())

export const readPublicly = (reads: ReadClass) =>
  bylaw(socialMedia[reads], { true: says('common.apply.socialMedia'), false: nothing })

export const visaInterview = says('common.apply.interview', stateVisaPages())

/** A visa abroad, or a change of status for those who are in the US. */
export const visaOrChange = together(visaInterview, says('common.apply.change', cfr248_1('', 'secondary')))
