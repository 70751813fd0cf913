import type { Guest } from '../embed/guest/guest'
import type { QuestionId } from '../questions/index'
import type { Location } from './navigation'
import { hashOf, type Route } from './route'
import { needsFigures, wageFigures } from './wages'

interface Steps {
  readonly subscribe: (listener: () => void) => unknown
  readonly current: () => Location
}

/**
 * The questions that everybody is asked, whatever they answer. The name of any other, or its place among the questions of one
 * person, would tell what they answered before.
 */
export const MILESTONES = [
  'status',
  'citizenships',
  'birthCountry',
  'history',
  'degrees',
  'workYears',
  'evidenceKinds',
  'employers',
  'priorities',
] as const satisfies readonly QuestionId[]

const PAGES = ['start', 'question', 'review', 'results'] as const
const pageOf = ({ page }: Route) => PAGES.find((one) => one === page)

/** Tells the page around where the person is, never what they answered; the result only from the moment they allow it. */
export class News {
  private isTold = false
  private path: string
  private startedIn: number | undefined
  private toldStep = ''
  private toldResult = ''
  private readonly listeners = new Set<() => void>()
  private readonly guest: Guest
  private readonly steps: Steps

  constructor(guest: Guest, steps: Steps) {
    this.guest = guest
    this.steps = steps
    this.path = hashOf(steps.current().route)
    steps.subscribe(() => this.tell())
    wageFigures.subscribe(() => this.tellResult())
  }

  /** The wizard is on screen; gives back what ends the telling of its height. */
  readonly begin = (content: Element): (() => void) => {
    this.guest.say({ type: 'ready' })
    this.tellStep()
    return this.guest.follow(content)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Whether the page around is told the result. */
  readonly current = (): boolean => this.isTold

  readonly setTold = (isTold: boolean): void => {
    this.isTold = isTold
    this.toldResult = ''
    for (const listener of this.listeners) listener()
    this.tellResult()
  }

  readonly reset = (): void => {
    this.setTold(false)
    this.toldStep = ''
    this.guest.say({ type: 'reset' })
  }

  private tell(): void {
    const { route } = this.steps.current()
    const page = pageOf(route)
    const path = hashOf(route)
    if (path !== this.path && page !== undefined) {
      this.path = path
      this.guest.say({ type: 'page', page })
      this.tellStep()
    }
    this.tellResult()
  }

  private tellStep(): void {
    const { route, session } = this.steps.current()
    if (route.page !== 'question') return
    if (this.startedIn !== session.id) this.guest.say({ type: 'started' })
    this.startedIn = session.id
    const { question } = route
    const index = MILESTONES.findIndex((id) => id === question)
    // Not again for each entry of a list, which would tell how many there are.
    if (index < 0 || this.toldStep === question) return
    this.toldStep = question
    this.guest.say({ type: 'step', questionId: question, index: index + 1 })
  }

  private tellResult(): void {
    const { route, session } = this.steps.current()
    const { answers } = session.actor.getSnapshot().context
    const isWaiting = needsFigures(route, answers) && ['absent', 'loading'].includes(wageFigures.current().state)
    if (route.page !== 'results' || !this.isTold || isWaiting) return
    const { evaluations } = session.weigh(answers)
    const pathways = evaluations.map(({ pathway: { id }, standing }) => ({ id, standing }))
    const text = JSON.stringify([pathways, session.asOf])
    if (text === this.toldResult) return
    this.toldResult = text
    this.guest.say({ type: 'result', pathways, rulesDate: session.asOf })
  }
}
