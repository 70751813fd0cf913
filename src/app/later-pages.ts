export type LaterPages = typeof import('./later')
export type PagesState =
  { readonly state: 'absent' | 'loading' | 'failed' } | { readonly state: 'loaded'; readonly pages: LaterPages }

let state: PagesState = { state: 'absent' }
let isLoading = false
const listeners = new Set<() => void>()

function become(next: PagesState): void {
  state = next
  for (const listener of listeners) listener()
}

/** The pages past the questions: rendered directly once they are loaded, since a lazy component waits longer than needed. */
export const laterPages = {
  current: (): PagesState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Loads them once; after a failure the next call tries again, and what is said of the first stays until it succeeds. */
  async load(): Promise<void> {
    if (isLoading || state.state === 'loaded') return
    isLoading = true
    if (state.state === 'absent') become({ state: 'loading' })
    try {
      become({ state: 'loaded', pages: await import('./later') })
    } catch {
      become({ state: 'failed' })
    } finally {
      isLoading = false
    }
  },
}
