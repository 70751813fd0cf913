import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from '../support/chromium'
import {
  expectFit,
  follow,
  heard,
  type Host,
  hostPage,
  lines,
  LISTENER,
  spare,
  startHost,
  visitHost,
  wizardIn,
} from '../support/host'
import { placeOf } from '../support/visit'

const require = createRequire(import.meta.url)

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await launch()
  host = await startHost()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

const wizard = (query = '', hash = '') => `${inject('origin')}/?embed=1${query}${hash}`

/** Answers the first question, as anybody would. */
async function answerOne(frame: Frame): Promise<void> {
  await frame.getByRole('link', { name: 'Start now' }).click()
  await frame.getByRole('radio', { name: 'H-1B', exact: true }).check()
  await frame.getByRole('button', { name: 'Continue' }).click()
  await frame.locator('form[data-question="citizenships"]').waitFor()
}

const headings = (page: Page | Frame) =>
  page.locator('[data-page-heading]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-level')))

describe('The three lines', () => {
  it('work more than once on a page, for elements that come later, and leave when these go', async () => {
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(hostPage(`${lines()}${lines('data-theme="dark"')}`)),
    )
    const [one, two] = [await wizardIn(page, 0), await wizardIn(page, 1)]
    await expectFit(page, two, 1)
    const before = await two.evaluate(() => document.getElementById('app')?.innerHTML)
    await answerOne(one)
    await expectFit(page, one, 0)
    await expectFit(page, two, 1)
    expect(await two.evaluate(() => document.getElementById('app')?.innerHTML)).toBe(before)
    expect(await page.locator('iframe').count()).toBe(2)
    await page.evaluate(() => {
      const later = document.createElement('section')
      later.innerHTML = '<div data-visa-wizard data-start="status"></div>'
      document.body.append(later)
    })
    const three = await wizardIn(page, 2)
    expect(placeOf(three)).toBe('#/q/status')
    await page.evaluate(() => document.querySelector('section')?.remove())
    await expect.poll(() => page.locator('iframe').count()).toBe(2)
    expectQuiet()
    await close()
  })

  it('give a handle whose unmount removes the frame and every listener', async () => {
    const counting = `<script>
      window.listening = 0
      for (const target of [window, document]) {
        const { addEventListener: add, removeEventListener: remove } = target
        target.addEventListener = function (...all) { listening++; return add.apply(this, all) }
        target.removeEventListener = function (...all) { listening--; return remove.apply(this, all) }
      }
      const query = matchMedia
      window.matchMedia = (text) => {
        const media = query.call(window, text)
        const { addEventListener: add, removeEventListener: remove } = media
        media.addEventListener = function (...all) { listening++; return add.apply(media, all) }
        media.removeEventListener = function (...all) { listening--; return remove.apply(media, all) }
        return media
      }</script>`
    const { page, close } = await visitHost(browser, host.put(hostPage(`<div id="place"></div>${lines()}`, counting)))
    await wizardIn(page)
    const listening = () => page.evaluate(() => (window as unknown as { listening: number }).listening)
    const before = await listening()
    const counts = await page.evaluate(() => {
      const place = document.getElementById('place')
      if (place === null || window.VisaWizard === undefined) return []
      const handle = window.VisaWizard.mount(place, { heading: 3 })
      const isSame = window.VisaWizard.mount(place) === handle
      const during = (window as unknown as { listening: number }).listening
      const frames = document.querySelectorAll('iframe').length
      handle.unmount()
      return [isSame, during, frames, document.querySelectorAll('iframe').length]
    })
    expect(counts).toEqual([true, before + 3, 2, 1])
    expect(await listening()).toBe(before)
    await close()
  })

  it('keep the newest handle of an element', async () => {
    const { page, close } = await visitHost(browser, host.put(hostPage(`<div id="place"></div>${lines()}`)))
    await wizardIn(page)
    const counts = await page.evaluate(() => {
      const place = document.getElementById('place')
      const wizard = window.VisaWizard
      if (place === null || wizard === undefined) return []
      const old = wizard.mount(place)
      old.unmount()
      const now = wizard.mount(place)
      old.unmount()
      const isKept = wizard.mount(place) === now
      const frames = place.querySelectorAll('iframe').length
      now.unmount()
      return [isKept, frames, place.querySelectorAll('iframe').length]
    })
    expect(counts).toEqual([true, 1, 0])
    await close()
  })

  it('fit the theme to an element that is put into the page later', async () => {
    const { page, close } = await visitHost(
      browser,
      host.put(hostPage(lines('hidden'), '<style>body{background:#111;color:color(display-p3 1 1 1)}</style>')),
    )
    await page.waitForFunction(() => window.VisaWizard !== undefined)
    await page.evaluate(() => {
      const place = document.createElement('div')
      window.VisaWizard?.mount(place)
      document.body.append(place)
    })
    const frame = await wizardIn(page, 1)
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await close()
  })

  it.each([
    ['color:#eee;background:#1b1b1f', 'dark'],
    ['color:#888;background:#fff', 'light'],
    ['color:#777;background:#111', 'dark'],
    ['color:#111', 'light'],
    ['background:color(display-p3 0 0 0)', 'dark'],
    ['background:color(display-p3 0.9 0.9 0.9)', 'light'],
    ['background:oklch(0.2 0.1 20)', 'dark'],
    ['background:lab(90 5 5)', 'light'],
    ['background:color-mix(in srgb, black 99.99999%, white)', 'dark'],
    ['background:rgb(0 0 0 / 10%)', 'light'],
    ['color:white;background:linear-gradient(navy, black)', 'dark'],
    ['color:oklch(0.3 0.1 20);background:linear-gradient(white, white)', 'light'],
  ])('find the theme for a page with %s', async (style, theme) => {
    const { page, close } = await visitHost(browser, host.put(hostPage(lines(), `<style>body{${style}}</style>`)))
    await page.locator('iframe').waitFor()
    const src = await page.locator('iframe').getAttribute('src')
    expect(new URL(src ?? '').searchParams.get('theme')).toBe(theme)
    await close()
  })

  it('wait for the style sheet whose colours they take on', async () => {
    const css = host.put({
      html: ':root{--vw-accent:#0b6e4f}body{background:#fff}',
      headers: { 'Content-Type': 'text/css' },
    })
    const { page, close } = await visitHost(browser, 'about:blank')
    await page.route(css, async (route) => {
      await new Promise((done) => setTimeout(done, 600))
      await route.continue()
    })
    await page.goto(host.put(hostPage(lines(), `<link rel="stylesheet" href="${css}">`)))
    const frame = await wizardIn(page)
    const start = frame.getByRole('link', { name: 'Start now' })
    expect(await start.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(11, 110, 79)')
    await close()
  })

  it.each([
    ['dark', '#fff', 'rgb(18, 18, 18)'],
    ['light', '#111', 'rgb(255, 255, 255)'],
    ['dark', '#111', 'rgba(0, 0, 0, 0)'],
  ])('give a %s wizard on %s a ground of its own where it needs one', async (theme, ground, wanted) => {
    const style = `<style>body{background:${ground};color:#888}</style>`
    const { page, close } = await visitHost(browser, host.put(hostPage(lines(`data-theme="${theme}"`), style)))
    await wizardIn(page)
    expect(await page.locator('iframe').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(wanted)
    await close()
  })

  it('take options from the script, from attributes and from CSS, and name each that cannot be used, once', async () => {
    const style = '<style>#css { --vw-accent: #0b6e4f; --vw-radius: 0 }</style>'
    const bad =
      'data-colour="red" data-theme="purple" data-accent="#fffbe6" data-radius="99" data-heading="9" data-start="nothing" data-prefill="status=nobody&amp;x=1" data-origins="example"'
    const {
      page,
      console: said,
      close,
    } = await visitHost(
      browser,
      host.put(
        hostPage(`<div id="css" data-visa-wizard data-heading="3" data-title="Assistent"></div>${lines(bad)}`, style),
      ),
    )
    const [good, other] = [await wizardIn(page, 0), await wizardIn(page, 1)]
    expect(await page.locator('iframe').first().getAttribute('title')).toBe('Assistent')
    expect(await headings(good)).toEqual(['3'])
    expect(
      await good.getByRole('link', { name: 'Start now' }).evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe('rgb(11, 110, 79)')
    expect(
      await good.getByRole('link', { name: 'Start now' }).evaluate((one) => getComputedStyle(one).borderRadius),
    ).toBe('0px')
    expect(await headings(other)).toEqual(['2'])
    const names = ['colour', 'theme', 'accent', 'radius', 'heading', 'start', 'prefill', 'origins']
    await expect.poll(() => said.length).toBe(names.length)
    for (const name of names) expect(said.filter((one) => one.includes(`"${name}"`))).toHaveLength(1)
    await close()
  })

  it.each(['click', 'Control', 'middle'] as const)('open other pages in a tab by %s', async (how) => {
    const { page, close } = await visitHost(browser, host.put(hostPage(lines('data-prefill="status=h1b"'))))
    const frame = await wizardIn(page)
    await follow(frame, '#/results')
    const link = frame.getByRole('link', { name: 'Rules and sources' })
    const opened = page.context().waitForEvent('page')
    await link.click(how === 'click' ? {} : how === 'Control' ? { modifiers: ['Control'] } : { button: 'middle' })
    const tab = await opened
    await tab.waitForURL(`${inject('origin')}/#/rules`)
    expect(placeOf(frame)).toBe('#/results')
    await close()
  })

  it('begin where the page asks, with the answers it gives, which stay out of every request', async () => {
    const { page, expectQuiet, close } = await visitHost(browser, 'about:blank')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(host.put(hostPage(lines('data-start="citizenships" data-prefill="status=h1b"'))))
    const frame = await wizardIn(page)
    expect(placeOf(frame)).toBe('#/q/citizenships')
    await follow(frame, '#/review')
    await frame.getByText('H-1B', { exact: true }).first().waitFor()
    expect(requests.filter((url) => url.split('#')[0]?.includes('h1b'))).toEqual([])
    expectQuiet(/favicon/)
    await close()
  })
})

describe('Without the script', () => {
  it('a plain frame works, scrolls by itself and brings the next question into view', async () => {
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(
        hostPage(
          `${LISTENER}<iframe title="Wizard" src="${wizard()}" width="100%" height="400" style="border:0"></iframe>`,
        ),
      ),
    )
    const frame = await wizardIn(page)
    await answerOne(frame)
    await expect
      .poll(() => frame.locator('h1').evaluate((one) => one.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0)
    expect(await frame.locator('h1').evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(400)
    expect(await heard(page, 'ready')).toHaveLength(1)
    expectQuiet()
    await close()
  })

  it('in any frame it is the guest page: no header, no other pages', async () => {
    const plain = `${inject('origin')}/#/rules`
    const { page, close } = await visitHost(
      browser,
      host.put(hostPage(`<iframe title="Wizard" src="${plain}" width="600" height="600"></iframe>`)),
    )
    const frame = await wizardIn(page)
    expect(await frame.getByRole('banner').count()).toBe(0)
    expect(await frame.getByRole('link', { name: 'Start now' }).count()).toBe(1)
    await close()
  })

  it('open-iframe-resizer on the page follows the content', async () => {
    const library = readFileSync(require.resolve('@open-iframe-resizer/core'), 'utf8')
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(
        hostPage(
          `<iframe id="wizard" title="Wizard" src="${wizard('&amp;embedId=one')}" width="100%" height="300" style="border:0"></iframe><script>${library}</script><script>iframeResizer.initialize({}, '#wizard')</script>`,
        ),
      ),
    )
    const frame = await wizardIn(page)
    await expectFit(page, frame)
    await answerOne(frame)
    await expectFit(page, frame)
    await page.setViewportSize({ width: 400, height: 800 })
    await expectFit(page, frame)
    expectQuiet()
    await close()
  })
})

describe('A frame with sandbox="allow-scripts" alone', () => {
  const sandboxed = (hash = '', allowed = 'allow-scripts') =>
    hostPage(
      `${LISTENER}<iframe title="Wizard" sandbox="${allowed}" src="${wizard('&amp;embedId=box', hash)}" width="100%" height="900"></iframe>`,
    )

  it('answers, copies and says what it may not open', async () => {
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(sandboxed('#/?status=h1b&amp;citizenships=IN')),
    )
    const frame = await wizardIn(page)
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
    await frame.getByRole('link', { name: 'Go on with your answers' }).click()
    await frame.getByRole('link', { name: 'See results so far' }).click()
    await frame.locator('[data-pathway]').first().waitFor()
    const link = frame.getByRole('link', { name: 'Open the full result in a new tab' })
    await link.click()
    await frame.getByText('This frame may not open other tabs.').waitFor()
    const field = frame.getByRole('textbox', { name: 'Address' })
    expect(await field.inputValue()).toMatch(/#\/results\?v=1&asOf=2026-11-20&status=h1b&citizenships=IN/)
    expect(
      await field.evaluate((one: HTMLInputElement) => [
        document.activeElement === one,
        one.selectionEnd === one.value.length,
      ]),
    ).toEqual([true, true])
    await frame.getByRole('button', { name: 'Close' }).click()
    expect(await link.evaluate((one) => document.activeElement === one)).toBe(true)
    await frame.getByRole('button', { name: 'Copy link' }).click()
    await frame.getByText('The browser refused.').waitFor()
    expectQuiet(/Blocked opening 'about:blank' in a new window|Permissions policy violation: The Clipboard API/)
    await close()
  })

  it('forgets an address with the answers in it', async () => {
    const { page, close } = await visitHost(browser, host.put(sandboxed('#/?status=h1b')))
    const frame = await wizardIn(page)
    await frame.getByRole('link', { name: 'Open in a new tab' }).click()
    await frame.getByRole('textbox', { name: 'Address' }).waitFor()
    await frame.getByRole('button', { name: 'Start again' }).click()
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Keep them')
    await frame.getByRole('button', { name: 'Forget them and start again' }).click()
    await frame.getByRole('link', { name: 'Start now' }).waitFor()
    expect(await frame.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value))).toEqual([])
    expect(await frame.getByRole('link', { name: 'Open in a new tab' }).getAttribute('href')).not.toContain('h1b')
    await close()
  })

  it.each([
    'allow-scripts allow-popups',
    'allow-scripts allow-popups allow-same-origin',
    'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  ])('with %s opens the tab', async (allowed) => {
    const { page, close } = await visitHost(browser, host.put(sandboxed('#/?status=h1b', allowed)))
    const frame = await wizardIn(page)
    const opened = page.context().waitForEvent('page')
    await frame.getByRole('link', { name: 'Open in a new tab' }).click()
    const tab = await opened
    await tab.waitForURL(/#\/$/)
    await tab.getByRole('link', { name: 'Go on with your answers' }).waitFor()
    await close()
  })

  it('tells what it cannot keep on the device', async () => {
    const { page, close } = await visitHost(browser, host.put(sandboxed('#/review?status=h1b')))
    const frame = await wizardIn(page)
    await frame.getByText('does not let the page keep anything').waitFor()
    await close()
  })
})

describe('A host without an origin', () => {
  it('that is a file works', async () => {
    const file = join(tmpdir(), `visa-pathway-host-${String(process.pid)}.html`)
    writeFileSync(file, hostPage(lines(), LISTENER))
    const { page, expectQuiet, close } = await visitHost(browser, pathToFileURL(file).href)
    const frame = await wizardIn(page)
    await expectFit(page, frame)
    await answerOne(frame)
    await expectFit(page, frame)
    expectQuiet()
    await close()
    rmSync(file)
  })

  it.each(['', 'sandbox="allow-scripts"'])('that is a srcdoc frame works: %s', async (sandbox) => {
    const inner = hostPage(`<p>Block of a page builder</p>${lines()}`)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(hostPage(`<iframe title="Block" ${sandbox} srcdoc="${inner}" width="600" height="1200"></iframe>`)),
    )
    const block = await (await page.locator('iframe').elementHandle()).contentFrame()
    const place = block?.locator('iframe')
    await place?.waitFor()
    const frame = await (await place?.elementHandle())?.contentFrame()
    if (frame === null || frame === undefined) throw new Error('There is no wizard in the block')
    await frame.locator('[data-page-heading]').waitFor()
    const over = async () => {
      const content = await frame.evaluate(() => document.getElementById('app')?.getBoundingClientRect().height ?? 0)
      return ((await place?.evaluate((one) => one.clientHeight)) ?? 0) - content
    }
    await expect.poll(async () => Math.abs(await over())).toBeLessThanOrEqual(1)
    await answerOne(frame)
    await expect.poll(async () => Math.abs(await over())).toBeLessThanOrEqual(1)
    expectQuiet()
    await close()
  })
})

