import type { Citation } from '../../../domain/citation'
import { earlier, type IsoDate } from '../../../domain/dates'
import type { Parameter, Period, Policy } from '../../../domain/parameter'
import type { Ref } from '../../../domain/reading'
import type { Unsure } from '../../../domain/ternary'
import type { ApprovalRate } from '../../../policy/approval-rates'
import type { Cell, Figure, Statement, Unit } from './statement'

export type NotKnown = 'common.notKnown'

/** A figure of the law, taken from a parameter on the day. */
export interface Use {
  readonly parameter: Parameter
  readonly figure: (policy: Policy) => Figure | undefined
}

const ofPeriod = <V>(parameter: Parameter<V>, pick: (period: Period<V>) => Figure): Use => ({
  parameter,
  figure: (policy) => {
    const period = policy.period(parameter)
    return period === undefined ? undefined : pick(period)
  },
})

/** A figure of a parameter whose value holds more than a number. */
export const picked = <V>(parameter: Parameter<V>, pick: (value: V) => Figure): Use =>
  ofPeriod(parameter, ({ value }) => pick(value))

/** The day on which the parameter’s value was read; of several sources, the one read longest ago. */
export const readOn = (parameter: Parameter): Use =>
  ofPeriod(parameter, ({ cites }) => ({ unit: 'date', value: readFirst(cites) }))

export const readIn = (parameter: Parameter): Use =>
  ofPeriod(parameter, ({ cites }) => ({ unit: 'month', value: readFirst(cites).slice(0, 7) }))

const readFirst = (cites: readonly Citation[]): IsoDate => cites.map(({ checked }) => checked).reduce(earlier)

const numberIn =
  (unit: Unit) =>
  (parameter: Parameter<number>): Use =>
    picked(parameter, (value) => ({ unit, value }))

export const years = numberIn('years')
export const months = numberIn('months')
export const days = numberIn('days')
export const businessDays = numberIn('businessDays')
export const usd = numberIn('usd')
export const count = numberIn('count')
export const percent = numberIn('percent')
/** All rates of a parameter share one basis; they stand oldest first. */
export const rates = (parameter: Parameter<readonly ApprovalRate[]>): Use =>
  picked(parameter, (value) => ({ unit: 'rates', value }))
const newestRate = (parameter: Parameter<readonly ApprovalRate[]>): Use =>
  picked(parameter, (value) => ({ unit: 'rates', value: value.slice(-1) }))
const earlierRates = (parameter: Parameter<readonly ApprovalRate[]>): Use =>
  picked(parameter, (value) => ({ unit: 'rates', value: value.slice(0, -1) }))

/** A statement without figures. */
export const says =
  <const Id extends string>(id: Id, ...cites: readonly Citation[]): Cell<Id> =>
  () => [{ says: id, figures: {}, cites }]

/** A statement with figures of the day. Where one has no period that day, nothing is known of them. */
export const tells =
  <const Id extends string>(
    id: Id,
    uses: Readonly<Record<string, Use>>,
    ...cites: readonly Citation[]
  ): Cell<Id | NotKnown> =>
  ({ policy }) => {
    const figures: Record<string, Figure> = {}
    const all = Object.entries(uses)
    for (const [name, use] of all) {
      const figure = use.figure(policy)
      if (figure === undefined) return [notKnown(use.parameter, policy)]
      figures[name] = figure
    }
    const sources = all.flatMap(([, { parameter }]) => citesOf(policy.period(parameter)))
    return [
      {
        says: id,
        figures,
        cites: once([...sources, ...cites]),
        ...reviewed(all.map(([, { parameter }]) => parameter)),
      },
    ]
  }

/** The newest rate, then those before it. */
export const approval = (parameter: Parameter<readonly ApprovalRate[]>): Cell<ApprovalStatement> => {
  const newest = tells('common.approval.newest', { rates: newestRate(parameter) })
  const earlier = tells('common.approval.earlier', { rates: earlierRates(parameter) })
  return (situation) => {
    const held = situation.policy.period(parameter)?.value ?? []
    return held.length > 1 ? [...newest(situation), ...earlier(situation)] : newest(situation)
  }
}
type ApprovalStatement = 'common.approval.newest' | 'common.approval.earlier' | NotKnown

/** The periods held do not reach the day; the sources of the nearest one are where to look. */
export const notKnown = ({ periods }: Parameter, { asOf }: Policy): Statement<NotKnown> => ({
  says: 'common.notKnown',
  figures: { day: { unit: 'date', value: asOf } },
  cites: citesOf(periods.find(({ from }) => from > asOf) ?? periods.at(-1)),
})

const citesOf = (period: Period<unknown> | undefined): readonly Citation[] => period?.cites ?? []

const reviewed = (parameters: readonly Parameter[]): { readonly reviewBy: IsoDate | undefined } => ({
  reviewBy: parameters.map((one) => one.reviewBy).sort()[0],
})

/** Each source once for each way in which it was read. */
export const once = (cites: readonly Citation[]): readonly Citation[] => [
  ...new Map(cites.map((cite) => [`${cite.label} ${cite.confidence}`, cite])).values(),
]

/** Several statements in one cell. */
export const together =
  <const Ids extends readonly string[]>(...cells: CellsOf<Ids>): Cell<Ids[number]> =>
  (situation) => {
    const all: readonly Cell<Ids[number]>[] = cells
    return all.flatMap((cell) => cell(situation))
  }

/** Cells that each say sentences of their own. */
type CellsOf<Ids> = { readonly [K in keyof Ids]: Ids[K] extends string ? Cell<Ids[K]> : never }

export const nothing: Cell<never> = () => []

/** Said only on days for which the parameter has a value. */
export const whileHeld =
  <Id extends string>(parameter: Parameter, cell: Cell<Id>): Cell<Id> =>
  (situation) =>
    situation.policy.period(parameter) === undefined ? [] : cell(situation)

/** Said only from a day on; before it nobody knew of it. */
export const since =
  <Id extends string>(day: IsoDate, cell: Cell<Id>): Cell<Id> =>
  (situation) =>
    situation.policy.asOf < day ? [] : cell(situation)

/** What is said depends on an answer: three ways, since an answer that is missing or not sure decides nothing. */
export const depending =
  <V, Yes extends string, No extends string, Open extends string>(
    ref: Ref<V>,
    holds: (value: Exclude<V, Unsure>) => boolean,
    then: { readonly yes: Cell<Yes>; readonly no: Cell<No>; readonly open: Cell<Open> },
  ): Cell<Yes | No | Open> =>
  (situation) => {
    const reading = situation.read(ref)
    if (reading.state !== 'known') return then.open(situation)
    return holds(reading.value as Exclude<V, Unsure>) ? then.yes(situation) : then.no(situation)
  }

/** What is said depends on the law of the day: one cell for each value, none where no period applies. */
export const bylaw =
  <V extends string | boolean, const Ids extends Readonly<Record<`${V}`, string>>>(
    parameter: Parameter<V>,
    cells: { readonly [K in keyof Ids]: Cell<Ids[K]> },
  ): Cell<Ids[`${V}`] | NotKnown> =>
  (situation) => {
    const period = situation.policy.period(parameter)
    if (period === undefined) return [notKnown(parameter, situation.policy)]
    return cells[`${period.value}`](situation).map((statement) => ({
      ...statement,
      cites: once([...statement.cites, ...period.cites]),
      reviewBy: earlier(statement.reviewBy ?? parameter.reviewBy, parameter.reviewBy),
    }))
  }
