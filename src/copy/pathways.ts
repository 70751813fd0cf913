import type { PathwayId } from '../domain/pathway'
import type { CriterionWords, PathwayWords } from '../domain/words'
import { families } from '../pathways/copy'

const merged = <V>(
  pick: (family: (typeof families)[number]) => Readonly<Record<string, V>> | undefined,
): Readonly<Record<string, V>> => Object.assign({}, ...families.map(pick)) as Readonly<Record<string, V>>

/** Names of the pathways by id. */
export const pathwayWords = merged<PathwayWords>(({ pathways }) => pathways) as Readonly<
  Record<PathwayId, PathwayWords>
>

const criteria = merged<CriterionWords>((family) => family.criteria)
const steps = merged<string>((family) => family.steps)
const events = merged<string>((family) => family.events)

/** Words of a criterion; its id where none are written, which a test forbids. */
export const criterionWords = (id: string): CriterionWords => criteria[id] ?? { title: id }
export const stepWords = (id: string): string => steps[id] ?? id
export const eventWords = (id: string): string => events[id] ?? id
