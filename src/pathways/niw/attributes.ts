import { niwRates } from '../../policy/approval-rates'
import { premiumDaysI140Slow } from '../../policy/premium'
import { cfr204_5, dhanasar, ina203, uscisData } from '../../policy/sources'
import { approval, says, together } from '../common/attributes/cells'
import { i140Fees, permanent, premiumI140 } from '../common/attributes/permanent'
import type { Attributes } from '../common/attributes/statement'

export const niwAttributes = {
  ...permanent,
  files: says('niw.files.self', cfr204_5('(k)')),
  offer: says('common.offer.none', dhanasar()),
  ownCompany: says('niw.ownCompany.beyond', dhanasar()),
  greenCard: says('common.greenCard.isOne', ina203('(b)(2)')),
  premium: premiumI140(premiumDaysI140Slow),
  approval: together(approval(niwRates), says('niw.approval.leftOut', uscisData(', fiscal year 2024', 'conflicting'))),
  fees: i140Fees('either', true),
} satisfies Attributes