describe('A strict page', () => {
  it('needs the two directives that the builder names, and no more', async () => {
    // Where the page around lets no text become code, the script makes none.
    const trusted = "require-trusted-types-for 'script'; trusted-types 'none'"
    const policy = `default-src 'none'; script-src ${inject('origin')}; frame-src ${inject('origin')}; ${trusted}`
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put({ html: hostPage(lines()), headers: { 'Content-Security-Policy': policy } }),
    )
    const frame = await wizardIn(page)
    await answerOne(frame)
    await expectFit(page, frame)
    expectQuiet()
    await close()
  })

  it('that blocks storage in frames loses nothing else', async () => {
    const { page, expectQuiet, close } = await visitHost(browser, 'about:blank')
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
    })
    await page.goto(host.put(hostPage(lines())))
    const frame = await wizardIn(page)
    await answerOne(frame)
    await follow(frame, '#/review')
    await frame.getByText('does not let the page keep anything').waitFor()
    expectQuiet()
    await close()
  })
})

/** Inside of the frame, left of its text. */
const EDGE = { x: 2, y: 400, width: 2, height: 2 }

/** The colour there, in every picture until the wizard is shown. */
async function grounds(page: Page, url: string): Promise<ReadonlySet<string>> {
  const seen = new Set<string>()
  const opened = page.goto(url, { waitUntil: 'commit' })
  for (let left = 25; left > 0; left--) {
    // Between two pages there is none to be had.
    const picture = await page.screenshot({ clip: EDGE }).catch(() => undefined)
    if (picture !== undefined) seen.add(picture.toString('base64'))
  }
  await opened
  return seen
}

