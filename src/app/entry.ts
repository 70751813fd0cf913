import { type IsoDate, isIsoDate } from '../domain/dates'
import type { RawPage } from '../ui/questions/page-schema'
import type { Appearance } from '../ui/services'
import type { Mark } from './mark'

type Shade = Exclude<Appearance, 'auto'>

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
  /** Where somebody was on the page of the result, and which of its pathways were open. */
  readonly mark?: Mark
  readonly open?: readonly string[]
  /** Where it is not that of the device. */
  readonly appearance?: Shade
  /** What was typed and not continued in each session of the tab, over the one reload that a newer version asks for. */
  readonly drafts?: Typed
}

type Typed = ReadonlyMap<number, ReadonlyMap<string, RawPage>>

/** Reads the state of the present history entry; anything that is not ours is nothing. */
export function readEntry(): EntryState | undefined {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null) return undefined
  const { session, revision, answers, asOf, linkDay, dropped, linked, mark, open, appearance, drafts } =
    state as Record<string, unknown>
  if (typeof session !== 'number' || typeof revision !== 'number' || typeof answers !== 'string') return undefined
  return {
    session,
    revision,
    answers,
    ...(isDay(asOf) && { asOf }),
    ...(isDay(linkDay) && { linkDay }),
    ...(isNames(dropped) && { dropped }),
    ...(linked === true && { linked }),
    ...(isMark(mark) && { mark }),
    ...(isNames(open) && { open }),
    ...(isShade(appearance) && { appearance }),
    ...(isTyped(drafts) && { drafts }),
  }
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const isShade = (value: unknown): value is Shade => value === 'light' || value === 'dark'

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'top' in value &&
  typeof value.top === 'number'

const isTyped = (value: unknown): value is Typed =>
  value instanceof Map && [...value.values()].every((pages) => pages instanceof Map)

const isDay = (value: unknown): value is IsoDate => typeof value === 'string' && isIsoDate(value)

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
