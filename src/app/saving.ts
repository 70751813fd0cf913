import { catalogue } from '../questions/index'
import { type ReadSaved, readSaved, writeSaved } from '../share/saved'
import type { FileFault, Keeping, KeepState, SavedWhen } from '../ui/keep/keeping'
import { dayOf, timeOf } from './browser'
import { download, readFile } from './files'
import type { Navigation } from './navigation'
import type { Session } from './session'
import { readStored, removeStored, watchStored, writeStored } from './storage'
import { textOf } from './text'

const answersOf = ({ actor }: Session) => actor.getSnapshot().context.answers
const isEmpty = (answers: object): boolean => Object.keys(answers).length === 0

/**
 * Keeps the answers of the session on screen on the device, from the moment somebody asks for it. A session writes only
 * over what it has read or written itself; anything else that is stored stays until the person chooses.
 */
export class Saving {
  private keeping: Keeping
  private trouble: Keeping['trouble'] = undefined
  private readonly listeners = new Set<() => void>()
  /** The stored text each session last read or wrote. */
  private readonly seen = new Map<number, string>()
  /** Sessions whose stored answers another tab deleted. */
  private readonly deleted = new Set<number>()
  private last: { readonly text: string; readonly read: ReadSaved } | undefined
  private readonly navigation: Navigation

  constructor(navigation: Navigation) {
    this.navigation = navigation
    this.keeping = this.withState(this.look())
    navigation.subscribe(this.refresh)
    watchStored(this.refresh)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = (): Keeping => this.keeping

  private readonly refresh = (): void => {
    const next = this.withState(this.look())
    const isSame = (['state', 'trouble'] as const).every(
      (part) => JSON.stringify(next[part]) === JSON.stringify(this.keeping[part]),
    )
    if (isSame) return
    this.keeping = next
    for (const listener of this.listeners) listener()
  }

  /** How the session on screen and what is stored stand to each other; writes where the session may and has news. */
  private look(): KeepState {
    const { session } = this.navigation.current()
    const stored = readStored()
    if (stored === 'refused') return { kind: 'refused' }
    const { text } = stored
    if (text === null) {
      if (this.seen.delete(session.id)) this.deleted.add(session.id)
      return { kind: 'off', deleted: this.deleted.has(session.id) }
    }
    const kept = this.read(text)
    if (!kept.ok) return { kind: 'unreadable', fault: kept.fault }
    const { answers, savedAt } = kept.saved
    const isSame = textOf(answers) === textOf(answersOf(session))
    const mayWrite = text === this.seen.get(session.id) || (session.origin !== 'link' && (isSame || isEmpty(answers)))
    if (!mayWrite) return { kind: 'apart', saved: when(savedAt), why: this.why(session, text) }
    this.seen.set(session.id, text)
    return { kind: 'on', saved: when(isSame ? savedAt : (this.write(session) ?? savedAt)) }
  }

  private why({ id, origin }: Session, text: string): 'link' | 'newer' | 'earlier' {
    if (origin === 'link') return 'link'
    // What this tab wrote itself, as in another of its sessions, is no other tab's.
    return this.seen.has(id) && ![...this.seen.values()].includes(text) ? 'newer' : 'earlier'
  }

  /** The instant of writing, or nothing where the browser did not take it; what was stored before then stays. */
  private write(session: Session): string | undefined {
    const savedAt = new Date().toISOString()
    const text = writeSaved(catalogue, { answers: answersOf(session), savedAt })
    const result = writeStored(text)
    this.trouble = result === 'written' ? undefined : result
    if (result !== 'written') return undefined
    this.seen.set(session.id, text)
    this.deleted.delete(session.id)
    return savedAt
  }

  private read(text: string): ReadSaved {
    if (this.last?.text !== text) this.last = { text, read: readSaved(catalogue, text) }
    return this.last.read
  }

  private readonly turnOn = (): void => {
    if (this.look().kind === 'off') this.write(this.navigation.current().session)
    this.refresh()
  }

  private readonly clear = (): void => {
    if (removeStored()) {
      this.seen.clear()
      this.deleted.clear()
      this.trouble = undefined
    } else this.trouble = 'notDeleted'
    this.refresh()
  }

  private readonly load = (): void => {
    const stored = readStored()
    const kept = stored === 'refused' || stored.text === null ? undefined : this.read(stored.text)
    if (kept?.ok === true) this.navigation.bring({ answers: kept.saved.answers, dropped: kept.dropped, origin: 'kept' })
    this.refresh()
  }

  private readonly keepThese = (): void => {
    this.navigation.makeOwn()
    this.write(this.navigation.current().session)
    this.refresh()
  }

  private readonly makeOwn = (): void => this.navigation.makeOwn()

  private readonly saveFile = (): void => {
    const { session } = this.navigation.current()
    const savedAt = new Date().toISOString()
    const text = writeSaved(catalogue, { answers: answersOf(session), savedAt })
    download(`visa-pathway-answers-${dayOf(savedAt)}.json`, text)
  }

  private readonly openFile = async (file: File): Promise<FileFault | undefined> => {
    const content = await readFile(file)
    if (typeof content === 'string') return content
    const result = readSaved(catalogue, content.text)
    if (!result.ok) return result.fault
    this.navigation.bring({ answers: result.saved.answers, dropped: result.dropped, origin: 'file' })
    return undefined
  }

  private withState(state: KeepState): Keeping {
    const { trouble, turnOn, clear, load, keepThese, makeOwn, saveFile, openFile } = this
    return { state, trouble, turnOn, clear, load, keepThese, makeOwn, saveFile, openFile }
  }
}

const when = (instant: string): SavedWhen => ({ day: dayOf(instant), time: timeOf(instant) })
