import type { Citation } from './citation'
import type { IsoDate } from './dates'
import type { Parameter } from './parameter'
import type { Ref } from './reading'
import type { Unsure } from './ternary'

/** What would open a gate that is not met today: a day, or an event the person or an employer can bring about. */
export interface Opening<Event extends string = string> {
  readonly on?: IsoDate
  /** The last day on which it stays open, where it does not stay open for good. */
  readonly until?: IsoDate
  readonly event: Event
}

/**
 * What a fact says of complete answers. "unsure": a part of the answer is not sure. "officer": only an officer can say.
 * "unsettled": the law of that day does not say. An Opening: not met today, but not a wall.
 */
export type Outcome<Event extends string = string> = boolean | Unsure | 'officer' | 'unsettled' | Opening<Event>

/**
 * ordinary: an officer looks at it as in any petition. weighed: the outcome turns on how an officer weighs the evidence,
 * so that a pathway resting on it never says more than "needs evidence".
 */
export type Judged = 'ordinary' | 'weighed'

export interface Fact<Id extends string = string> {
  readonly kind: 'fact'
  readonly id: Id
  readonly reads: readonly Ref[]
  readonly uses: readonly Parameter[]
  readonly cites: readonly Citation[]
  readonly judged?: Judged
  readonly holds: (values: readonly unknown[], parameters: readonly unknown[], asOf: IsoDate) => Outcome
}

export interface Group<Id extends string = string> {
  readonly kind: 'all' | 'any' | 'atLeast' | 'unless'
  readonly id: Id
  readonly parts: readonly Criterion[]
  readonly cites: readonly Citation[]
  /** How many parts must be met; a parameter where the law sets the number. */
  readonly needed?: Parameter<number>
}

/** A requirement of law. The id type collects the ids of its parts, so that missing words are a compile error. */
export type Criterion<Id extends string = string> = Fact<Id> | Group<Id>

export type IdsOf<C> = C extends Criterion<infer Id> ? Id : never

type ValuesOf<R extends readonly Ref[]> = { readonly [K in keyof R]: R[K] extends Ref<infer V> ? V : never }
type ParametersOf<P extends readonly Parameter[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer V> ? V : never
}

interface FactSpec<Id extends string, R extends readonly Ref[], P extends readonly Parameter[]> {
  readonly id: Id
  readonly reads: R
  readonly uses?: P
  readonly cites: readonly Citation[]
  readonly judged?: Judged
  /** Called only when everything it reads and uses is known; parts of lists may still be "unsure". */
  readonly holds: (values: ValuesOf<R>, parameters: ParametersOf<P>, asOf: IsoDate) => Outcome
}

export function fact<
  const Id extends string,
  const R extends readonly Ref[],
  const P extends readonly Parameter[] = readonly [],
>(spec: FactSpec<Id, R, P>): Fact<Id> {
  return { ...spec, kind: 'fact', uses: spec.uses ?? [] } as unknown as Fact<Id>
}

/** What no answer can settle: an officer weighs the record as a whole. */
export const officerDecides = <const Id extends string>(id: Id, cites: readonly Citation[]): Fact<Id> =>
  fact({ id, reads: [], cites, judged: 'weighed', holds: () => 'officer' })

type Parts<C extends readonly Criterion[]> = IdsOf<C[number]>

const group =
  (kind: Group['kind']) =>
  <const Id extends string, const C extends readonly Criterion[]>(
    id: Id,
    parts: C,
    cites: readonly Citation[] = [],
  ): Group<Id | Parts<C>> => ({ kind, id, parts, cites })

/** Every part must be met. */
export const all = group('all')
/** One part is enough. */
export const any = group('any')

/** The base must be met unless the exception is: the exception excuses it. */
export const unless = <const Id extends string, B extends Criterion, E extends Criterion>(
  id: Id,
  base: B,
  exception: E,
  cites: readonly Citation[] = [],
): Group<Id | IdsOf<B> | IdsOf<E>> =>
  ({ kind: 'unless', id, parts: [base, exception], cites }) as unknown as Group<Id | IdsOf<B> | IdsOf<E>>

/** A count set by law, such as three of eight. */
export const atLeast = <const Id extends string, const C extends readonly Criterion[]>(
  id: Id,
  needed: Parameter<number>,
  parts: C,
  cites: readonly Citation[] = [],
): Group<Id | Parts<C>> => ({ kind: 'atLeast', id, needed, parts, cites }) as unknown as Group<Id | Parts<C>>
