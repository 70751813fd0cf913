import { type Citation, once } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import type { Parameter, Policy } from '../domain/parameter'

/**
 * Who files, as far as fees tell filers apart. fifty: 50 or more staff, over half of them in H-1B or L-1. academic: a university,
 * a nonprofit tied to one, or a research nonprofit. government: a research lab that is charged in full where it is no nonprofit.
 */
export type Filer = 'large' | 'fifty' | 'small' | 'nonprofit' | 'smallNonprofit' | 'academic' | 'government' | 'self'

export type FeeId = 'registration' | 'i129' | 'i140' | 'acwia' | 'fraud' | 'asylum' | 'fifty' | 'visa' | 'sevis'

/** One fee, and what each filer owes of it; a filer not named owes none. */
export interface Fee {
  readonly id: FeeId
  readonly by: { readonly [F in Filer]?: Parameter<number> }
  /** Owed only while this holds. */
  readonly while?: Parameter<boolean>
}

export interface Amount {
  readonly filer: Filer
  readonly usd: number
}

export interface Line {
  readonly fee: FeeId
  readonly amounts: readonly Amount[]
  readonly cites: readonly Citation[]
  readonly reviewBy: IsoDate
}

/** What filing costs on one day; undefined where a fee of that day is not held. */
export interface Bill {
  readonly lines: readonly Line[]
  /** In US dollars, one for each filer, in the order given. */
  readonly totals: readonly Amount[]
}

/** The fees owed on the policy's day by each of the filers that may file, with their sums. */
export function billFor(fees: readonly Fee[], filers: readonly Filer[], policy: Policy): Bill | undefined {
  const lines: Line[] = []
  for (const fee of fees) {
    const line = lineOf(fee, filers, policy)
    if (line === undefined) return undefined
    if (line.amounts.length > 0) lines.push(line)
  }
  const sum = (filer: Filer) =>
    lines.flatMap(({ amounts }) => amounts.filter((one) => one.filer === filer)).reduce((all, { usd }) => all + usd, 0)
  return { lines, totals: filers.map((filer) => ({ filer, usd: sum(filer) })) }
}

function lineOf(fee: Fee, filers: readonly Filer[], policy: Policy): Line | undefined {
  const owing = filers.flatMap((filer) => {
    const parameter = fee.by[filer]
    return parameter === undefined ? [] : [{ filer, parameter, period: policy.period(parameter) }]
  })
  const condition = fee.while === undefined ? undefined : policy.period(fee.while)
  if (owing.length > 0 && fee.while !== undefined && condition === undefined) return undefined
  const owed = condition?.value === false ? [] : owing
  const known = owed.flatMap(({ filer, period }) => (period === undefined ? [] : [{ filer, period }]))
  if (known.length < owed.length) return undefined
  const cites = [...known.flatMap(({ period }) => period.cites), ...(owed.length > 0 ? (condition?.cites ?? []) : [])]
  const reviews = owing.map(({ parameter }) => parameter.reviewBy).sort()
  return {
    fee: fee.id,
    amounts: known.map(({ filer, period }) => ({ filer, usd: period.value })),
    cites: once(cites),
    reviewBy: reviews[0] ?? '',
  }
}
