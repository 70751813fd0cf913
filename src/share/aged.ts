import { type IsoDate, lastOfMonth } from '../domain/dates'
import { pagesOf, type Question } from '../domain/question'
import type { AnswerMap } from '../domain/reading'

/** A day that an answer names, and that lay ahead when the answer was given and has passed since. */
export interface Aged {
  readonly question: string
  readonly field: string
  /** A day or a month, as it was answered. */
  readonly value: string
}

/** Answers whose days lie between two days: a stay that has ended, a degree that was expected. */
export const agedBetween = (
  catalogue: readonly Question[],
  answers: AnswerMap,
  then: IsoDate,
  now: IsoDate,
): readonly Aged[] =>
  catalogue.flatMap((question) =>
    givenPages(question, answers[question.id]).flatMap((page) =>
      Object.entries(page).flatMap(([field, value]) => {
        const day = dayOf(question, field, value)
        const hasPassed = day !== undefined && then < day && day < now && page['state'] !== 'awarded'
        return hasPassed ? [{ question: question.id, field, value: String(value) }] : []
      }),
    ),
  )

const givenPages = ({ kind }: Question, answer: unknown) =>
  answer === undefined || answer === 'unsure' ? [] : pagesOf(kind, answer)

/** The last day of what a field names; none for other fields, and for what is not sure. */
function dayOf({ group }: Question, field: string, value: unknown): IsoDate | undefined {
  if (typeof value !== 'string' || value === 'unsure') return undefined
  const kind = group.fields[field]?.kind
  return kind === 'date' ? value : kind === 'month' ? lastOfMonth(value) : undefined
}
