import { createActor } from 'xstate'
import type { IsoDate } from '../domain/dates'
import type { PathwayId } from '../domain/pathway'
import type { AnswerMap } from '../domain/reading'
import { pathways } from '../pathways/index'
import { catalogue } from '../questions/index'
import { Drafts } from '../ui/questions/drafts'
import type { Kept, Origin, View } from '../ui/services'
import { type Answered, answering, type Given } from '../wizard/answering'
import { wizardMachine, type WizardInput } from '../wizard/machine'
import { currentQuestion } from '../wizard/place'
import { underWages } from './wages'
import { type Weigh, weigher } from '../wizard/weigh'
import type { Mark } from './mark'
import type { Route } from './route'

/** One set of answers under the rules of one day, and the machine that walks through them. */
export interface Session {
  readonly id: number
  /** The day whose rules the answers are weighed under. */
  readonly asOf: IsoDate
  /** The day of the link it was opened from, where that was another day. */
  readonly linkDay: IsoDate | undefined
  readonly dropped: readonly string[]
  readonly origin: Origin
  readonly weigh: Weigh
  readonly actor: ReturnType<typeof createActor<ReturnType<typeof wizardMachine>>>
  /** What an answer would make of the present ones. */
  readonly foresee: (answer: Given) => Answered
  /** What was typed and not continued, in memory only. */
  readonly drafts: Drafts
  /** The pathways of the result that are open. */
  readonly openRows: Set<PathwayId>
  /** Where somebody was on the page of the result. */
  readonly mark: Kept<Mark>
  /** What was chosen on the page of the result, in memory only. */
  readonly view: View
}

interface SessionSpec {
  readonly id: number
  readonly asOf: IsoDate
  readonly linkDay?: IsoDate | undefined
  readonly answers: AnswerMap
  readonly dropped?: readonly string[]
  readonly origin?: Origin
  readonly drafts?: Drafts
  readonly openRows?: Set<PathwayId>
  readonly mark?: Kept<Mark>
  readonly route: Route
}

/** Weighs under the law of a day; the law is read once, and takes its time. */
export const weighOn = (asOf: IsoDate): Weigh => underWages(asOf, (policy) => weigher(catalogue, pathways, policy))

export function openSession({
  id,
  asOf,
  linkDay,
  answers,
  dropped = [],
  origin = 'tab',
  drafts = new Drafts(),
  openRows = new Set(),
  mark = kept(),
  route,
}: SessionSpec): Session {
  const weigh = weighOn(asOf)
  const answered = answering(catalogue, weigh)
  const actor = createActor(wizardMachine(catalogue, weigh, answered), { input: { answers, at: startOf(route) } })
  actor.start()
  return {
    id,
    asOf,
    linkDay,
    dropped,
    origin,
    weigh,
    actor,
    foresee: (answer) => answered(actor.getSnapshot().context, answer),
    drafts,
    openRows,
    mark,
    view: { order: kept(), compared: kept() },
  }
}

export function kept<T>(held?: T): Kept<T> {
  return { get: () => held, set: (value) => void (held = value) }
}

/** The same answers, drafts, open rows and choices under the rules of another day. */
export const underRulesOf = (asOf: IsoDate, session: Session, route: Route): Session => ({
  ...openSession({ ...session, asOf, answers: session.actor.getSnapshot().context.answers, route }),
  view: session.view,
})

function startOf(route: Route): WizardInput['at'] {
  switch (route.page) {
    case 'question':
      return route
    case 'review':
    case 'results':
    case 'evidence':
      return route.page
    case 'brief':
      return 'results'
    case 'start':
    case 'rules':
    case 'examples':
    case 'embed':
      return 'intro'
  }
}

/** The address of what the machine shows. */
export function routeOfSession({ actor, weigh }: Session): Route {
  const { value, context } = actor.getSnapshot()
  if (value === 'review' || value === 'results' || value === 'evidence') return { page: value }
  if (value === 'intro' || value === 'arriving') return { page: 'start' }
  const place = currentQuestion(weigh(context.answers).walk, context.revisiting)
  return place === undefined ? { page: 'review' } : { page: 'question', ...place }
}
