import type { Guest } from '../embed/guest/guest'
import { progress } from '../wizard/progress'
import type { Location } from './navigation'
import { hashOf, type Route } from './route'
import { wageFigures } from './wages'

interface Steps {
  readonly subscribe: (listener: () => void) => unknown
  readonly current: () => Location
}

const PAGES = ['start', 'question', 'review', 'results'] as const
const pageOf = ({ page }: Route) => PAGES.find((one) => one === page)

/** Tells the page around where the person is, never what they answered; the result only from the moment they allow it. */
export class News {
  private isTold = false
  private path: string
  private startedIn: number | undefined
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

  /** The wizard is on screen. */
  readonly begin = (content: Element): void => {
    this.guest.say({ type: 'ready' })
    this.guest.follow(content)
    this.tellStep()
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
    // Where only some people are asked a question, its name would tell what they answered before.
    const isForAll = session.weigh({}).walk.asked.includes(question)
    const { walk } = session.weigh(session.actor.getSnapshot().context.answers)
    const { position } = progress(walk, question)
    this.guest.say({ type: 'step', questionId: this.isTold || isForAll ? question : null, index: position })
  }

  private tellResult(): void {
    const { route, session } = this.steps.current()
    if (route.page !== 'results' || !this.isTold) return
    const { evaluations } = session.weigh(session.actor.getSnapshot().context.answers)
    const pathways = evaluations.map(({ pathway: { id }, standing }) => ({ id, standing }))
    const text = JSON.stringify([pathways, session.asOf])
    if (text === this.toldResult) return
    this.toldResult = text
    this.guest.say({ type: 'result', pathways, rulesDate: session.asOf })
  }
}
