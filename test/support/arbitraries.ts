import fc from 'fast-check'
import type { IsoDate } from '../../src/domain/dates'
import { policyOn } from '../../src/domain/parameter'
import type { Pathway } from '../../src/domain/pathway'
import type { Question } from '../../src/domain/question'
import { type AnswerMap, type Read, reader } from '../../src/domain/reading'
import { pathways as registered } from '../../src/pathways/index'
import { catalogue as every } from '../../src/questions/index'
import { walk } from '../../src/wizard/relevance'
import { DOUBT, type Draft, draft } from './drafts'
import { fitted } from './fitted'

/** Any answer to a question of the catalogue, given the earlier answers. */
export const answerTo = (question: Question, read: Read, asOf: IsoDate, doubt = DOUBT): fc.Arbitrary<unknown> =>
  draft(question, asOf, doubt).map((one) => fitted(question, one, read, asOf))

/** Days on which answers are weighed: before and after changes of the law. */
export const DAYS: readonly IsoDate[] = ['2025-10-01', '2026-03-10', '2026-11-20', '2027-06-01']

/** Somebody who answered question by question; answers stand in the order given. */
export interface Person {
  readonly asOf: IsoDate
  readonly answers: AnswerMap
}

interface Questionnaire {
  readonly catalogue?: readonly Question[]
  readonly pathways?: readonly Pathway[]
  /** One answer in so many is "not sure"; 0 for never. */
  readonly doubt?: number
  /** Whether some stop before the end. */
  readonly stops?: boolean
}

/** Random people who answer the wizard question by question, each answer fitting the ones before. */
export function walkedAnswers(questionnaire: Questionnaire = {}): fc.Arbitrary<Person> {
  const { catalogue = every, pathways = registered, doubt = DOUBT, stops = true } = questionnaire
  const never = fc.constant(catalogue.length)
  const stop = fc.oneof({ weight: 2, arbitrary: never }, { weight: 1, arbitrary: fc.nat(catalogue.length) })
  const onDay = (asOf: IsoDate) => {
    const drafts = fc.record(
      Object.fromEntries(catalogue.map((question) => [question.id, draft(question, asOf, doubt)])),
    )
    const answered = (most: number, ready: Drafts) => ({
      asOf,
      answers: walkThrough(catalogue, pathways, ready, most, asOf),
    })
    return fc.tuple(stops ? stop : never, drafts).map(([most, ready]) => answered(most, ready))
  }
  return fc.oneof(...DAYS.map(onDay))
}

type Drafts = Readonly<Record<string, Draft>>

/** One walk is enough: it reads an answer only where the question is asked, and by then every earlier one is given. */
function walkThrough(
  catalogue: readonly Question[],
  pathways: readonly Pathway[],
  drafts: Drafts,
  most: number,
  asOf: IsoDate,
): AnswerMap {
  const given: Record<string, unknown> = {}
  const answer = (question: Question, index: number): unknown => {
    const ready = drafts[question.id]
    if (ready === undefined || Object.keys(given).length >= most) return undefined
    const passed = catalogue.slice(0, index).map(({ id }) => id)
    const read = reader(given, new Set(passed.filter((id) => given[id] === undefined)))
    return (given[question.id] = fitted(question, ready, read, asOf))
  }
  const asked = catalogue.map((question, index) => [question.id, { get: () => answer(question, index) }] as const)
  walk(catalogue, pathways, Object.defineProperties({}, Object.fromEntries(asked)), policyOn(asOf))
  return given
}

/** The answers somebody had given before the one at that place. */
export const firstAnswers = (answers: AnswerMap, count: number): AnswerMap =>
  Object.fromEntries(Object.entries(answers).slice(0, count))
