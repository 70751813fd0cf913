import { premiumDaysI140Fast } from '../../policy/premium'
import { cfr204_5, ina203 } from '../../policy/sources'
import { says } from '../common/attributes/cells'
import { i140Fees, permanent, premiumI140 } from '../common/attributes/permanent'
import type { Attributes } from '../common/attributes/statement'
import { noRate } from '../common/attributes/temporary'

export const eb1bAttributes = {
  ...permanent,
  files: says('eb1b.files.employer', ina203('(b)(1)(B)')),
  offer: says('eb1b.offer.research', ina203('(b)(1)(B)(iii)'), cfr204_5('(i)(3)(iv)')),
  ownCompany: says('eb1b.ownCompany.hard', ina203('(b)(1)(B)'), cfr204_5('(g)(2)', 'secondary')),
  greenCard: says('common.greenCard.isOne', ina203('(b)(1)(B)')),
  premium: premiumI140(premiumDaysI140Fast),
  approval: noRate,
  fees: i140Fees('employer'),
} satisfies Attributes
