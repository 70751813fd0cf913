import { cacheNames, clientsClaim } from 'workbox-core'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { USE_NEW_VERSION } from './offline-message'

/** What a service worker has and a page has not. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
declare const self: {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void
    (type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  }
}
/** Every file of this build with its SHA-256, written in when it is built. */
declare const FILES: readonly (readonly [url: string, hash: string])[]

const files = new PrecacheController({
  // What the page has loaded is not loaded again where the host says it is the same; never taken unasked, since it may have arrived damaged.
  plugins: [
    {
      requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache', priority: 'low' })),
    },
  ],
})
// A file that is missing or differs by one byte ends the installation, and the version before stays in use.
files.addToCacheList(FILES.map(([url, hash]) => ({ url, revision: hash, integrity: `sha256-${hash}` })))
self.addEventListener('install', (event) => void files.install(event))
self.addEventListener('activate', (event) => event.waitUntil(deleteEarlierVersions(event)))
clientsClaim()

// Only at the person's word: a page goes on with the version it began with.
self.addEventListener('message', ({ data }) => {
  if (data === USE_NEW_VERSION) void self.skipWaiting()
})

// What an embed is asked for stands in the query; the file is the same.
registerRoute(new PrecacheRoute(files, { ignoreURLParametersMatching: [/^/] }))

const assets = new URL('assets/', self.registration.scope).href
// Pages of an earlier version load their later parts under names that this version has not.
registerRoute(
  ({ url }) => url.href.startsWith(assets),
  new CacheFirst({
    cacheName: cacheNames.precache,
    matchOptions: { ignoreSearch: true },
    plugins: [{ cacheWillUpdate: () => Promise.resolve(null) }],
  }),
)

// Where the browser has thrown files away, the host's are better than none, whatever their version.
setCatchHandler(({ request }) => fetch(request))

/** Files of earlier versions go once no other page can be using them, and no newer version is gathering its own beside them. */
async function deleteEarlierVersions(event: Lasting): Promise<void> {
  const { installing, waiting } = self.registration
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1 && installing === null && waiting === null) await files.activate(event)
}
