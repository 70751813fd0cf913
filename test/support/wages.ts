import { type Policy, policyOn } from '../../src/domain/parameter'
import { loadedWages } from '../../src/pathways/common/wages'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { oflcWages } from '../../src/reference/wage-table'
import { type Weigh, weigher } from '../../src/wizard/weigh'

const loaded = [loadedWages(oflcWages)]

/** The law of a day as the wizard has it once the wage table is loaded. */
export const withWages = (asOf: string): Policy => policyOn(asOf, loaded)

const weighers = new Map<string, Weigh>()

/** Weighs under the law of a day with the wage table; each day has one. */
export function weigherOn(asOf: string): Weigh {
  const weigh = weighers.get(asOf) ?? weigher(catalogue, pathways, withWages(asOf))
  weighers.set(asOf, weigh)
  return weigh
}

/** For tests that change the rules under way. */
export const forgetWeighers = (): void => weighers.clear()
