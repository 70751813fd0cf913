import { loadedOnce } from './loaded-once'

// Rendered directly once they are loaded, since a lazy component waits longer than needed.
export const resultPages = loadedOnce(async () => ({ state: 'loaded', pages: await import('./result-pages') }) as const)
export const besidePages = loadedOnce(async () => ({ state: 'loaded', pages: await import('./beside-pages') }) as const)
