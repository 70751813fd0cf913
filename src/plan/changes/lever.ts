import type { IsoDate } from '../../domain/dates'
import type { Answers } from '../../questions/index'

/** How long a change takes, about. */
export type Effort = 'weeks' | 'months' | 'year' | 'years'

/** Something that a person or an employer can really bring about, as a change of answers. */
export interface Lever<Id extends string = string> {
  readonly id: Id
  readonly effort: Effort
  /** Who has to do it. */
  readonly who: 'you' | 'employer'
  /** Levers of one kind are not pulled together: one more year, and two. */
  readonly kind?: string
  /** The answers once it is done; nothing where it does not apply, or is done already. */
  readonly pull: (answers: Answers, asOf: IsoDate) => Answers | undefined
}

export const lever = <const Id extends string>(spec: Lever<Id>): Lever<Id> => spec

/** Answers that are given and sure. */
type Sure = { readonly [Q in keyof Answers]-?: Exclude<Answers[Q], 'unsure' | undefined> }

/** Changes one answer that is given and sure; `change` gives nothing where there is nothing to change. */
export function changing<Q extends keyof Answers>(
  answers: Answers,
  question: Q,
  change: (answer: Sure[Q]) => Sure[Q] | undefined,
): Answers | undefined {
  const isSure = (given: unknown): given is Sure[Q] => given !== undefined && given !== 'unsure'
  const given: unknown = answers[question]
  const next = isSure(given) ? change(given) : undefined
  return next === undefined ? undefined : Object.assign({}, answers, { [question]: next })
}

/** A list with one option more, and without "none of these"; nothing where it is there already. */
export const withOption = <T extends string>(list: readonly T[], option: T): readonly T[] | undefined =>
  list.includes(option) ? undefined : [...list.filter((one) => one !== 'none'), option]
