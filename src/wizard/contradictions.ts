import { guarded } from '../domain/guarded'
import { type Parameter, policyOn } from '../domain/parameter'
import { reader } from '../domain/reading'
import { h1bMaxYears } from '../pathways/h1b/policy'
import { homeResidencyYears, j1ScholarMaxYears } from '../pathways/j1/policy'
import { l1aMaxYears } from '../pathways/l1/policy'
import { optMonths, stemList } from '../pathways/practical-training/policy'
import { f1DepartureDays } from '../policy/stay'
import type { Grounds, WageLevels } from '../questions/contradictions/contradiction'
import { contradictions, type ContradictionId } from '../questions/contradictions/index'
import type { IsoDate } from '../domain/dates'
import type { Weighing } from './weigh'

/** Answers of these questions do not fit together. */
export interface Standing {
  readonly id: ContradictionId
  readonly questions: readonly string[]
}

function groundsOn(asOf: IsoDate, wagesOf: WageLevels | undefined): Grounds {
  const policy = policyOn(asOf)
  const value = <V>(parameter: Parameter<V>): V | undefined => policy.period(parameter)?.value
  return {
    asOf,
    wagesOf,
    hYears: value(h1bMaxYears),
    lYears: value(l1aMaxYears),
    researchYears: value(j1ScholarMaxYears),
    homeYears: value(homeResidencyYears),
    optMonths: value(optMonths),
    programGraceDays: value(f1DepartureDays),
    stemCodes: value(stemList),
  }
}

/** The answers that do not fit together, under the law of the day they are weighed for. They change no result. */
export function contradictionsIn(
  { walk, asOf }: Omit<Weighing, 'evaluations'>,
  wagesOf?: WageLevels,
): readonly Standing[] {
  const read = reader(walk.answers, walk.unasked)
  const grounds = groundsOn(asOf, wagesOf)
  return contradictions
    .filter(({ stands }) => guarded(() => stands(read, grounds), false))
    .map(({ id, questions }) => ({ id, questions }))
}
