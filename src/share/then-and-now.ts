import { CALENDAR, mixedLaw, watchedLaw } from '../domain/mixed'
import type { Parameter, Period, Policy } from '../domain/parameter'
import { type CauseKind, kindOfChange } from './cause-kind'

/** What is looked at under one law, by the ids of its rows; a row is absent where that law has nothing to say. */
export type View<V> = (law: Policy) => ReadonlyMap<string, V>

/** A parameter that has another period; either is absent where none is held for that day. */
export interface Moved {
  readonly parameter: Parameter
  readonly kind: CauseKind
  readonly then: Period<unknown> | undefined
  readonly now: Period<unknown> | undefined
}

/** Why a row changed: these together are enough, and none of them can be left out. Never empty. */
interface Causes {
  /** The calendar alone, or together with the parameters. */
  readonly timePassed: boolean
  readonly moved: readonly Moved[]
}

export interface Change<V> extends Causes {
  readonly id: string
  readonly then: V | undefined
  readonly now: V | undefined
}

/** The rows that differ under two laws, each with its causes, which are found by looking again under mixtures of the two. */
export function changesBetween<V>(view: View<V>, before: Policy, after: Policy): readonly Change<V>[] {
  const old = watchedLaw(before)
  const recent = watchedLaw(after)
  const then = view(old.law)
  const now = view(recent.law)
  const ids = [...new Set([...then.keys(), ...now.keys()])].filter((id) => !isSame(then.get(id), now.get(id)))
  if (ids.length === 0) return []
  const moved = movedBetween(new Set([...old.asked, ...recent.asked]), before, after)
  const seen = new Map<string, ReadonlyMap<string, V>>()
  const under = (movers: readonly string[]) => {
    const key = [...movers].sort().join(' ')
    const found = seen.get(key) ?? view(mixedLaw(before, after, new Set(movers)))
    seen.set(key, found)
    return found
  }
  const movers = [...moved.map(({ parameter }) => parameter.id), ...(before.asOf === after.asOf ? [] : [CALENDAR])]
  return ids.map((id) => {
    const causes = leastOf(movers, (some) => isSame(under(some).get(id), now.get(id)))
    return {
      id,
      then: then.get(id),
      now: now.get(id),
      timePassed: causes.includes(CALENDAR),
      moved: moved.filter(({ parameter }) => causes.includes(parameter.id)),
    }
  })
}

const ORDER: readonly CauseKind[] = ['rule', 'measure', 'figures', 'calendar']

/** The parameters with another period on the second day, the law before figures. */
export const movedBetween = (parameters: Iterable<Parameter>, before: Policy, after: Policy): readonly Moved[] =>
  [...parameters]
    .map((parameter) => ({
      parameter,
      kind: kindOfChange(parameter),
      then: before.period(parameter),
      now: after.period(parameter),
    }))
    .filter((one) => one.then !== one.now)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))

type AreEnough = (some: readonly string[]) => boolean

/** The fewest parameters where the calendar is not needed, the calendar alone, or both together: in this order. */
function leastOf(movers: readonly string[], areEnough: AreEnough): readonly string[] {
  const parameters = movers.filter((one) => one !== CALENDAR)
  if (areEnough(parameters)) {
    const alone = parameters.find((one) => areEnough([one]))
    return alone === undefined ? shrunk(parameters, areEnough) : [alone]
  }
  return areEnough([CALENDAR]) ? [CALENDAR] : shrunk(movers, areEnough)
}

/** As many as it takes: what can be left out is, the last ones first, until nothing more can. */
function shrunk(movers: readonly string[], areEnough: AreEnough): readonly string[] {
  let kept = movers
  for (const one of movers.toReversed()) {
    const others = kept.filter((other) => other !== one)
    if (areEnough(others)) kept = others
  }
  return kept.length < movers.length ? shrunk(kept, areEnough) : kept
}

/** Values are plain data, and lists of codes may be sets. */
const textOf = (value: unknown): string =>
  JSON.stringify({ value }, (_, part: unknown) => (part instanceof Set ? [...part] : part))

export const isSame = (a: unknown, b: unknown): boolean => a === b || textOf(a) === textOf(b)