describe('A dark page', () => {
  const dark = (attributes: string) =>
    hostPage(
      `<h1 style="margin:0;height:100px">Dark</h1>${lines(attributes)}`,
      '<style>body{background:#1b1b1f;color:#eee;margin:0}</style>',
    )

  it.each(['data-theme="dark"', 'data-theme="auto"', ''])(
    'sees neither a white flash nor a box: %s',
    async (attributes) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await visitHost(browser, host.put('<html style="background:#1b1b1f">'), {
          colorScheme,
          viewport: { width: 600, height: 700 },
        })
        // Every file comes late, as on a slow line.
        await page.route(`${inject('origin')}/**`, async (route) => {
          await new Promise((done) => setTimeout(done, 120))
          await route.continue()
        })
        const ground = (await page.screenshot({ clip: EDGE })).toString('base64')
        const seen = await grounds(page, host.put(dark(attributes)))
        const frame = await wizardIn(page)
        expect([...seen]).toEqual([ground])
        expect(await frame.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(236, 239, 243)')
        await close()
      }
    },
  )

  it('that turns light takes the wizard with it', async () => {
    const { page, close } = await visitHost(browser, host.put(dark('')))
    const frame = await wizardIn(page)
    const theme = () => frame.evaluate(() => document.documentElement.dataset['theme'])
    expect(await theme()).toBe('dark')
    await page.evaluate(() => document.body.setAttribute('style', 'background:#fff;color:#111'))
    await expect.poll(theme).toBe('light')
    await close()
  })
})

describe('Below the fold', () => {
  it('nothing of the wizard is loaded but the script, until it is near', async () => {
    const requests: string[] = []
    const { page, expectQuiet, close } = await visitHost(browser, 'about:blank')
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(host.put(hostPage(`<div style="height:9000px"></div>${lines()}`)))
    await page.locator('iframe').waitFor({ state: 'attached' })
    await page.waitForTimeout(500)
    expect(requests.filter((url) => url.startsWith(inject('origin')))).toEqual([`${inject('origin')}/embed.js`])
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await expectFit(page, await wizardIn(page))
    expectQuiet()
    await close()
  })
})

it('leaves the height to the page where its script is another', async () => {
  const { page, close } = await visitHost(
    browser,
    host.put(hostPage(`<iframe title="Wizard" src="${wizard()}" width="600" height="200"></iframe>`)),
  )
  const frame = await wizardIn(page)
  expect(await spare(page, frame)).toBeLessThan(0)
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).not.toBe('hidden')
  await close()
})
