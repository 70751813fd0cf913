import { afterPaint } from './browser'

/**
 * A step that is on screen, or nearly, and not in the history yet: a browser takes its time over an entry, and the screen goes
 * first. `write` puts it there; `add`: as an entry of its own.
 */
export class PendingStep {
  private due: { readonly add: boolean } | undefined
  /** The address of the entry that the step follows. */
  private address = ''
  private isLeaving = false
  private readonly write: (add: boolean) => void

  constructor(write: (add: boolean) => void) {
    this.write = write
    // Chromium forgets all that an entry remembers where it is written while a reload is on its way.
    for (const leaving of ['beforeunload', 'pagehide'])
      window.addEventListener(leaving, () => void (this.isLeaving = true))
    window.addEventListener('pageshow', this.resume)
    // A link, or a key that reloads, leads on from the step that is on screen, whether the history knows of it or not.
    for (const leading of ['click', 'keydown']) document.addEventListener(leading, this.resume, true)
    document.addEventListener('visibilitychange', this.settle)
  }

  /** Whether the step asks for an entry of its own. */
  get adds(): boolean {
    return this.due?.add ?? false
  }

  readonly plan = (add: boolean): void => {
    this.due = { add }
    afterPaint(this.settle)
  }

  /** Writes the step now, if there is one. */
  readonly settle = (): void => {
    const { due } = this
    // An address that somebody has opened meanwhile is an entry of its own, and about to be read.
    if (due === undefined || this.isLeaving || window.location.hash !== this.address) return
    this.due = undefined
    this.write(due.add)
  }

  /** The present entry holds all there is, or is another than that of the step. */
  readonly forget = (): void => {
    this.due = undefined
    this.address = window.location.hash
  }

  /** Who goes through the history is still here, and has left the step behind. */
  readonly pass = (): void => {
    this.isLeaving = false
    this.forget()
  }

  /** Who acts on the page has not left it: a link that opens a letter says that the page is left, and it stays. */
  private readonly resume = (): void => {
    this.isLeaving = false
    this.settle()
  }
}
