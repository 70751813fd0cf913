import fc from 'fast-check'
import type { Question } from '../../src/domain/question'
import type { AnswerMap } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { decodeAnswers, encodeAnswers } from '../../src/share/link'
import type { WizardEvent } from '../../src/wizard/machine'
import { answersOf, screenOf, type Wizard } from '../support/actor'
import { answerTo } from '../support/codecValues'
import { hostileNames, hostileNumbers, hostileValue } from '../support/hostile'
import { pickerOf } from './picker'

const KINDS = {
  /** The question on screen is answered as the person would. */
  answered: 30,
  /** The question on screen is given any answer that its codec can write. */
  otherwise: 14,
  /** A proper answer comes late, or from another tab: its question need not be on screen. */
  stale: 8,
  hostile: 10,
  /** Nothing that anybody could send. */
  unknown: 1,
  back: 16,
  opened: 10,
  /** A question that is not asked, or that does not exist. */
  astray: 3,
  started: 2,
  review: 3,
  results: 3,
  evidence: 1,
  intro: 1,
  /** The same answers under the law of another day. */
  day: 1,
} as const

type Kind = keyof typeof KINDS

/** One step of a walk: what is done, and a seed for the rest of it. What that comes to depends on what is on screen. */
export interface Step {
  readonly kind: Kind
  readonly seed: number
}

const kinds = fc.oneof(
  ...Object.entries(KINDS).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Kind) })),
)

export const step: fc.Arbitrary<Step> = fc.record({ kind: kinds, seed: fc.nat() }, { noNullPrototype: true })

const ids = catalogue.map(({ id }) => id as string)

/** A codec takes any two letters for a country, a link only those of one. */
const isReadable = (id: string, value: unknown): boolean =>
  decodeAnswers(catalogue, encodeAnswers(catalogue, { [id]: value })).dropped.length === 0

const properFor = (question: Question): readonly unknown[] =>
  fc
    .sample(answerTo(question), { numRuns: 300, seed: 1 })
    .filter((value) => isReadable(question.id, value))
    .slice(0, 60)
    // Those drawn have no prototype, those of a page do.
    .map((value) => structuredClone(value))

const proper = new Map(catalogue.map((question) => [question.id as string, properFor(question)]))

/** Whether what a step answers is an answer to its question. */
export const isProper = ({ kind }: Step): boolean => ['answered', 'otherwise', 'stale'].includes(kind)

/** The event that a step comes to for a person with these answers. */
export function eventOf({ kind, seed }: Step, wizard: Wizard, person: AnswerMap): WizardEvent {
  const pick = pickerOf(seed)
  const one = <V>(from: readonly V[]): V => from[pick(from.length)] as V
  const any = (id: string): unknown => one(proper.get(id) ?? [undefined])
  const screen = screenOf(wizard)
  const answer = (question: string, value: unknown): WizardEvent => {
    const next = entryAfter(value, pick)
    return { type: 'answer.given', question, value, ...(next !== undefined && { next }) }
  }
  const open = (question: string): WizardEvent => ({
    type: 'question.opened',
    question,
    ...(pick(3) === 0 && { entry: pick(2) === 0 ? pick(3) : one(hostileNumbers) }),
    ...(pick(3) === 0 && { stepping: pick(2) === 0 }),
  })
  /** What is done on a page that asks nothing; beside the result, a question may be answered. */
  const onwards = (page: string): WizardEvent | undefined => {
    const id = one([...Object.keys(answersOf(wizard)), 'status'])
    if (page === 'intro') return { type: 'wizard.started' }
    if (page === 'results') return answer(id, any(id))
    return page === 'review' || page === 'evidence' ? open(id) : undefined
  }
  switch (kind) {
    case 'answered':
      return onwards(screen) ?? answer(screen, person[screen] ?? any(screen))
    case 'otherwise':
      return onwards(screen) ?? answer(screen, any(screen))
    case 'stale': {
      const id = one(ids)
      return answer(id, person[id] ?? any(id))
    }
    case 'hostile': {
      const id = pick(8) === 0 ? one([...ids, ...hostileNames]) : screen
      const another = pick(4) === 0 ? any(one(ids)) : undefined
      return {
        ...answer(id, another ?? hostileValue(pick, any(id))),
        ...(pick(4) === 0 && { next: one(hostileNumbers) }),
      }
    }
    case 'unknown':
      return { type: one(['nav.forward', '', '__proto__', 'answer.*', 'error']) } as unknown as WizardEvent
    case 'back':
      return { type: 'nav.back' }
    case 'opened':
      return open(one([...Object.keys(answersOf(wizard)), 'status']))
    case 'astray':
      return open(one([...ids, ...hostileNames]))
    case 'started':
    case 'day':
      return { type: 'wizard.started' }
    case 'review':
    case 'results':
    case 'evidence':
    case 'intro':
      return { type: `${kind}.opened` }
  }
}

/** The entry that a list asks for next, as its page does: one of those it has, or the one after. */
const entryAfter = (value: unknown, pick: (most: number) => number): number | undefined =>
  Array.isArray(value) && typeof value[0] === 'object' && pick(3) === 0 ? pick(value.length + 1) : undefined
