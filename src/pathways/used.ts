import { watchedLaw } from '../domain/mixed'
import type { Parameter, Policy } from '../domain/parameter'
import { criteriaOf, type Pathway } from '../domain/pathway'
import type { Criterion } from '../domain/criterion'
import type { Read } from '../domain/reading'
import { parametersOf } from '../domain/review'
import { gridOf } from './attributes'

/** The parameters that pathways rest on for a person: those of their requirements, and those that their grid tells. */
export function parametersUsed(pathways: readonly Pathway[], read: Read, policy: Policy): ReadonlySet<Parameter> {
  const { law, asked } = watchedLaw(policy)
  gridOf(
    pathways.map(({ id }) => id),
    { read, policy: law },
  )
  return new Set([...asked, ...pathways.flatMap(criteriaOf).flatMap(within)])
}

const within = (criterion: Criterion): readonly Parameter[] => [
  ...parametersOf(criterion),
  ...(criterion.kind === 'fact' ? [] : criterion.parts.flatMap(within)),
]
