import { eb1aRates, eb1aReceiptRates } from '../../policy/approval-rates'
import { premiumDaysI140Fast } from '../../policy/premium'
import { ina203, uscisData } from '../../policy/sources'
import { approval, rates, says, tells, together } from '../common/attributes/cells'
import { i140Fees, permanent, premiumI140 } from '../common/attributes/permanent'
import type { Attributes } from '../common/attributes/statement'

export const eb1aAttributes = {
  ...permanent,
  files: says('eb1a.files.self', ina203('(b)(1)(A)')),
  offer: says('common.offer.none', ina203('(b)(1)(A)')),
  ownCompany: says('common.ownCompany.free', ina203('(b)(1)(A)')),
  greenCard: says('common.greenCard.isOne', ina203('(b)(1)(A)')),
  premium: premiumI140(premiumDaysI140Fast),
  approval: together(
    approval(eb1aRates),
    tells('eb1a.approval.receipts', { rates: rates(eb1aReceiptRates) }),
    says('eb1a.approval.newest', uscisData()),
  ),
  fees: i140Fees('either', true),
} satisfies Attributes
