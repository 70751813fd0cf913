import { createServer } from 'node:http'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { TODAY } from './visit'

/** The three lines, less what stands around them. */
export const lines = (attributes = ''): string =>
  `<div data-visa-wizard ${attributes}></div><script src="${inject('origin')}/embed.js" async></script>`

export const hostPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title>${head}</head><body>${body}</body></html>`

interface HostSpec {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Host {
  /** On another site than the wizard: "localhost", not "127.0.0.1". */
  readonly origin: string
  /** Serves a page and gives its address. */
  readonly put: (spec: HostSpec | string) => string
  readonly close: () => Promise<void>
}

/** Somebody else's site. */
export async function startHost(): Promise<Host> {
  const pages = new Map<string, HostSpec>()
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url)
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no address')
  const origin = `http://localhost:${String(address.port)}`
  return {
    origin,
    put(spec) {
      const path = `/page-${String(pages.size)}.html`
      pages.set(path, typeof spec === 'string' ? { html: spec } : spec)
      return `${origin}${path}`
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export interface HostVisit {
  readonly page: Page
  /** Messages on the console, errors of scripts included. */
  readonly console: readonly string[]
  /** Fails on any message that does not match. */
  readonly expectQuiet: (apart?: RegExp) => void
  readonly close: () => Promise<void>
}

/** Opens somebody else's page. */
export async function visitHost(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<HostVisit> {
  const messages: string[] = []
  const context = await browser.newContext(options)
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('/favicon.ico'))
      messages.push(message.text())
  })
  context.on('weberror', (error) => messages.push(`Script: ${error.error().message}`))
  const page = await context.newPage()
  await page.clock.setSystemTime(`${TODAY}T12:00:00`)
  await page.goto(url)
  return {
    page,
    console: messages,
    expectQuiet: (apart) => expect(messages.filter((one) => apart?.test(one) !== true)).toEqual([]),
    close: () => context.close(),
  }
}

/** The wizard in the nth frame of a page, once it shows a heading. */
export async function wizardIn(page: Page, nth = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(nth).elementHandle()).contentFrame()
  if (frame === null) throw new Error('There is no frame')
  await frame.locator('[data-page-heading]').waitFor()
  return frame
}

/** Follows a link to a place of the wizard, as one of its own. */
export async function follow(frame: Frame, place: string): Promise<void> {
  await frame.evaluate((hash) => {
    const link = document.createElement('a')
    link.href = hash
    document.getElementById('content')?.append(link)
    link.click()
    link.remove()
  }, place)
}

/** How much higher the frame is than its content, in CSS pixels. */
export async function spare(page: Page, frame: Frame, nth = 0): Promise<number> {
  const content = await frame.evaluate(() => document.getElementById('app')?.getBoundingClientRect().height ?? 0)
  const box = await page
    .locator('iframe')
    .nth(nth)
    .evaluate((element) => element.clientHeight)
  return box - content
}

/** Waits until the frame is as high as its content, and fails where it is not within a second. */
export const expectFit = (page: Page, frame: Frame, nth = 0): Promise<void> =>
  expect
    .poll(
      async () => {
        const over = await spare(page, frame, nth)
        return over >= 0 && over <= 1
      },
      { timeout: 2_000, interval: 20, message: 'the frame is as high as its content' },
    )
    .toBe(true)

/** Listens to every message the page gets, from the first one. */
export const LISTENER = `<script>window.heard=[];addEventListener('message',({data})=>heard.push(data))</script>`

export const heard = (page: Page, type?: string): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { heard: Record<string, unknown>[] }).heard.filter(
        (one) => wanted === undefined || one['type'] === wanted,
      ),
    type,
  )
