import { USE_NEW_VERSION } from './offline-message'
import { scriptAddress } from './trusted'

/** How long a tab goes on before a return to it asks the host for a newer version again. */
const ASK_AGAIN_MS = 60 * 60 * 1000

let isReady = false
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()

function announce(): void {
  if (isReady) return
  isReady = true
  for (const listener of listeners) listener()
}

/** Whether a newer version is on the device and waits for the person's word; it never comes into use by itself. */
export const newVersion = {
  current: (): boolean => isReady,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Brings it into use by loading the page again; `before`: what is done at the last moment. */
  take(before: () => void): void {
    const reload = () => {
      before()
      window.location.reload()
    }
    const waiting = registration?.waiting
    // In another tab somebody may have said so already.
    if (waiting === undefined || waiting === null) reload()
    else {
      container()?.addEventListener('controllerchange', reload, { once: true })
      waiting.postMessage(USE_NEW_VERSION)
    }
  },
}

/** Nothing in a frame, in a browser without service workers, and where reading the name alone throws, as in a sandbox. */
function container(): ServiceWorkerContainer | undefined {
  if (window.parent !== window) return undefined
  try {
    return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
  } catch {
    return undefined
  }
}

/** Has the files kept on the device for use without a network, once the page is loaded, alive and idle. A browser that refuses loses nothing else. */
export function workOffline(): void {
  const workers = container()
  if (workers === undefined || import.meta.env.DEV) return
  const begin = () => idle(() => void register(workers).catch(() => undefined))
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}

const idle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act)
  else setTimeout(act, 1000)
}

async function register(workers: ServiceWorkerContainer): Promise<void> {
  let isControlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    // The first worker takes over the page it came with; a later one was let in by another tab.
    if (isControlled) announce()
    isControlled = true
  })
  const own = await workers.register(scriptAddress('./sw.js'), { updateViaCache: 'none' })
  registration = own
  const look = () => {
    if (own.waiting !== null && own.active !== null) announce()
  }
  own.addEventListener('updatefound', () => own.installing?.addEventListener('statechange', look))
  look()
  askOnReturn(own)
}

/** A tab may stay open for weeks, and its pages are no new visits. */
function askOnReturn(own: ServiceWorkerRegistration): void {
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_AGAIN_MS) return
    asked = performance.now()
    own.update().catch(() => undefined)
  })
}
