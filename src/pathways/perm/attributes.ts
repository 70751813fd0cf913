import { permAnalystDays, permPlanMonths, permQueues } from '../../policy/processing-times'
import { premiumDaysI140Fast } from '../../policy/premium'
import { cfr20_656, flagTimes, ina203 } from '../../policy/sources'
import { days, picked, readOn, says, tells, together } from '../common/attributes/cells'
import { i140Fees, permanent, premiumI140 } from '../common/attributes/permanent'
import type { Attributes } from '../common/attributes/statement'
import { noRate } from '../common/attributes/temporary'

const timing = together(
  tells('perm.timing.plan', {
    total: picked(permPlanMonths, ({ total }) => ({ unit: 'monthSpan', value: total })),
    wage: picked(permPlanMonths, ({ wage }) => ({ unit: 'monthSpan', value: wage })),
    recruitment: picked(permPlanMonths, ({ recruitment }) => ({ unit: 'monthSpan', value: recruitment })),
  }),
  tells('perm.timing.review', {
    days: days(permAnalystDays),
    read: readOn(permAnalystDays),
    month: picked(permQueues, ({ review }) => ({ unit: 'month', value: review })),
  }),
  permanent.timing,
)

const shared = {
  ...permanent,
  files: says('perm.files.employer', cfr20_656()),
  offer: says('perm.offer.permanent', ina203('(b)(3)(A)'), cfr20_656(', full time', 'memory')),
  ownCompany: says('perm.ownCompany.no', cfr20_656('.17(l)')),
  timing,
  premium: together(
    premiumI140(premiumDaysI140Fast),
    says('perm.premium.notLabor', flagTimes(', no premium', 'secondary')),
  ),
  approval: noRate,
  fees: together(i140Fees('employer'), says('perm.fees.employer', cfr20_656('.12(b)', 'secondary'))),
}

export const permEb2Attributes = {
  ...shared,
  greenCard: says('common.greenCard.isOne', ina203('(b)(2)')),
} satisfies Attributes

export const permEb3Attributes = {
  ...shared,
  greenCard: says('common.greenCard.isOne', ina203('(b)(3)')),
} satisfies Attributes
