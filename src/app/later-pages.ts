import { loadedOnce } from './loaded-once'

export type LaterPages = typeof import('./later')

/** The pages past the questions: rendered directly once they are loaded, since a lazy component waits longer than needed. */
export const laterPages = loadedOnce(async () => ({ state: 'loaded', pages: await import('./later') }) as const)

export type PagesState = ReturnType<typeof laterPages.current>
