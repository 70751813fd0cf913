import { isDeepStrictEqual } from 'node:util'
import type { AnswerMap } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { decodeAnswers, encodeAnswers } from '../../src/share/link'
import type { WizardEvent } from '../../src/wizard/machine'
import type { Walk } from '../../src/wizard/relevance'
import { onScreen, type Rules, type Wizard } from '../support/actor'

/** A wizard at one moment. */
export interface Seen {
  readonly status: string
  readonly state: unknown
  readonly screen: string
  readonly answers: AnswerMap
  readonly revisiting: { readonly question: string; readonly entry?: number } | undefined
  readonly walk: Walk
}

export function seen(wizard: Wizard, { weigh }: Rules): Seen {
  const { status, value, context } = wizard.getSnapshot()
  const { answers, revisiting } = context
  return { status, state: value, screen: onScreen({ value }), answers, revisiting, walk: weigh(answers).walk }
}

/** What was sent, and what it changed. */
export interface Change {
  readonly before: Seen
  readonly after: Seen
  readonly event: WizardEvent
  /** The answer that must come of it where it is taken; absent where nobody can say whether it is one. */
  readonly proper?: unknown
}

const PAGES = ['intro', 'review', 'results', 'evidence']
const sectionOf = (id: string) => catalogue.find((question) => question.id === id)?.section

const isNamed = ({ event }: Change, type: WizardEvent['type']) => event.type === type
const isSame = ({ before, after }: Change) =>
  before.answers === after.answers && before.screen === after.screen && before.revisiting === after.revisiting

/** Whether the event answers the question on screen, or one that is asked beside the result. */
const isDue = ({ before: { screen, walk }, event }: Change): boolean =>
  event.type === 'answer.given' &&
  (event.question === screen || (screen === 'results' && walk.asked.includes(event.question)))

const isTaken = ({ before, after }: Change): boolean => before.answers !== after.answers

/** The answers that must be there: those of before, with the one that was taken. */
function keepsAnswers(change: Change): boolean {
  const { before, after, event } = change
  if (event.type !== 'answer.given' || !isDue(change)) return !isTaken(change)
  if ('proper' in change)
    return isDeepStrictEqual(after.answers, { ...before.answers, [event.question]: change.proper })
  const others = (answers: AnswerMap) => Object.entries(answers).filter(([id]) => id !== event.question)
  const isKept =
    after.answers[event.question] !== undefined && isDeepStrictEqual(others(after.answers), others(before.answers))
  return !isTaken(change) || isKept
}

function isReadable({ after: { answers } }: Change): boolean {
  const back = decodeAnswers(catalogue, encodeAnswers(catalogue, answers))
  return back.dropped.length === 0 && isDeepStrictEqual(back.answers, answers)
}

/** Continue leads to the entry it asks for, on from a question reached by Back, or to the first question without an answer. */
function leadsOn(change: Change): boolean {
  const { before, after, event } = change
  if (event.type !== 'answer.given' || !isTaken(change)) return true
  if (before.screen === 'results') return after.screen === 'results'
  if (event.next !== undefined) return after.screen === event.question && Object.is(after.revisiting?.entry, event.next)
  const { asked, unanswered } = after.walk
  const next = asked[asked.indexOf(event.question) + 1] ?? 'review'
  return [unanswered[0] ?? 'review', next].includes(after.screen)
}

/** Back leads to the entry before, the question before, or from the first one to the introduction. The review stands where a question is missing. */
function leadsBack(change: Change): boolean {
  const { before, after } = change
  if (!isNamed(change, 'nav.back')) return true
  const { asked, unanswered } = before.walk
  const place = before.screen === 'review' ? unanswered[0] : before.screen
  const at = place === undefined ? asked.length : asked.indexOf(place)
  const others: Readonly<Record<string, string>> = { intro: 'intro', evidence: 'results', results: 'review' }
  if (before.screen in others) return after.screen === others[before.screen]
  if (after.screen === before.screen) return (after.revisiting?.entry ?? 0) < (before.revisiting?.entry ?? 0)
  return after.screen === (asked[at - 1] ?? (before.screen === 'review' ? asked[0] : 'intro'))
}

/** The review comes up when nothing is left to answer, or when somebody opens it. */
const isReviewDue = (change: Change): boolean => {
  const { before, after } = change
  const isOpened = isNamed(change, 'review.opened') || (isNamed(change, 'nav.back') && before.screen === 'results')
  return after.screen !== 'review' || isOpened || isSame(change) || after.walk.unanswered.length === 0
}

/** The question on screen is the one opened, if it is asked at all, or the first that is not answered; its state is its own. */
function isAsked({ after: { screen, state, walk, revisiting } }: Change): boolean {
  if (PAGES.includes(screen)) return state === screen
  const opened = walk.asked.find((id) => id === revisiting?.question)
  const own = { asking: { [String(sectionOf(screen))]: screen } }
  return screen === (opened ?? walk.unanswered[0]) && isDeepStrictEqual(state, own)
}

const INVARIANTS: Readonly<Record<string, (change: Change) => boolean>> = {
  'the wizard goes on': ({ after }) => after.status === 'active',
  'what is on screen is asked, and in its own state': isAsked,
  'the answers are those given': keepsAnswers,
  'the answers can be read again': (change) => !isTaken(change) || isReadable(change),
  'an answer that is not due changes nothing': (change) =>
    !isNamed(change, 'answer.given') || isTaken(change) || isSame(change) || 'proper' in change,
  'Continue leads on': leadsOn,
  'Back leads back': leadsBack,
  'the review is due': isReviewDue,
  'no object gets a property': () => !('polluted' in {}),
}

/** The names of the invariants that a change breaks. */
export const broken = (change: Change): readonly string[] =>
  Object.keys(INVARIANTS).filter((name) => INVARIANTS[name]?.(change) !== true)
