import {
  fee911H1b,
  fee911OnExtensions,
  feeFraudH1b,
  feeH1bRegistration,
  feeI129H1b,
  feeI129H1bReduced,
  feeVisaHLO,
} from '../../policy/fees'
import type { Fee, Filer } from '../../policy/fees-due'
import { cfr20_655, fr91_51360, frH1bFeeProposal, ina212, ina214 } from '../../policy/sources'
import { type Employer, employers, isAcademic, isPetitioner, mayNeedDraw } from '../../questions/employer/employers'
import { jobChange } from '../../questions/employer/jobChange'
import { bylaw, depending, nothing, says, since, tells, together, usd, whileHeld } from '../common/attributes/cells'
import { acwia, alike, asylum, familyFee, filing, reducedFor, visaFee } from '../common/attributes/fees'
import { mayBeFifty } from '../common/attributes/filers'
import type { Cell, SaidBy } from '../common/attributes/statement'
import { paymentProclamation } from './policy'

const registration: Fee = { id: 'registration', by: alike(feeH1bRegistration) }
const i129: Fee = { id: 'i129', by: reducedFor(feeI129H1b, feeI129H1bReduced) }
const fraud: Fee = { id: 'fraud', by: alike(feeFraudH1b) }
const fifty: Fee = { id: 'fifty', by: { fifty: fee911H1b } }
const fiftyExtension: Fee = { ...fifty, while: fee911OnExtensions }

const BY_SIZE: readonly Filer[] = ['large', 'small']
const first = [i129, acwia, fraud, asylum, fifty]

/** The fee of employers with over half their staff in H-1B or L-1, where the size is not known. */
const mayOweFifty =
  (fee: typeof fee911H1b): Cell<'h1b.fees.fifty' | 'common.notKnown'> =>
  (situation) =>
    mayBeFifty(situation.read) ? tells('h1b.fees.fifty', { amount: usd(fee) })(situation) : []

const employerPays = together(
  says('h1b.fees.acwiaPayer', ina212('(n)(2)(C)(vi)(II)')),
  says('h1b.fees.wageFloor', cfr20_655('.731(c)(9)', 'secondary')),
)

/** The $100,000 payment stands in no total: what it is worth is for the courts. */
const payment = whileHeld(
  paymentProclamation,
  bylaw(paymentProclamation, {
    none: nothing,
    collected: says('h1b.fees.paymentAsked'),
    vacated: says('h1b.fees.paymentVacated'),
  }),
)

const rest = together(employerPays, visaFee(feeVisaHLO), familyFee, payment)

export const capFees = together(
  filing({ fees: [registration, ...first], takes: mayNeedDraw, otherwise: BY_SIZE, payer: 'employer' }),
  mayOweFifty(fee911H1b),
  rest,
  since('2026-08-25', says('h1b.fees.proposal', frH1bFeeProposal())),
)

const isOutsideCap = (one: Employer): boolean => isAcademic(one) || one === 'half'

export const exemptFees = together(
  filing({ fees: first, takes: isOutsideCap, otherwise: ['academic'], payer: 'employer' }),
  depending(employers, (named) => named.includes('half'), {
    yes: mayOweFifty(fee911H1b),
    no: nothing,
    open: nothing,
  }),
  rest,
)

const ofPetition = (fees: readonly Fee[]) =>
  filing({ fees, takes: isPetitioner, otherwise: BY_SIZE, payer: 'employer' })

/** A change of employer pays as a first petition does; the same employer pays less. */
export const transferFees: Cell<FeesOfTransfer> = (situation) => {
  const change = situation.read(jobChange)
  const kind = change.state === 'known' ? change.value : undefined
  switch (kind) {
    case 'same':
      return together(
        ofPetition([i129, acwia, asylum, fiftyExtension]),
        says('h1b.fees.firstExtension', ina214('(c)(9)')),
        mayBeFifty(situation.read) ? fiftyOnExtensions : nothing,
        rest,
      )(situation)
    case 'move':
      return together(
        ofPetition([i129, asylum]),
        says('h1b.fees.amendment', ina214('(c)(9)'), ina214('(c)(12)')),
        rest,
      )(situation)
    case 'new':
    case 'added':
      return together(ofPetition(first), mayOweFifty(fee911H1b), rest)(situation)
    case undefined:
      return together(
        ofPetition(first),
        says('h1b.fees.ifSame', ina214('(c)(9)'), ina214('(c)(12)')),
        fiftyOnExtensions,
        mayOweFifty(fee911H1b),
        rest,
      )(situation)
  }
}

const fiftyOnExtensions = whileHeld(
  fee911OnExtensions,
  bylaw(fee911OnExtensions, {
    true: says('h1b.fees.fiftyToo', fr91_51360()),
    false: says('h1b.fees.fiftyNotOnExtension'),
  }),
)

type FeesOfTransfer =
  | SaidBy<ReturnType<typeof ofPetition>>
  | SaidBy<typeof rest>
  | SaidBy<typeof fiftyOnExtensions>
  | SaidBy<ReturnType<typeof mayOweFifty>>
  | 'h1b.fees.firstExtension'
  | 'h1b.fees.amendment'
  | 'h1b.fees.ifSame'
