import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
import { expect, inject } from 'vitest'
import { browserPath, shellPath } from './browserPath.mjs'

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Starts Chromium for many short visits; `more` is added to its command line. */
export const launch = (...more: readonly string[]): Promise<Browser> => start(shellPath(), more)

/** Starts the Chrome or Chromium that people use. */
export const launchWhole = (...more: readonly string[]): Promise<Browser> => start(browserPath(), more)

function start(executablePath: string | undefined, more: readonly string[]): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error('No Chrome or Chromium: run node test/support/prepare.mjs --browser')
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), ...more] })
}

/** A page of the built wizard, and what it did that it must never do. */
export interface WatchedPage {
  readonly page: Page
  /** Every address requested, in order. */
  readonly requests: readonly string[]
  /** Fails on a console error or warning, a script error, a policy violation or a request that is not the wizard's own file. */
  /** No message, error or failed request, apart from those that match. */
  readonly expectQuiet: (apart?: RegExp) => void
  readonly close: () => Promise<void>
}

const isOwn = (request: Request, origin: string): boolean =>
  request.method() === 'GET' && new URL(request.url()).origin === origin

/** Reports on the console what the content security policy refused. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`Policy violation: ${violatedDirective} ${blockedURI}`)
  })
}

/**
 * Without a service worker, which would answer in place of a test that stops a file on its way and hold on to files between visits.
 * Where the wizard asks for one, Playwright says so on the console.
 */
const WITHOUT_WORKER = { serviceWorkers: 'block' } as const
const NO_WORKER = 'Service Worker registration blocked by Playwright'

/** Opens a page in a context of its own; addresses given to `goto` are relative to the wizard, for example "./#/results". */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const baseURL = options.baseURL ?? `${inject('origin')}/`
  const { origin } = new URL(baseURL)
  const troubles: string[] = []
  const requests: string[] = []
  const context = await browser.newContext({ ...WITHOUT_WORKER, ...options, baseURL })
  context.on('request', (request) => {
    requests.push(request.url())
    if (!isOwn(request, origin)) troubles.push(`Request: ${request.method()} ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    // A page left or closed while it loads aborts its requests; that is no fault.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') troubles.push(`Request failed: ${request.url()} ${reason}`)
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== NO_WORKER)
      troubles.push(`Console: ${message.text()}`)
  })
  context.on('weberror', (error) => troubles.push(`Script: ${error.error().message}`))
  await context.addInitScript(reportViolations)
  const page = await context.newPage()
  page.on('websocket', (socket) => troubles.push(`Socket: ${socket.url()}`))
  return {
    page,
    requests,
    expectQuiet: (apart) => expect(troubles.filter((one) => apart?.test(one) !== true)).toEqual([]),
    close: () => context.close(),
  }
}
