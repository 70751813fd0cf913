import type { IsoDate } from '../../domain/dates'
import type { Read, Ref } from '../../domain/reading'

/** Figures of law on which two answers may disagree, on the day they are weighed for; absent where that day has none. */
export interface Limits {
  /** Years in H and L together. */
  readonly hYears?: number | undefined
  /** Years in L-1, at most. */
  readonly lYears?: number | undefined
  /** Years of research or teaching in J. */
  readonly researchYears?: number | undefined
  /** Years at home that the two-year rule asks for. */
  readonly homeYears?: number | undefined
  /** Months of OPT at one level. */
  readonly optMonths?: number | undefined
  /** Days in F-1 after the end of a program. */
  readonly programGraceDays?: number | undefined
  readonly stemCodes?: ReadonlySet<string> | undefined
}

/** What levels I to IV of an occupation come to in an area, in USD a year; undefined where no figure is held. */
export type WageLevels = (
  occupation: string,
  area: string,
) => { readonly levels: readonly [number, number, number, number] } | undefined

/** What answers are held against besides each other. */
export interface Grounds extends Limits {
  readonly asOf: IsoDate
  /** Absent until the table of wages is loaded. */
  readonly wagesOf?: WageLevels | undefined
}

/** Two answers that do not fit together: a question to the person, never an error, and never read by a rule. */
export interface Contradiction<Id extends string = string> {
  readonly id: Id
  /** The pages on which one of the answers may have to change. */
  readonly questions: readonly string[]
  readonly stands: (read: Read, grounds: Grounds) => boolean
}

type ValuesOf<R extends readonly Ref[]> = { readonly [K in keyof R]: R[K] extends Ref<infer V> ? V : never }

interface Spec<Id extends string, R extends readonly Ref[]> {
  readonly id: Id
  readonly reads: R
  /** Where not all that is read could be the mistake. */
  readonly questions?: readonly string[]
  /** Called only when everything it reads is known; a field that does not apply is null, parts of lists may be "unsure". */
  readonly clash: (values: ValuesOf<R>, grounds: Grounds) => boolean
}

/** While an answer is missing or not sure, nothing is said. */
export function contradiction<const Id extends string, const R extends readonly Ref[]>(
  spec: Spec<Id, R>,
): Contradiction<Id> {
  const { id, reads, clash } = spec
  return {
    id,
    questions: spec.questions ?? [...new Set(reads.map(({ question }) => question))],
    stands(read, grounds) {
      const values: unknown[] = []
      for (const ref of reads) {
        const reading = read(ref)
        if (reading.state !== 'known') return false
        values.push(reading.value)
      }
      // The readings are those of the references, in their order.
      return clash(values as unknown as ValuesOf<R>, grounds)
    },
  }
}
