import { stemMonths } from '../../policy/durations'
import { feeI765Opt, feeI765OptOnline, feeSevisF, feeVisaFJTn } from '../../policy/fees'
import { premiumDaysI765, premiumFeeI765 } from '../../policy/premium'
import {
  cfr214_2,
  frOptFeeProposal,
  ina214,
  sevpOptGuidance,
  stateVisaPages,
  uscisData,
  uscisTimes,
} from '../../policy/sources'
import { stemPendingWorkDays } from '../../policy/stay'
import { businessDays, days, months, says, since, tells, together, usd } from '../common/attributes/cells'
import { childrenF2, spouseF2 } from '../common/attributes/family'
import { visaFee } from '../common/attributes/fees'
import type { Attributes } from '../common/attributes/statement'
import { noCap, noLottery, premiumAnswer, readPublicly } from '../common/attributes/temporary'
import { optMonths } from './policy'

const fees = together(
  tells('training.fees.permit', { paper: usd(feeI765Opt), online: usd(feeI765OptOnline) }),
  visaFee(feeVisaFJTn),
  tells('training.fees.sevis', { fee: usd(feeSevisF) }),
  since('2026-10-08', says('training.fees.school', frOptFeeProposal('', 'secondary'))),
)

const shared = {
  cap: noCap,
  lottery: noLottery,
  intent: says('training.intent.no', ina214('(b)')),
  spouse: spouseF2,
  children: childrenF2,
  premium: together(
    tells('training.premium.permit', { fee: usd(premiumFeeI765), time: businessDays(premiumDaysI765) }),
    premiumAnswer,
  ),
  approval: says('common.approval.none', uscisData()),
  apply: together(
    says('training.apply.school', cfr214_2('(f)(11)')),
    says('training.apply.visa', stateVisaPages()),
    readPublicly('fj'),
  ),
  fees,
}

export const optAttributes = {
  ...shared,
  files: says('training.files.you', cfr214_2('(f)(11)')),
  offer: says('opt.offer.none', cfr214_2('(f)(10)(ii), offer', 'memory')),
  stay: tells('opt.stay.months', { months: months(optMonths) }),
  ownCompany: says('opt.ownCompany.yes', sevpOptGuidance('', 'secondary')),
  greenCard: says('opt.greenCard.bridge', ina214('(b)')),
  timing: together(says('common.timing.usualNotRead', uscisTimes()), says('opt.timing.window', cfr214_2('(f)(11)'))),
} satisfies Attributes

export const stemOptAttributes = {
  ...shared,
  files: says('stemOpt.files.you', cfr214_2('(f)(10)(ii)(C)')),
  offer: says('stemOpt.offer.eVerify', cfr214_2('(f)(10)(ii)(C)(5)')),
  stay: tells('stemOpt.stay.months', { months: months(stemMonths) }),
  ownCompany: says('stemOpt.ownCompany.no', cfr214_2('(f)(10)(ii)(C)')),
  greenCard: says('stemOpt.greenCard.bridge', ina214('(b)')),
  timing: together(
    says('common.timing.usualNotRead', uscisTimes()),
    tells('stemOpt.timing.pending', { days: days(stemPendingWorkDays) }),
  ),
} satisfies Attributes
