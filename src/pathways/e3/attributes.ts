import { e3Cap } from '../../policy/annual-numbers'
import { e3Years } from '../../policy/durations'
import { feeI129ETn, feeI129ETnReduced, feeVisaE3 } from '../../policy/fees'
import { cfr20_655, cfr214_2, cfr248_1, ina101, ina214, stateVisaPages } from '../../policy/sources'
import { isPetitioner } from '../../questions/employer/employers'
import { count, says, tells, together, years } from '../common/attributes/cells'
import { childrenNotRead, spouseE3 } from '../common/attributes/family'
import { asylum, familyFee, filing, reducedFor, visaFee } from '../common/attributes/fees'
import type { Attributes } from '../common/attributes/statement'
import { noLottery, noRate, offerNeeded, premiumI129, usualTime, visaInterview } from '../common/attributes/temporary'

const filings = together(
  says('e3.fees.direct', cfr20_655('', 'memory')),
  visaFee(feeVisaE3),
  says('e3.fees.petition', cfr214_2('(e)', 'secondary')),
  filing({
    fees: [{ id: 'i129', by: reducedFor(feeI129ETn, feeI129ETnReduced) }, asylum],
    takes: isPetitioner,
    otherwise: ['large', 'small'],
    payer: 'employer',
  }),
  familyFee,
)

export const e3Attributes = {
  files: says('e3.files.consulate', ina101('(a)(15)(E)(iii)'), stateVisaPages('', 'secondary')),
  offer: offerNeeded(ina101('(a)(15)(E)(iii)')),
  cap: together(
    tells('e3.cap.numbers', { cap: count(e3Cap) }),
    says('e3.cap.never', ina214('(g)(11), never exhausted', 'secondary')),
  ),
  lottery: noLottery,
  stay: tells('e3.stay.steps', { step: years(e3Years) }),
  intent: says('e3.intent.quasi', cfr214_2('(e)(5)', 'memory')),
  spouse: spouseE3,
  children: childrenNotRead,
  ownCompany: says('e3.ownCompany.notSettled', ina101('(a)(15)(E)(iii), self-employment', 'secondary')),
  greenCard: says('e3.greenCard.no', cfr214_2('(e)(5)', 'memory')),
  timing: usualTime,
  premium: together(premiumI129, says('e3.premium.petitionOnly', cfr214_2('(e)', 'secondary'))),
  approval: noRate,
  apply: together(
    says('e3.apply.ways', stateVisaPages('', 'secondary')),
    visaInterview,
    says('e3.apply.waiver', cfr248_1()),
  ),
  fees: filings,
} satisfies Attributes
