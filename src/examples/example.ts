import type { IsoDate } from '../domain/dates'
import type { Availability, PathwayId, Standing } from '../domain/pathway'
import type { Answers } from '../questions/index'

/** A person whose answers anyone may run: invented, or a documented case reduced to what its source gives. */
export interface Example {
  readonly id: string
  /** One line: who this is. */
  readonly person: string
  readonly asOf: IsoDate
  readonly answers: Answers
  /** Where the facts and the outcome come from. */
  readonly source: string
  readonly expects: readonly Expectation[]
}

/** What the source or the law says must come out, and the criterion on which it turns. */
export interface Expectation {
  readonly pathway: PathwayId
  /** Any of these; a decision on the merits of one record only says what must not be promised or refused. */
  readonly standing: readonly Standing[]
  readonly deciding?: string
  /** Criteria that must be met, whatever else is not known. */
  readonly met?: readonly string[]
  /** Criteria that must not count as met. */
  readonly notMet?: readonly string[]
  readonly availability?: Availability
  /** The day on which a pathway that waits must open. */
  readonly opensOn?: IsoDate
}
