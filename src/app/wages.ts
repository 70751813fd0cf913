import type { IsoDate } from '../domain/dates'
import { type Policy, policyOn } from '../domain/parameter'
import type { AnswerMap } from '../domain/reading'
import { loadedWages } from '../pathways/common/wages'
import type { WagesState } from '../ui/services'
import type { Weigh } from '../wizard/weigh'
import type { Route } from './route'

let state: WagesState = { state: 'absent' }
const listeners = new Set<() => void>()

function become(next: WagesState): void {
  state = next
  for (const listener of listeners) listener()
}

/** The wage figures of this tab: loaded once; after a failure the next page that needs them tries again. */
export const wageFigures = {
  current: (): WagesState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  load(): void {
    if (state.state === 'loading' || state.state === 'loaded') return
    // A second attempt keeps what the page says of the first until it succeeds.
    if (state.state === 'absent') become({ state: 'loading' })
    void import('../reference/wage-table')
      .then(({ oflcWages }): WagesState => ({ state: 'loaded', table: oflcWages }))
      .catch((): WagesState => ({ state: 'failed' }))
      .then(become)
  },
}

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
    if (state.state !== 'loaded') return without(answers)
    weigh ??= weigherFor(policyOn(asOf, [loadedWages(state.table)]))
    return weigh(answers)
  }
}
