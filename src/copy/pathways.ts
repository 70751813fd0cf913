import type { IsoDate } from '../domain/dates'
import type { CriterionWords } from '../domain/words'
import { families } from '../pathways/copy'

const merged = <V>(
  pick: (family: (typeof families)[number]) => Readonly<Record<string, V>> | undefined,
): Readonly<Record<string, V>> => Object.assign({}, ...families.map(pick)) as Readonly<Record<string, V>>

const criteria = merged<CriterionWords>((family) => family.criteria)
const steps = merged<string>((family) => family.steps)
const stepsFrom = merged<IsoDate>((family) => family.stepsFrom)
const events = merged<string>((family) => family.events)
const datedEvents = merged<string>((family) => family.datedEvents)

/** Words of a criterion; its id where none are written, which a test forbids. */
export const criterionWords = (id: string): CriterionWords => criteria[id] ?? { title: id }
export const stepWords = (id: string): string => steps[id] ?? id

/** The note beside a criterion on a day; none before the day of what it tells. */
export function noteOn({ note, noteFrom }: CriterionWords, asOf: IsoDate): string | undefined {
  return noteFrom === undefined || noteFrom <= asOf ? note : undefined
}

/** Whether a step was there on a day. */
export const isStepOn = (id: string, asOf: IsoDate): boolean => (stepsFrom[id] ?? asOf) <= asOf
export const eventWords = (id: string): string => events[id] ?? id
/** The name of an event whose day is told with it. */
export const datedEventWords = (id: string): string => datedEvents[id] ?? eventWords(id)
