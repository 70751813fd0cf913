import type { Citation } from '../../../domain/citation'
import type { Parameter, Policy } from '../../../domain/parameter'
import { type Bill, billFor, type Fee, type Filer } from '../../../policy/fees-due'
import {
  feeAcwia,
  feeAcwiaExempt,
  feeAcwiaSmall,
  feeAsylum,
  feeAsylumNonprofit,
  feeAsylumSelf,
  feeAsylumSmall,
  feeI140,
  feeI131With485,
  feeI485,
  feeI539,
  feeI539Online,
  feeI765With485,
  feeVisaIntegrity,
} from '../../../policy/fees'
import { g1055 } from '../../../policy/sources'
import type { Employer } from '../../../questions/employer/employers'
import { type NotKnown, notKnown, once, says, tells, together, usd, whileHeld } from './cells'
import type { Cell, Statement } from './statement'
import { filersFrom } from './filers'

type ByFiler = Fee['by']

/** A fee with a reduced amount for small employers and for nonprofits. */
export const reducedFor = (full: Parameter<number>, reduced: Parameter<number>): ByFiler => ({
  large: full,
  fifty: full,
  government: full,
  small: reduced,
  nonprofit: reduced,
  smallNonprofit: reduced,
  academic: reduced,
})

/** A fee that every employer owes alike. */
export const alike = (amount: Parameter<number>): ByFiler => ({
  ...reducedFor(amount, amount),
})

export const acwia: Fee = {
  id: 'acwia',
  by: {
    large: feeAcwia,
    fifty: feeAcwia,
    nonprofit: feeAcwia,
    small: feeAcwiaSmall,
    smallNonprofit: feeAcwiaSmall,
    academic: feeAcwiaExempt,
    government: feeAcwiaExempt,
  },
}

export const asylum: Fee = {
  id: 'asylum',
  by: {
    large: feeAsylum,
    fifty: feeAsylum,
    government: feeAsylum,
    small: feeAsylumSmall,
    nonprofit: feeAsylumNonprofit,
    smallNonprofit: feeAsylumNonprofit,
    academic: feeAsylumNonprofit,
    self: feeAsylumSelf,
  },
}

export const i140: Fee = { id: 'i140', by: { ...alike(feeI140), self: feeI140 } }

interface Filing {
  readonly fees: readonly Fee[]
  /** The kinds of employer that can file on this pathway. */
  readonly takes: (one: Employer) => boolean
  /** Who is shown while no such employer is named. */
  readonly otherwise: readonly Filer[]
  /** The person may file without an employer. */
  readonly self?: true
  readonly payer: Payer
  /** Where the sum can be checked on the day of filing. */
  readonly sum?: Citation
}

/** Who owes the filing fees. */
export type Payer = 'employer' | 'petitioner' | 'either' | 'you'

type FeeStatement = `common.fees.total.${Payer}` | 'common.fees.line' | NotKnown

/** The total of filing by whoever may file, then each fee with the amount and its source. */
export const filing =
  ({ fees, takes, otherwise, self, payer, sum = g1055(', sum', 'derived') }: Filing): Cell<FeeStatement> =>
  ({ read, policy }) => {
    const employed = filersFrom(read, takes, self === true ? [] : otherwise)
    const filers: readonly Filer[] = self === true ? ['self', ...employed] : employed
    const bill = billFor(fees, filers, policy)
    return bill === undefined ? missing(fees, filers, policy) : stated(bill, payer, sum)
  }

/** The first fee that is not held for the day. */
function missing(fees: readonly Fee[], filers: readonly Filer[], policy: Policy): readonly Statement<NotKnown>[] {
  const parameters = fees.flatMap((fee) => [
    ...filers.flatMap((filer) => fee.by[filer] ?? []),
    ...(fee.while === undefined ? [] : [fee.while]),
  ])
  const lacking = parameters.filter((parameter) => policy.period<unknown>(parameter) === undefined)
  return lacking.slice(0, 1).map((parameter) => notKnown(parameter, policy))
}

function stated({ lines, totals }: Bill, payer: Payer, sum: Citation): readonly Statement<FeeStatement>[] {
  const total: Statement<FeeStatement> = {
    says: `common.fees.total.${payer}`,
    figures: { total: { unit: 'amounts', value: totals } },
    // A sum is no surer than what it adds up.
    cites: once([sum, ...lines.flatMap(({ cites }) => cites)]),
  }
  const parts = lines.map(({ fee, amounts, cites, reviewBy }): Statement<FeeStatement> => ({
    says: 'common.fees.line',
    figures: { fee: { unit: 'fee', value: fee }, amount: { unit: 'shares', value: amounts } },
    cites,
    reviewBy,
  }))
  return [total, ...parts]
}

/** Enacted, and in no total. */
export const integrityFee = whileHeld(
  feeVisaIntegrity,
  tells('common.fees.integrity', { amount: usd(feeVisaIntegrity) }),
)

/** The visa itself, which the applicant pays at the consulate. */
export const visaFee = (fee: Parameter<number>) => together(tells('common.fees.visa', { visa: usd(fee) }), integrityFee)

/** Spouse and children who are in the US and change or extend their stay. */
export const familyFee = tells('common.fees.family', { paper: usd(feeI539), online: usd(feeI539Online) })

/** What the totals of green-card pathways leave out. */
export const lastStepFees = together(
  says('common.fees.lastStep', g1055()),
  whileHeld(
    feeI485,
    tells('common.fees.lastStep2024', {
      i485: usd(feeI485),
      i131: usd(feeI131With485),
      i765: usd(feeI765With485),
    }),
  ),
)
