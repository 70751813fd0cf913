import { type IsoDate, isIsoDate } from '../domain/dates'
import type { AnswerMap } from '../domain/reading'
import { CHECKED } from '../policy/sources'
import { catalogue } from '../questions/index'
import { linkParameters } from '../share/shared-link'
import type { RawPage } from '../ui/questions/page-schema'

/** What one history entry remembers, so that a reload or Back loses nothing: no storage is used. */
export interface EntryState {
  readonly session: number
  readonly revision: number
  readonly answers: string
  /** The day whose rules apply, where it is not today. */
  readonly asOf?: IsoDate
  /** The day of the link that was opened. */
  readonly linkDay?: IsoDate
  /** Names of parts of a link or file that could not be read. */
  readonly dropped?: readonly string[]
  /** Answers of a link, which are only looked at. */
  readonly linked?: boolean
  /** What was typed and not continued in each session of the tab, over the one reload that a newer version asks for. */
  readonly drafts?: Typed
}

type Typed = ReadonlyMap<number, ReadonlyMap<string, RawPage>>

/** Reads the state of the present history entry; anything that is not ours is nothing. */
export function readEntry(): EntryState | undefined {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null) return undefined
  const { session, revision, answers, asOf, linkDay, dropped, linked, drafts } = state as Record<string, unknown>
  if (typeof session !== 'number' || typeof revision !== 'number' || typeof answers !== 'string') return undefined
  return {
    session,
    revision,
    answers,
    ...(isDay(asOf) && { asOf }),
    ...(isDay(linkDay) && { linkDay }),
    ...(isNames(dropped) && { dropped }),
    ...(linked === true && { linked }),
    ...(isTyped(drafts) && { drafts }),
  }
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const isTyped = (value: unknown): value is Typed =>
  value instanceof Map && [...value.values()].every((pages) => pages instanceof Map)

const isDay = (value: unknown): value is IsoDate => typeof value === 'string' && isIsoDate(value)

/** Acts once what has just been drawn is on screen; at once where nothing is drawn. */
export function afterPaint(act: () => void): void {
  if (document.visibilityState === 'hidden') {
    act()
    return
  }
  requestAnimationFrame(() => setTimeout(act))
}

/** Whether the browser took it: some refuse more than so many entries in half a minute. */
export function writeEntry(state: EntryState, hash: string, add: boolean): boolean {
  try {
    if (add) window.history.pushState(state, '', hash)
    else window.history.replaceState(state, '', hash)
    return true
  } catch {
    return false
  }
}

/** The person's own calendar day; where the clock names no day of four-digit years, the day on which the rules were last read. */
export function today(): IsoDate {
  const day = dayIn(new Date())
  return isIsoDate(day) ? day : CHECKED
}

/** The person's own calendar day at an instant such as "2026-11-20T12:00:00.000Z". */
export const dayOf = (instant: string): IsoDate => dayIn(new Date(instant))

/** The person's own time of day at an instant, as "14:05". */
export function timeOf(instant: string): string {
  const time = new Date(instant)
  return `${pad(time.getHours())}:${pad(time.getMinutes())}`
}

const pad = (part: number): string => String(part).padStart(2, '0')

const dayIn = (time: Date): IsoDate =>
  `${String(time.getFullYear())}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`

/** The whole address of a place in the wizard, such as "#/rules", in a tab of its own: what is asked of an embed stays out. */
export const addressOf = (hash: string): string => window.location.href.replace(/[?#].*$/, '') + hash

/** Opens an address in another tab; false where the browser refuses, as in a sandboxed frame. */
export function openTab(address: string): boolean {
  const tab = window.open('about:blank', '_blank')
  if (tab === null) return false
  tab.location.replace(address)
  try {
    tab.opener = null
  } catch {
    // A sandboxed frame without an origin may not; the tab is then in the same sandbox.
  }
  return true
}

/** The address of a result, or of another place, with the answers in the fragment. */
export const linkTo = (answers: AnswerMap, asOf: IsoDate, place = '#/results'): string =>
  addressOf(`${place}?${linkParameters(catalogue, answers, asOf)}`)

/** The device's own sheet for sharing; false where it cannot be opened, as in some frames. Closing it without a choice is no fault. */
const openSheet = (title: string, link: string): Promise<boolean> =>
  navigator.share({ title, url: link }).then(
    () => true,
    (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
  )

export const shareSheet = typeof navigator !== 'undefined' && 'share' in navigator ? openSheet : undefined

/** Puts a text on the clipboard; false where the browser refuses, as in some frames. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
