import { h1bRegularCap, h1bUsMastersCap } from '../../policy/annual-numbers'
import { h1bOwnerMonths, h1bPetitionYears, h1bPost6ThreeYear, h1bPost6YearStep } from '../../policy/durations'
import { cfr214_2, fr89_103054, fr90_60864, h1bReform, ina214, registrationPage } from '../../policy/sources'
import { employers } from '../../questions/employer/employers'
import {
  count,
  days,
  depending,
  months,
  nothing,
  says,
  since,
  tells,
  together,
  years,
} from '../common/attributes/cells'
import { childrenNotRead, spouseH4 } from '../common/attributes/family'
import type { Attributes, Cell } from '../common/attributes/statement'
import {
  dualIntent,
  noRate,
  offerNeeded,
  premiumI129,
  readPublicly,
  usualTime,
  visaOrChange,
} from '../common/attributes/temporary'
import { capFees, exemptFees, transferFees } from './attributes-fees'
import { h1bMaxYears, h1bPost6OneYear, registrationSeason } from './policy'

const stay = together(
  tells('h1b.stay.limits', { petition: years(h1bPetitionYears), most: years(h1bMaxYears) }),
  tells('h1b.stay.pastSix', {
    step: years(h1bPost6YearStep),
    wait: days(h1bPost6OneYear),
    long: years(h1bPost6ThreeYear),
  }),
  depending(employers, (named) => named.includes('own'), {
    yes: tells('h1b.stay.owner', { months: months(h1bOwnerMonths) }),
    no: nothing,
    open: nothing,
  }),
)

const shared = {
  offer: offerNeeded(cfr214_2('(h)(4)(ii)')),
  stay,
  intent: dualIntent(ina214('(h)')),
  spouse: spouseH4,
  children: childrenNotRead,
  greenCard: says('h1b.greenCard.base', ina214('(h)')),
  premium: premiumI129,
  approval: noRate,
  apply: together(visaOrChange, readPublicly('h1b')),
}

/** The next season, once it is announced; the pattern of past ones before. */
const season: Cell<'h1b.timing.announced' | 'h1b.timing.pattern' | 'h1b.timing.notKnown'> = ({ policy }) => {
  const period = policy.period(registrationSeason)
  if (period === undefined) return [{ says: 'h1b.timing.notKnown', figures: {}, cites: [registrationPage()] }]
  const { value, cites } = period
  const { reviewBy } = registrationSeason
  if (value.days === undefined) return [{ says: 'h1b.timing.pattern', figures: {}, cites, reviewBy }]
  const figures = {
    opens: { unit: 'date', value: value.days.opens },
    closes: { unit: 'date', value: value.days.closes },
  } as const
  return [{ says: 'h1b.timing.announced', figures, cites, reviewBy }]
}

export const h1bAttributes = {
  ...shared,
  files: says('h1b.files.registers', cfr214_2('(h)(2)(i)(A)'), cfr214_2('(h)(8)(iii)')),
  cap: tells('h1b.cap.numbers', { regular: count(h1bRegularCap), masters: count(h1bUsMastersCap) }),
  lottery: says('h1b.lottery.draw', fr90_60864()),
  ownCompany: says(
    'h1b.ownCompany.capApplies',
    cfr214_2('(h)(4)(ii)'),
    cfr214_2('(h)(9)(iii)(E)', 'memory'),
    fr89_103054('', 'secondary'),
  ),
  timing: together(
    season,
    says('h1b.timing.filing', registrationPage('', 'secondary'), cfr214_2('(h)', 'secondary')),
    usualTime,
  ),
  fees: capFees,
} satisfies Attributes

export const h1bExemptAttributes = {
  ...shared,
  files: says('h1b.files.exempt', ina214('(g)(5)(A)-(B)'), cfr214_2('(h)(8)(iii)(F)', 'secondary')),
  cap: together(
    says('h1b.cap.exempt', ina214('(g)(5)(A)-(B)')),
    since('2026-08-24', says('h1b.cap.reform', h1bReform())),
  ),
  lottery: says('h1b.lottery.exempt', ina214('(g)(5)(A)-(B)'), ina214('(g)(6)')),
  ownCompany: says('h1b.ownCompany.half', cfr214_2('(h)(8)(iii)(F)(4)', 'secondary')),
  timing: together(says('h1b.timing.anyDay', ina214('(g)(5)(A)-(B)')), usualTime),
  fees: exemptFees,
} satisfies Attributes

export const h1bTransferAttributes = {
  ...shared,
  files: says('h1b.files.either', cfr214_2('(h)(2)(i)(A)')),
  cap: says('h1b.cap.counted', ina214('(g)(7)')),
  lottery: says('h1b.lottery.counted', ina214('(g)(7)'), ina214('(g)(6)')),
  stay: together(says('h1b.stay.rest', ina214('(g)(4)'), cfr214_2('(h)(13)(iii)(C)')), stay),
  ownCompany: says(
    'h1b.ownCompany.transfer',
    cfr214_2('(h)(4)(ii)'),
    cfr214_2('(h)(9)(iii)(E)', 'memory'),
    fr89_103054('', 'secondary'),
  ),
  timing: together(says('h1b.timing.portability', ina214('(n)'), cfr214_2('(h)(2)(i)(H)')), usualTime),
  fees: transferFees,
} satisfies Attributes
