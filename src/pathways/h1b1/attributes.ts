import { h1b1CapChile, h1b1CapSingapore, h1b1SetAside } from '../../policy/annual-numbers'
import { h1b1FiveExtensions, h1b1VisaMonths, h1b1Years } from '../../policy/durations'
import { feeAcwiaH1b1, feeAcwiaH1b1Small, feeVisaHLO } from '../../policy/fees'
import { cfr106_4, cfr214_2, g1055, ina101, ina214, stateVisaPages, uscisTimes } from '../../policy/sources'
import { count, months, says, tells, together, usd, years } from '../common/attributes/cells'
import { childrenNotRead } from '../common/attributes/family'
import { visaFee } from '../common/attributes/fees'
import type { Attributes } from '../common/attributes/statement'
import { noDualIntent, noLottery, noRate, offerNeeded, visaInterview } from '../common/attributes/temporary'

export const h1b1Attributes = {
  files: says('h1b1.files.consulate', ina101('(a)(15)(H)(i)(b1)'), stateVisaPages('', 'secondary')),
  offer: offerNeeded(ina101('(a)(15)(H)(i)(b1)')),
  cap: tells('h1b1.cap.numbers', {
    chile: count(h1b1CapChile),
    singapore: count(h1b1CapSingapore),
    all: count(h1b1SetAside),
  }),
  lottery: noLottery,
  stay: together(
    tells('h1b1.stay.steps', { step: years(h1b1Years), visa: months(h1b1VisaMonths) }),
    tells('h1b1.stay.afterFive', { five: count(h1b1FiveExtensions) }),
  ),
  intent: noDualIntent,
  spouse: says('h1b1.spouse.notRead', cfr214_2('(h), H-4 of H-1B1', 'memory')),
  children: childrenNotRead,
  ownCompany: says('h1b1.ownCompany.notSettled', ina101('(a)(15)(H)(i)(b1), self-employment', 'secondary')),
  greenCard: says('h1b1.greenCard.tested', ina214('(b)'), ina214('(h)')),
  timing: says('h1b1.timing.consulate', uscisTimes()),
  premium: says('h1b1.premium.none', cfr106_4(', H-1B1', 'memory')),
  approval: noRate,
  apply: together(says('h1b1.apply.consulate', stateVisaPages('', 'secondary')), visaInterview),
  fees: together(
    visaFee(feeVisaHLO),
    tells('h1b1.fees.training', { large: usd(feeAcwiaH1b1), small: usd(feeAcwiaH1b1Small) }),
    says('h1b1.fees.petition', g1055()),
  ),
} satisfies Attributes
