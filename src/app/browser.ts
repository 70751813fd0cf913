import { type IsoDate, isIsoDate } from '../domain/dates'
import type { AnswerMap } from '../domain/reading'
import { CHECKED } from '../policy/sources'
import { catalogue } from '../questions/index'
import { linkParameters } from '../share/shared-link'

/** Acts once what has just been drawn is on screen; at once where nothing is drawn. */
export function afterPaint(act: () => void): void {
  if (document.visibilityState === 'hidden') {
    act()
    return
  }
  requestAnimationFrame(() => setTimeout(act))
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
