import { premiumDaysI140Slow } from '../../policy/premium'
import { cfr204_5, cfr214_2, ina203 } from '../../policy/sources'
import { says } from '../common/attributes/cells'
import { i140Fees, permanent, premiumI140 } from '../common/attributes/permanent'
import type { Attributes } from '../common/attributes/statement'
import { noRate } from '../common/attributes/temporary'

export const eb1cAttributes = {
  ...permanent,
  files: says('eb1c.files.group', ina203('(b)(1)(C)'), cfr204_5('(j)')),
  offer: says('eb1c.offer.managing', cfr204_5('(j)(2)')),
  ownCompany: says('eb1c.ownCompany.asL1', cfr214_2('(l)(3)(vii)', 'secondary')),
  greenCard: says('common.greenCard.isOne', ina203('(b)(1)(C)')),
  premium: premiumI140(premiumDaysI140Slow),
  approval: noRate,
  fees: i140Fees('employer'),
} satisfies Attributes
