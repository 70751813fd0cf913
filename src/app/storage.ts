const KEY = 'visa-pathway-wizard'

/** What the storage of this browser holds for the wizard, as text; "refused" where the page may not use it. */
export type Stored = { readonly text: string | null } | 'refused'
export type WriteResult = 'written' | 'full' | 'refused'

/** Reading the name alone throws where storage is switched off or the frame has no origin; some web views have none at all. */
const shelf = (): Storage | undefined => (window as { localStorage?: Storage | null }).localStorage ?? undefined

export function readStored(): Stored {
  try {
    const storage = shelf()
    return storage === undefined ? 'refused' : { text: storage.getItem(KEY) }
  } catch {
    return 'refused'
  }
}

/** What was stored before stays where the new text does not fit. */
export function writeStored(text: string): WriteResult {
  try {
    const storage = shelf()
    if (storage === undefined) return 'refused'
    storage.setItem(KEY, text)
    return 'written'
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'full'
  }
}

/** Removes everything the wizard ever stores; false where the browser refuses. */
export function removeStored(): boolean {
  try {
    shelf()?.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

/**
 * Tells when another tab may have stored or removed something: the event of the storage itself, and the return to a
 * tab that was put to sleep, which misses such events.
 */
export function watchStored(listener: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key === KEY) listener()
  })
  window.addEventListener('pageshow', listener)
  document.addEventListener('visibilitychange', listener)
}
