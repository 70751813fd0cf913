import type { Evaluation, PathwayId } from '../domain/pathway'
import { gridOf } from '../pathways/attributes'
import type { Situation, Statement } from '../pathways/common/attributes/statement'

/** Pathways under which a family may do the same. */
export interface FamilyGroup {
  readonly pathways: readonly PathwayId[]
  /** What a spouse may do; one that several pathways say stands there for each, with its own sources. */
  readonly spouse: readonly Statement[]
  readonly children: readonly Statement[]
}

/** What spouse and children may do under each pathway that is not closed, those with the same statements together. */
export function familyGroups(evaluations: readonly Evaluation[], situation: Situation): readonly FamilyGroup[] {
  const ids = evaluations.filter(({ standing }) => standing !== 'closed').map(({ pathway }) => pathway.id)
  const grid = gridOf(ids, situation)
  const cellsOf = (name: 'spouse' | 'children') => grid.find(({ attribute }) => attribute === name)?.cells ?? []
  const [spouses, children] = [cellsOf('spouse'), cellsOf('children')]
  const groups = new Map<string, FamilyGroup>()
  ids.forEach((id, at) => {
    const [spouse, child] = [spouses[at] ?? [], children[at] ?? []]
    const key = JSON.stringify([spouse, child].map((cell) => cell.map(({ says, figures }) => [says, figures])))
    const before = groups.get(key)
    groups.set(key, {
      pathways: [...(before?.pathways ?? []), id],
      spouse: [...(before?.spouse ?? []), ...spouse],
      children: [...(before?.children ?? []), ...child],
    })
  })
  return [...groups.values()]
}
