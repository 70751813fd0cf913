import type { Criterion, Fact } from '../../domain/criterion'
import type { Pathway, PathwayId } from '../../domain/pathway'
import { parametersOf } from '../../domain/review'

/** A requirement in its place. What was written out before is only named again. */
export interface Row {
  readonly criterion: Criterion
  readonly parts: readonly Row[]
  /** The pathway under which it is written out, where that is not here. */
  readonly under?: PathwayId
}

export interface PathwayOutline {
  readonly pathway: Pathway
  readonly eligibility: Row
  readonly limits: readonly Row[]
  readonly circumstances: readonly Row[]
}

/** Every pathway with its requirements, each written out where it first stands. */
export function outlineOf(pathways: readonly Pathway[]): readonly PathwayOutline[] {
  const written = new Map<Criterion, PathwayId>()
  const row = (criterion: Criterion, pathway: PathwayId): Row => {
    const under = written.get(criterion)
    if (under !== undefined) return { criterion, parts: [], under }
    written.set(criterion, pathway)
    return { criterion, parts: criterion.kind === 'fact' ? [] : criterion.parts.map((part) => row(part, pathway)) }
  }
  return pathways.map((pathway) => ({
    pathway,
    eligibility: row(pathway.eligibility, pathway.id),
    limits: pathway.limits.map(({ unless }) => row(unless, pathway.id)),
    circumstances: pathway.circumstances.map((one) => row(one, pathway.id)),
  }))
}

const rowsOf = (row: Row): readonly Row[] => (row.under === undefined ? [row, ...row.parts.flatMap(rowsOf)] : [])

/** Every requirement once, in the order in which it is written out. */
export const criteriaIn = (outline: readonly PathwayOutline[]): readonly Criterion[] =>
  outline
    .flatMap(({ eligibility, limits, circumstances }) => [eligibility, ...limits, ...circumstances])
    .flatMap(rowsOf)
    .map(({ criterion }) => criterion)

/** The steps of each pathway that none before it has. */
export function firstStepsIn(outline: readonly PathwayOutline[]): ReadonlyMap<PathwayId, ReadonlySet<string>> {
  const seen = new Set<string>()
  return new Map(
    outline.map(({ pathway }) => {
      const mine = pathway.steps.map(({ id }) => id).filter((id) => !seen.has(id))
      mine.forEach((id) => seen.add(id))
      return [pathway.id, new Set(mine)]
    }),
  )
}

/** The requirements that read a question, and those that rest on a parameter, by its id. */
export interface Readers {
  readonly ofQuestion: ReadonlyMap<string, readonly Fact[]>
  readonly ofParameter: ReadonlyMap<string, readonly Criterion[]>
}

export function readersIn(criteria: readonly Criterion[]): Readers {
  const ofQuestion = new Map<string, Fact[]>()
  const ofParameter = new Map<string, Criterion[]>()
  for (const criterion of criteria) {
    for (const { id } of parametersOf(criterion)) ofParameter.set(id, [...(ofParameter.get(id) ?? []), criterion])
    if (criterion.kind !== 'fact') continue
    for (const id of new Set(criterion.reads.map(({ question }) => question)))
      ofQuestion.set(id, [...(ofQuestion.get(id) ?? []), criterion])
  }
  return { ofQuestion, ofParameter }
}
