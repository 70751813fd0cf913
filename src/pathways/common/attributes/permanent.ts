import type { Parameter } from '../../../domain/parameter'
import { immigrantVisaPause } from '../../../policy/consular'
import { ebAnnualNumbers, ebShare, perCountryShare } from '../../../policy/annual-numbers'
import type { Filer } from '../../../policy/fees-due'
import { advanceParoleMonths } from '../../../policy/processing-times'
import { premiumFeeI140 } from '../../../policy/premium'
import { ina203, ina245, pm602_0199 } from '../../../policy/sources'
import { isPetitioner } from '../../../questions/employer/employers'
import {
  businessDays,
  bylaw,
  count,
  months,
  nothing,
  percent,
  readIn,
  says,
  tells,
  together,
  usd,
  whileHeld,
} from './cells'
import type { Attributes } from './statement'
import { childrenImmigrate, spouseImmigrates } from './family'
import { asylum, filing, i140, lastStepFees, type Payer } from './fees'
import { premiumAnswer, usualTime } from './temporary'

const numbers = tells('common.cap.green', {
  numbers: count(ebAnnualNumbers),
  share: percent(ebShare),
  country: percent(perCountryShare),
})

/** A faster answer on the I-140 alone; not on the visa number nor on the last step. */
export const premiumI140 = (days: Parameter<number>) =>
  together(tells('common.premium.i140', { fee: usd(premiumFeeI140), time: businessDays(days) }), premiumAnswer)

export const apply = together(
  says('common.apply.greenCard', ina245(), pm602_0199()),
  bylaw(immigrantVisaPause, { true: says('common.apply.immigrantVisaPause'), false: nothing }),
)

const OTHERWISE: readonly Filer[] = ['large', 'small']

/** The I-140 and what comes with it; `self` where nobody else need file. */
export const i140Fees = (payer: Payer, self?: true) =>
  together(
    filing({
      fees: [i140, asylum],
      takes: isPetitioner,
      otherwise: OTHERWISE,
      payer,
      ...(self === true && { self }),
    }),
    lastStepFees,
  )

const travel = tells('common.timing.advanceParole', {
  months: months(advanceParoleMonths),
  month: readIn(advanceParoleMonths),
})

/** The rows that every green card has in common. */
export const permanent = {
  cap: numbers,
  lottery: says('common.lottery.queue', ina203()),
  stay: says('common.stay.permanent', ina203()),
  intent: says('common.intent.immigrant', ina203()),
  spouse: spouseImmigrates,
  children: childrenImmigrate,
  timing: together(usualTime, whileHeld(advanceParoleMonths, travel)),
  apply,
} satisfies Partial<Attributes>
