interface Loaded {
  readonly state: 'loaded'
}
type NotThere = { readonly state: 'absent' | 'loading' | 'failed' }

/** A file of this tab that is loaded when it is needed, and kept. */
export interface LoadedOnce<L extends Loaded> {
  readonly current: () => NotThere | L
  readonly subscribe: (listener: () => void) => () => void
  /** Loads it once; after a failure the next call tries again, and what is said of the first stays until one succeeds. */
  readonly load: () => Promise<void>
}

export function loadedOnce<L extends Loaded>(load: () => Promise<L>): LoadedOnce<L> {
  let state: NotThere | L = { state: 'absent' }
  let isLoading = false
  const listeners = new Set<() => void>()
  const become = (next: NotThere | L) => {
    state = next
    for (const listener of listeners) listener()
  }
  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      if (isLoading || state.state === 'loaded') return
      isLoading = true
      if (state.state === 'absent') become({ state: 'loading' })
      try {
        become(await load())
      } catch {
        become({ state: 'failed' })
      } finally {
        isLoading = false
      }
    },
  }
}
