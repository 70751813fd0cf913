import { o1aRates, o1Rates } from '../../policy/approval-rates'
import { o1ExtensionYears, o1InitialYears, o1NewEventYears } from '../../policy/durations'
import { feeI129O, feeI129OReduced, feeVisaHLO } from '../../policy/fees'
import { cfr204_5, cfr214_2, ina214, pm2m } from '../../policy/sources'
import { isPetitioner } from '../../questions/employer/employers'
import { approval, rates, says, tells, together, years } from '../common/attributes/cells'
import { childrenO3, spouseO3 } from '../common/attributes/family'
import { asylum, familyFee, filing, reducedFor, visaFee } from '../common/attributes/fees'
import type { Attributes } from '../common/attributes/statement'
import { noCap, noLottery, premiumI129, usualTime, visaOrChange } from '../common/attributes/temporary'

export const o1aAttributes = {
  files: says('o1a.files.petitioner', cfr214_2('(o)(2)')),
  offer: says('o1a.offer.work', cfr214_2('(o)(2)'), pm2m('', 'secondary')),
  cap: noCap,
  lottery: noLottery,
  stay: together(
    tells('o1a.stay.event', { first: years(o1InitialYears), step: years(o1ExtensionYears) }),
    tells('o1a.stay.newEvent', { first: years(o1NewEventYears) }),
  ),
  intent: says('o1a.intent.quasi', cfr214_2('(o)(13)'), ina214('(h)')),
  spouse: spouseO3,
  children: childrenO3,
  ownCompany: says('o1a.ownCompany.separate', pm2m('', 'secondary')),
  greenCard: says('o1a.greenCard.apart', cfr214_2('(o)(13)'), cfr204_5('(h)(3)', 'derived')),
  timing: usualTime,
  premium: premiumI129,
  approval: together(approval(o1aRates), tells('o1a.approval.all', { rates: rates(o1Rates) })),
  apply: visaOrChange,
  fees: together(
    filing({
      fees: [{ id: 'i129', by: reducedFor(feeI129O, feeI129OReduced) }, asylum],
      takes: isPetitioner,
      otherwise: ['large', 'small', 'nonprofit'],
      payer: 'petitioner',
    }),
    visaFee(feeVisaHLO),
    familyFee,
  ),
} satisfies Attributes
