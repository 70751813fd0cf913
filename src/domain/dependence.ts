import type { Criterion } from './criterion'

/** For each question, every criterion that reads it, directly or through its parts. */
export type Dependents = ReadonlyMap<string, readonly Criterion[]>

export function dependentsOf(criteria: readonly Criterion[]): Dependents {
  const dependents = new Map<string, Criterion[]>()
  const reads = new Map<Criterion, ReadonlySet<string>>()
  const visit = (criterion: Criterion): ReadonlySet<string> => {
    const before = reads.get(criterion)
    if (before !== undefined) return before
    const questions = new Set(
      criterion.kind === 'fact'
        ? criterion.reads.map(({ question }) => question)
        : criterion.parts.flatMap((part) => [...visit(part)]),
    )
    reads.set(criterion, questions)
    for (const question of questions) dependents.set(question, [...(dependents.get(question) ?? []), criterion])
    return questions
  }
  criteria.forEach(visit)
  return dependents
}
