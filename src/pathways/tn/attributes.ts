import { tnYears } from '../../policy/durations'
import { feeI129ETn, feeI129ETnReduced, feeVisaFJTn } from '../../policy/fees'
import { cfr214_6, g1055, ina214, stateVisaPages } from '../../policy/sources'
import { isPetitioner } from '../../questions/employer/employers'
import { citizenships } from '../../questions/you/citizenships'
import { depending, nothing, says, tells, together, years } from '../common/attributes/cells'
import { childrenTd, spouseTd } from '../common/attributes/family'
import { asylum, familyFee, filing, reducedFor, visaFee } from '../common/attributes/fees'
import type { Attributes } from '../common/attributes/statement'
import {
  noCap,
  noDualIntent,
  noLottery,
  noRate,
  offerNeeded,
  premiumI129,
  readPublicly,
  usualTime,
} from '../common/attributes/temporary'

const canadian = says('tn.apply.port', cfr214_6('(d)(1)-(2)'))
const mexican = together(says('tn.apply.visa', cfr214_6('(d)(1)-(2)'), stateVisaPages()), readPublicly('tn'))
const mexicanFee = visaFee(feeVisaFJTn)
const portFee = says('tn.fees.port', g1055())

export const tnAttributes = {
  files: says('tn.files.you', cfr214_6('(d)(1)-(2)')),
  offer: offerNeeded(cfr214_6('(b)')),
  cap: noCap,
  lottery: noLottery,
  stay: tells('tn.stay.steps', { step: years(tnYears) }),
  intent: noDualIntent,
  spouse: spouseTd,
  children: childrenTd,
  ownCompany: says('tn.ownCompany.no', cfr214_6('(b)')),
  greenCard: says('tn.greenCard.complicates', ina214('(b)')),
  timing: together(says('tn.timing.port', cfr214_6('(d)(1)-(2)')), usualTime),
  premium: together(premiumI129, says('tn.premium.petitionOnly', cfr214_6('(h)(1)(iii)-(iv)'))),
  approval: noRate,
  apply: together(
    depending(citizenships, (held) => held.includes('MX') && !held.includes('CA'), {
      yes: nothing,
      no: canadian,
      open: canadian,
    }),
    depending(citizenships, (held) => held.includes('CA') && !held.includes('MX'), {
      yes: nothing,
      no: mexican,
      open: mexican,
    }),
  ),
  fees: together(
    depending(citizenships, (held) => held.includes('CA') && !held.includes('MX'), {
      yes: nothing,
      no: mexicanFee,
      open: mexicanFee,
    }),
    depending(citizenships, (held) => held.includes('MX') && !held.includes('CA'), {
      yes: nothing,
      no: portFee,
      open: portFee,
    }),
    says('tn.fees.petition', cfr214_6('(h)(1)(iii)-(iv)')),
    filing({
      fees: [{ id: 'i129', by: reducedFor(feeI129ETn, feeI129ETnReduced) }, asylum],
      takes: isPetitioner,
      otherwise: ['large', 'small'],
      payer: 'employer',
    }),
    familyFee,
  ),
} satisfies Attributes
