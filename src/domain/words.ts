import type { IsoDate } from './dates'
import type { Question } from './question'

/** Words for one option: a label, or a label and a line under it. */
export type OptionWords = string | { readonly label: string; readonly hint: string }

/** Options set apart under a heading, in the order shown. */
export interface OptionGroup<O extends string = string> {
  readonly label: string
  readonly options: readonly O[]
}

interface FieldWordsBase {
  /** The field's label; a question of one field takes its heading instead. */
  readonly label?: string
  readonly hint?: string
  /** In place of "I'm not sure". */
  readonly unsure?: string
  /** Error sentences by code. "missing" and "range" have defaults; every other code needs its sentence here. */
  readonly errors?: Readonly<Record<string, string>>
}

type OptionsOf<F> = F extends { options: readonly (infer O extends string)[] } ? O : never

export type FieldWords<F> = FieldWordsBase &
  ([OptionsOf<F>] extends [never]
    ? unknown
    : {
        readonly options: Readonly<Record<OptionsOf<F>, OptionWords>>
        readonly groups?: readonly OptionGroup<OptionsOf<F>>[]
      })

/** Any field's words, as the interface reads them. */
export type AnyFieldWords = FieldWordsBase & {
  readonly options?: Readonly<Record<string, OptionWords>>
  readonly groups?: readonly OptionGroup[]
}

/** All words of a question. A missing option or field is a compile error. */
export interface WordsOf<Q extends { group: { fields: object } }> {
  /** The question itself, the page's h1. */
  readonly heading: string
  /** Its short name in "Check your answers" and in lists: a noun phrase. */
  readonly row: string
  readonly hint?: string
  /** "Why we ask", one or two sentences. */
  readonly why: string
  /** The label of "not sure" for the page as a whole, where it has one. */
  readonly unsure?: string
  readonly fields: { readonly [K in keyof Q['group']['fields']]: FieldWords<Q['group']['fields'][K]> }
  /** Lists only. */
  readonly list?: {
    readonly nextHeading: string
    readonly another: string
    readonly none?: string
    readonly entry: string
  }
}

export type AnyWords = Omit<WordsOf<Question>, 'fields'> & { readonly fields: Readonly<Record<string, AnyFieldWords>> }

export const YES_NO = { yes: 'Yes', no: 'No' } as const

/** Words of a requirement, keyed by the ids of the rules; a missing one is a compile error. */
export interface CriterionWords {
  /** The requirement as a short noun phrase or statement: "A US employer files". */
  readonly title: string
  /** One sentence for the reader when it is not met: why this closes or counts against the pathway. */
  readonly unmet?: string
  /** What would change a "not met", as a short phrase: "A job at a university or research nonprofit". */
  readonly opens?: string
  /** A caution or explanation shown beside the finding. */
  readonly note?: string
  /** The first day on which the note is told: before it nobody could know what it says. */
  readonly noteFrom?: IsoDate
  /** One sentence in place of "the law does not settle this", where it is a figure that is missing. */
  readonly unsettled?: string
  /** For a circumstance that holds up where the pathway leads: a sentence for the row itself while it does, or may. */
  readonly row?: { readonly unmet: string; readonly unknown: string }
}

export interface PathwayWords {
  /** Full name in lists: "H-1B specialty occupation". */
  readonly name: string
  /** "H-1B": used in running text and narrow places. */
  readonly short: string
  /** One plain sentence: what it is. */
  readonly about: string
  /** Who files, as a short phrase: "Your employer". */
  readonly files: string
}

/** All words of a pathway folder besides its names. */
export interface FamilyWords<CriterionIds extends string, StepIds extends string> {
  readonly criteria: Readonly<Record<CriterionIds, CriterionWords>>
  /** What remains to be done or decided, as one sentence each. */
  readonly steps: Readonly<Record<StepIds, string>>
  /** The first day of a step that was not always there. */
  readonly stepsFrom?: Readonly<Partial<Record<StepIds, IsoDate>>>
}
