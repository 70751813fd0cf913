import type { IsoDate } from '../domain/dates'
import type { AnswerMap } from '../domain/reading'
import { pathways } from '../pathways/index'
import { catalogue } from '../questions/index'
import { type Decoded, decodeAnswers } from '../share/link'
import { readLink } from '../share/shared-link'
import { type EntryState, readEntry, writeEntry } from './entry'
import type { Appearance } from '../ui/services'
import { Drafts } from '../ui/questions/drafts'
import { PendingStep } from './pending-step'
import { type Mark, markHere } from './mark'
import { hashOf, isBeside, isResult, parseHash, type Route } from './route'
import { kept, openSession, routeOfSession, type Session, underRulesOf } from './session'
import { textOf } from './text'

/** A damaged link may name thousands of parts; history entries are small. */
const MOST_NAMES = 20

/** Safari takes a hundred entries in thirty seconds. */
const RETRY_MS = 2_000

/** Who has not scrolled for so long has come to rest. */
const REST_MS = 200

export interface Location {
  readonly route: Route
  readonly session: Session
  /** Where on the page somebody was who comes back to it. */
  readonly mark?: Mark | undefined
}

/** What an entry remembers of the page of the result. */
const leftOn = (entry: EntryState | undefined) => ({
  mark: kept(entry?.mark),
  openRows: new Set(pathways.map(({ id }) => id).filter((id) => entry?.open?.includes(id))),
})

/**
 * Keeps the address and the machine in step: every step is a history entry that remembers the answers, a reload or Back
 * restores them, and a link with answers opens a session of its own.
 */
export class Navigation {
  private location: Location
  private readonly listeners = new Set<() => void>()
  private unfollow: () => void = () => undefined
  private arriving = false
  /** Counts changes of the answers, so that an older history entry never replaces newer answers. */
  private revision = 0
  private recorded = ''
  private isNoted = true
  /** Whether an entry was refused that a step asked for: whatever is written next is that entry. */
  private isOwed = false
  private readonly pending = new PendingStep((add) => {
    const { isNoted } = this
    this.record(add)
    if (this.isNoted !== isNoted) this.tell()
  })
  private retry: ReturnType<typeof setTimeout> | undefined
  private rest: ReturnType<typeof setTimeout> | undefined
  /** The sessions of this tab: Back to one of them finds it as it was left. */
  private readonly sessions = new Map<number, { readonly session: Session; readonly revision: number }>()

  /** What was typed before a reload for a newer version, by session, until that session is open again. */
  private readonly typed = new Map(readEntry()?.drafts)

  /** Light, dark or as the device, for every page of the tab. */
  appearance: Appearance = readEntry()?.appearance ?? 'auto'
  private today: IsoDate
  /** In somebody else's page the history is theirs: steps change the frame's one entry and add none. */
  private readonly isGuest: boolean

