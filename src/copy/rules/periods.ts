import type { IsoDate } from '../../domain/dates'
import { type Parameter, type Period, policyOn, UNDATED } from '../../domain/parameter'
import { longDate } from '../dates'
import { parameterLabels as labels } from './page'
import { wordsOfParameter } from './parameters'
import { type Shown, shown } from './values'

/** A value of a parameter as people read it. */
export const showValue = ({ id }: Parameter, value: unknown): Shown => (wordsOfParameter(id).show ?? shown)(value)

/** The value in force on a day; that there is none, where there is none. */
export function valueOn(parameter: Parameter, asOf: IsoDate): Shown {
  const period = policyOn(asOf).period(parameter)
  return period === undefined ? labels.none : showValue(parameter, period.value)
}

/** "17 January 2025, no end known". */
export function spanText({ from, until }: Period<unknown>): string {
  const start = from === UNDATED ? labels.undated : longDate(from)
  return until === undefined ? labels.open(start) : labels.span(start, longDate(until))
}

/** A parameter with so many periods shows the last ones; the earlier ones are summed up. */
const MOST_PERIODS = 4
const SHOWN_OF_MANY = 1

/** The periods written out, and the earlier ones, which are summed up. */
export function periodsShown({ periods }: Parameter, asOf: IsoDate) {
  if (periods.length <= MOST_PERIODS) return { shown: periods, earlier: [] }
  const inForce = periods.findLastIndex(({ from }) => from <= asOf)
  const first = Math.max(0, Math.min(inForce, periods.length - SHOWN_OF_MANY))
  return { shown: periods.slice(first), earlier: periods.slice(0, first) }
}
