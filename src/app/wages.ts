import type { IsoDate } from '../domain/dates'
import { type Policy, policyOn } from '../domain/parameter'
import type { AnswerMap } from '../domain/reading'
import { loadedWages } from '../pathways/common/wages'
import type { Weigh } from '../wizard/weigh'
import { loadedOnce } from './loaded-once'
import type { Route } from './route'

/** The wage figures: after a failure the next page that needs them tries again. */
export const wageFigures = loadedOnce(async () => {
  const { oflcWages } = await import('../reference/wage-table')
  return { state: 'loaded', table: oflcWages } as const
})

/** Whether a page rests on wage figures: the page of the job itself, or answers that name an occupation and a place. */
export function needsFigures(route: Route, { roleAndPay }: AnswerMap): boolean {
  if (route.page === 'question' && route.question === 'roleAndPay') return true
  return typeof roleAndPay === 'object' && roleAndPay !== null
}

/** Weighs by the wage figures from the moment they are loaded. */
export function underWages(asOf: IsoDate, weigherFor: (policy: Policy) => Weigh): Weigh {
  const without = weigherFor(policyOn(asOf))
  let weigh: Weigh | undefined
  return (answers) => {
    const state = wageFigures.current()
    if (state.state !== 'loaded') return without(answers)
    weigh ??= weigherFor(policyOn(asOf, [loadedWages(state.table)]))
    return weigh(answers)
  }
}