  constructor(today: IsoDate, { isGuest = false } = {}) {
    this.today = today
    this.isGuest = isGuest
    this.location = this.arrive()
    this.follow()
    this.record(false)
    window.addEventListener('popstate', () => this.onPopState())
    if (isGuest) return
    for (const type of ['scroll', 'toggle']) document.addEventListener(type, this.markLater, true)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = (): Location => this.location

  /** False while the browser refuses to remember the last steps, so that a reload would lose them. */
  readonly isRemembered = (): boolean => this.isNoted

  /** Weighs the same answers under the rules of another day, at the same place in the history. */
  readonly showRulesOf = (day: IsoDate): void => {
    const { route, session } = this.location
    this.show({ route, session: underRulesOf(day, session, route) })
  }

  /** Another day has begun: what stood under the rules of the day before stands under those of this one, in its place. */
  readonly beginDay = (day: IsoDate): void => {
    const isOfToday = this.location.session.asOf === this.today
    this.today = day
    if (isOfToday) this.showRulesOf(day)
  }

  /** The session an address asks for: a link's own, the one this history entry remembers, or an empty one. */
  private arrive(): Location {
    const { route, parameters } = parseHash(window.location.hash)
    const entry = readEntry()
    const live = parameters === '' && entry !== undefined ? this.sessions.get(entry.session) : undefined
    if (live !== undefined && live.revision >= (entry?.revision ?? 0)) return this.resume(live.session, route)
    const remembered = decodeAnswers(catalogue, entry?.answers ?? '')
    const linked = parameters === '' ? undefined : readLink(catalogue, parameters)
    const answers = isResult(route)
      ? (linked?.answers ?? remembered.answers)
      : { ...remembered.answers, ...linked?.answers }
    const id = linked === undefined && entry !== undefined ? entry.session : this.nextId()
    const session = openSession({
      id,
      ...this.daysFor(linked, entry),
      answers,
      dropped: linked?.dropped ?? entry?.dropped ?? [],
      origin: Object.keys(linked?.answers ?? {}).length > 0 || entry?.linked === true ? 'link' : 'tab',
      drafts: new Drafts(this.typed.get(id)),
      ...(linked === undefined && leftOn(entry)),
      route,
    })
    this.typed.delete(id)
    this.revision = Math.max(this.revision, entry?.revision ?? 0)
    this.recorded = textOf(answers)
    return this.at(this.shown(route, session), session, true)
  }

  /** A link is read under the rules of today, unless it asks for those of its own day; an entry remembers which were shown. */
  private daysFor(linked: Decoded | undefined, entry: EntryState | undefined) {
    if (linked === undefined) return { asOf: entry?.asOf ?? this.today, linkDay: entry?.linkDay }
    const { asOf = this.today, ofItsDay } = linked
    return { asOf: ofItsDay === true ? asOf : this.today, linkDay: asOf === this.today ? undefined : asOf }
  }

  private resume(session: Session, route: Route): Location {
    this.location = { route, session }
    this.open(route, true)
    this.recorded = textOf(session.actor.getSnapshot().context.answers)
    return this.at(this.shown(route, session), session, true)
  }

  /** Who comes back finds the place on the result where they were; for others it begins at its top. */
  private at(route: Route, session: Session, isReturn: boolean): Location {
    if (route.page !== 'results') return { route, session }
    if (!isReturn) session.mark.set(undefined)
    return { route, session, mark: session.mark.get() }
  }

  /** What the machine shows, unless a page beside it is asked for; those are not for other people's pages. Briefs stand with the result. */
  private readonly shown = (route: Route, session: Session): Route => {
    const machine = routeOfSession(session)
    return (isBeside(route) && !this.isGuest) || (route.page === 'brief' && machine.page === 'results')
      ? route
      : machine
  }

  private follow(): void {
    this.unfollow()
    const { session } = this.location
    const subscription = session.actor.subscribe(() => {
      if (!this.arriving)
        this.move(this.at(routeOfSession(session), session, this.location.route.page === 'results'), true)
    })
    this.unfollow = () => subscription.unsubscribe()
  }

  private move(location: Location, add: boolean): void {
    this.pending.settle()
    const isNew = hashOf(location.route) !== hashOf(this.location.route)
    this.location = location
    this.pending.plan(add && isNew)
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }

  /** Puts what is typed and not continued beside the answers, for a reload that follows at once; the next record leaves it out. */
  readonly rememberTyped = (): void => {
    this.pending.settle()
    this.record(false, true)
  }

  private readonly markLater = (): void => {
    clearTimeout(this.rest)
    this.rest = setTimeout(() => {
      if (this.mark() && !this.pending.adds) this.pending.plan(false)
    }, REST_MS)
  }

  /** Notes where somebody is on the result; false where another page is on screen. */
  private mark(): boolean {
    const { route, session } = this.location
    if (route.page !== 'results') return false
    session.mark.set(markHere())
    return true
  }

  readonly setAppearance = (appearance: Appearance): void => {
    this.appearance = appearance
    this.pending.settle()
    this.record(false)
  }

  private record(add: boolean, isTyped = false): void {
    const { route, session } = this.location
    const { answers } = session.actor.getSnapshot().context
    const text = textOf(answers)
    if (text !== this.recorded) this.revision += 1
    this.recorded = text
    this.sessions.set(session.id, { session, revision: this.revision })
    const { asOf, linkDay, origin, dropped, mark, openRows } = session
    const place = mark.get()
    const state = {
      session: session.id,
      revision: this.revision,
      answers: text,
      ...(asOf !== this.today && { asOf }),
      ...(linkDay !== undefined && { linkDay }),
      ...(dropped.length > 0 && { dropped: dropped.slice(0, MOST_NAMES) }),
      ...(origin === 'link' && { linked: true }),
      ...(place !== undefined && { mark: place }),
      ...(openRows.size > 0 && { open: [...openRows] }),
      ...(this.appearance !== 'auto' && { appearance: this.appearance }),
      ...(isTyped && { drafts: new Map([...this.sessions].map(([id, one]) => [id, one.session.drafts.all()])) }),
    }
    this.note(state, hashOf(route), add && !this.isGuest)
  }

  /** What the browser refuses is tried again, with all that came since. */
  private note(state: EntryState, hash: string, add: boolean): void {
    clearTimeout(this.retry)
    const adds = add || this.isOwed
    this.isNoted = writeEntry(state, hash, adds)
    this.isOwed = adds && !this.isNoted
    this.pending.forget()
    if (this.isNoted) return
    this.retry = setTimeout(() => {
      this.record(this.pending.adds)
      this.tell()
    }, RETRY_MS)
  }

  /** Opens answers the person brought, under the rules of today, in an entry of their own: Back leads to the ones before. */
  bring({ answers, dropped, origin }: Pick<Session, 'dropped' | 'origin'> & { readonly answers: AnswerMap }): void {
    const session = openSession({
      id: this.nextId(),
      asOf: this.today,
      answers,
      dropped,
      origin,
      route: { page: 'review' },
    })
    const [question] = session.weigh(answers).walk.unanswered
    if (question !== undefined) session.actor.send({ type: 'question.opened', question })
    this.recorded = textOf(answers)
    this.show({ route: routeOfSession(session), session })
  }

  /** Begins with no answers; what is kept on the device stays. */
  readonly startAnew = (): void => {
    const route = { page: 'start' } as const
    this.recorded = textOf({})
    this.show({ route, session: openSession({ id: this.nextId(), asOf: this.today, answers: {}, route }) })
  }

  /** The answers of a link become the person's own; page, answers and the day of the rules stay. */
  makeOwn(): void {
    const { route, session } = this.location
    if (session.origin === 'link') this.show({ route, session: { ...session, origin: 'tab' } })
  }

  private show(location: Location): void {
    this.pending.settle()
    const isOther = location.session.id !== this.location.session.id
    this.location = location
    this.record(isOther)
    this.follow()
    this.tell()
  }

  /** The instant, or the next free number where two sessions begin in the same millisecond or the clock went back. */
  private readonly nextId = (): number => Math.max(Date.now(), ...[...this.sessions.keys()].map((id) => id + 1))

  /** Goes to a place of the wizard, such as "#/review", without an entry in the history. */
  readonly goTo = (hash: string): void => {
    this.arriveAt(parseHash(hash).route, false)
  }

  private arriveAt(route: Route, stepping: boolean): void {
    const { session, route: before } = this.location
    this.arriving = true
    this.open(route, stepping)
    this.arriving = false
    this.move(this.at(this.shown(route, session), session, stepping || isResult(before) || isBeside(before)), false)
  }

  /** An entry of another session, or one that remembers later answers than this tab still does, is read and not overwritten. */
  private onPopState(): void {
    this.pending.pass()
    this.isOwed = false
    // The page around may set the address of its frame, and would learn from what comes of it; the wizard goes its own way.
    if (this.isGuest) {
      this.record(false)
      return
    }
    const { route, parameters } = parseHash(window.location.hash)
    const entry = readEntry()
    // A link leads on from where the page is; on a step through the history a browser may have scrolled already.
    if (entry === undefined) this.mark()
    const { session } = this.location
    const isForeign = entry !== undefined && (entry.session !== session.id || entry.revision > this.revision)
    if (parameters !== '' || isForeign) {
      this.move(this.arrive(), false)
      this.follow()
      return
    }
    this.arriveAt(route, entry !== undefined)
  }

  /** `stepping`: reached through the browser's history, so that Continue goes on to the next question. */
  private open(route: Route, stepping: boolean): void {
    const { actor } = this.location.session
    switch (route.page) {
      case 'question':
        actor.send({
          type: 'question.opened',
          question: route.question,
          stepping,
          ...(route.entry !== undefined && { entry: route.entry }),
        })
        break
      case 'review':
        actor.send({ type: 'review.opened' })
        break
      case 'results':
      case 'brief':
        actor.send({ type: 'results.opened' })
        break
      case 'evidence':
        actor.send({ type: 'evidence.opened' })
        break
      case 'start':
        actor.send({ type: 'intro.opened' })
        break
      case 'rules':
      case 'examples':
      case 'embed':
        break
    }
  }
}
