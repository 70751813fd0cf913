import type { Citation } from '../../domain/citation'
import type { Evaluate } from '../../domain/circuit'
import type { IsoDate } from '../../domain/dates'
import type { Policy } from '../../domain/parameter'
import type { Read } from '../../domain/reading'

/** Whose answers, under the law of which day. */
export interface Situation {
  readonly read: Read
  readonly policy: Policy
  readonly evaluate: Evaluate
}

/** What a sentence about a flag may name. */
export interface FlagFigures {
  readonly on?: IsoDate
  readonly until?: IsoDate
  readonly count?: number
  readonly most?: number
}

/** Something in the answers that a lawyer should hear of first. */
export interface Flag<Id extends string = string> extends FlagFigures {
  readonly id: Id
  readonly cites: readonly Citation[]
}

/** The flags that one matter raises: mostly none or one. */
export type FlagRule<Id extends string> = (situation: Situation) => readonly Flag<Id>[]
