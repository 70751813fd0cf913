import { l1ExtensionYears, l1InitialYears, l1NewOfficeYears } from '../../policy/durations'
import { fee911L1, feeFraudL, feeI129L, feeI129LReduced, feeVisaHLO } from '../../policy/fees'
import type { Parameter } from '../../domain/parameter'
import { cfr204_5, cfr214_2, ina101, ina203, ina214 } from '../../policy/sources'
import { groupOffice, isNewOffice } from '../../questions/employer/groupOffice'
import { depending, nothing, says, tells, together, usd, years } from '../common/attributes/cells'
import { childrenL2, spouseL2 } from '../common/attributes/family'
import { alike, asylum, familyFee, filing, reducedFor, visaFee } from '../common/attributes/fees'
import { mayBeFifty } from '../common/attributes/filers'
import type { Attributes, Cell } from '../common/attributes/statement'
import {
  dualIntent,
  noCap,
  noLottery,
  noRate,
  premiumI129,
  usualTime,
  visaOrChange,
} from '../common/attributes/temporary'
import { l1aMaxYears, l1bMaxYears } from './policy'

const newOffice = tells('l1.stay.newOffice', { first: years(l1NewOfficeYears) })

const stay = (most: Parameter<number>) =>
  together(
    tells('l1.stay.limits', { first: years(l1InitialYears), step: years(l1ExtensionYears), most: years(most) }),
    depending(groupOffice.at.age, isNewOffice, { yes: newOffice, no: nothing, open: newOffice }),
  )

const mayOweFifty: Cell<'l1.fees.fifty' | 'common.notKnown'> = (situation) =>
  mayBeFifty(situation.read) ? tells('l1.fees.fifty', { amount: usd(fee911L1) })(situation) : []

const fees = together(
  filing({
    fees: [
      { id: 'i129', by: reducedFor(feeI129L, feeI129LReduced) },
      { id: 'fraud', by: alike(feeFraudL) },
      asylum,
      { id: 'fifty', by: { fifty: fee911L1 } },
    ],
    takes: (one) => one === 'group',
    otherwise: ['large', 'small'],
    payer: 'employer',
  }),
  mayOweFifty,
  depending(groupOffice.at.blanket, (blanket) => blanket === 'yes', {
    yes: says('l1.fees.blanket', ina214('(c)(12)')),
    no: nothing,
    open: nothing,
  }),
  visaFee(feeVisaHLO),
  familyFee,
)

const shared = {
  files: says('l1.files.group', ina101('(a)(15)(L)'), cfr214_2('(l)(1)(ii)')),
  offer: says('l1.offer.transfer', ina101('(a)(15)(L)')),
  cap: noCap,
  lottery: noLottery,
  intent: dualIntent(ina214('(h)'), ina214('(b)')),
  spouse: spouseL2,
  children: childrenL2,
  ownCompany: says(
    'l1.ownCompany.return',
    cfr214_2('(l)(3)(vii), temporary services', 'secondary'),
    cfr214_2('(l)(3)(vii), transfer abroad', 'memory'),
  ),
  timing: usualTime,
  premium: premiumI129,
  approval: noRate,
  apply: visaOrChange,
  fees,
}

export const l1aAttributes = {
  ...shared,
  stay: stay(l1aMaxYears),
  greenCard: says('l1.greenCard.eb1c', ina203('(b)(1)(C)')),
} satisfies Attributes

export const l1bAttributes = {
  ...shared,
  stay: stay(l1bMaxYears),
  greenCard: says('l1.greenCard.notEb1c', ina203('(b)(1)(C)'), cfr204_5('(j)(3)(i)', 'secondary')),
} satisfies Attributes
