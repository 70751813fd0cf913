import { feeSevisJ, feeVisaFJTn } from '../../policy/fees'
import { premiumFeeI539 } from '../../policy/premium'
import { cfr22_62, cfr248_1, ina212, j1visaPage, stateVisaPages, uscisData, visaFeeList } from '../../policy/sources'
import { says, tells, together, usd, years } from '../common/attributes/cells'
import { childrenJ2, spouseJ2 } from '../common/attributes/family'
import { familyFee, filing, integrityFee } from '../common/attributes/fees'
import type { Attributes } from '../common/attributes/statement'
import { noCap, noDualIntent, noLottery, readPublicly, visaInterview } from '../common/attributes/temporary'
import { homeResidencyYears, j1ScholarMaxYears } from './policy'

export const j1Attributes = {
  files: says('j1.files.sponsor', cfr22_62('', 'secondary')),
  offer: says('j1.offer.host', cfr22_62('', 'secondary')),
  cap: noCap,
  lottery: noLottery,
  stay: tells('j1.stay.window', { most: years(j1ScholarMaxYears) }),
  intent: noDualIntent,
  spouse: spouseJ2,
  children: childrenJ2,
  ownCompany: says('j1.ownCompany.no', cfr22_62('', 'secondary')),
  greenCard: together(
    says('j1.greenCard.no', ina212('(e)')),
    tells('j1.greenCard.home', { years: years(homeResidencyYears) }),
  ),
  timing: says('j1.timing.sponsor', stateVisaPages()),
  premium: together(
    says('j1.premium.none', j1visaPage('', 'derived')),
    tells('j1.premium.change', { fee: usd(premiumFeeI539) }),
  ),
  approval: says('common.approval.none', uscisData()),
  apply: together(visaInterview, says('j1.apply.change', cfr248_1('', 'secondary')), readPublicly('fj')),
  fees: together(
    filing({
      fees: [
        { id: 'visa', by: { self: feeVisaFJTn } },
        { id: 'sevis', by: { self: feeSevisJ } },
      ],
      takes: () => false,
      otherwise: [],
      self: true,
      payer: 'you',
      sum: visaFeeList(', sum', 'derived'),
    }),
    integrityFee,
    familyFee,
  ),
} satisfies Attributes
