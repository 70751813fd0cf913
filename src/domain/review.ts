import type { Criterion } from './criterion'
import type { IsoDate } from './dates'
import type { Parameter } from './parameter'

/** The parameters a requirement itself rests on; the number that a count needs is one of them. */
export const parametersOf = (criterion: Criterion): readonly Parameter[] =>
  criterion.kind === 'fact' ? criterion.uses : criterion.needed === undefined ? [] : [criterion.needed]

/** True from the day on which a value is due for a check. */
export const isPastReview = (reviewBy: IsoDate, asOf: IsoDate): boolean => reviewBy <= asOf

/** The earliest of the days on which a check was due by then; undefined where none was. */
export const pastReview = (days: readonly IsoDate[], asOf: IsoDate): IsoDate | undefined =>
  days.filter((day) => isPastReview(day, asOf)).sort()[0]
