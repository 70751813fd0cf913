import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { launch, type WatchedPage } from '../support/chromium'
import { goTo, parametersOf, settled, TODAY, visit } from '../support/visit'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Somebody who is registered for the draw, so that every part of the result is there. */
const answers = examples.find(({ id }) => id === 'draw-in-november')?.answers ?? {}
const RESULT = `#/results?${parametersOf(answers)}`
const KEPT = parametersOf(answers).replace(/&asOf=[^&]*/, '')

/** Without the files that a worker would have kept. */
const open = (options: BrowserContextOptions = {}) => visit(browser, { serviceWorkers: 'block', ...options })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const headline = /open to you today|Nothing is decided|No pathway/
const said = (page: Page, says: string) => page.locator('main').getByText(says)

/** The wizard answers: it goes to "Check your answers", where all of them stand, and back to the result. */
async function expectWorking(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Check your answers' }).first().click()
  await heading(page, 'Check your answers').waitFor()
  expect(await page.locator('.summary-row').count()).toBe(Object.keys(answers).length)
  expect(await page.evaluate(() => (history.state as { answers?: string } | null)?.answers)).toBe(KEPT)
  await page.getByRole('button', { name: 'See your result' }).click()
  await heading(page, headline).waitFor()
}

/** A fault that is there before the page is. */
interface Fault {
  readonly fault: string
  readonly inject: () => void
  /** What is said, once; nothing where nothing is missing. */
  readonly says?: string
}

const FAULTS: readonly Fault[] = [
  {
    fault: 'history that refuses every entry',
    inject: () => {
      const { replaceState } = history
      let isFirst = true
      history.pushState = () => {
        throw new DOMException('Too many calls', 'SecurityError')
      }
      history.replaceState = (...given) => {
        // The link itself was opened.
        if (!isFirst) throw new DOMException('Too many calls', 'SecurityError')
        isFirst = false
        replaceState.apply(history, given)
      }
    },
    says: 'This browser does not take note of your last steps',
  },
  {
    fault: 'no Intl at all',
    inject: () => {
      Reflect.deleteProperty(window, 'Intl')
      for (const of of [Number.prototype, Date.prototype, Array.prototype])
        of.toLocaleString = () => {
          throw new RangeError('Incorrect locale information provided')
        }
    },
  },
  {
    fault: 'an Intl that knows no options',
    inject: () => {
      const refuse = function () {
        throw new RangeError('Value out of range for an option')
      }
      for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'Collator', 'Segmenter'])
        Object.defineProperty(Intl, name, { value: refuse })
    },
  },
  {
    fault: 'none of what browsers lately learned, or a company switches off',
    inject: () => {
      for (const name of ['matchMedia', 'ResizeObserver', 'crypto', 'requestIdleCallback', 'structuredClone', 'caches'])
        Object.defineProperty(window, name, { value: undefined })
      for (const name of ['clipboard', 'share', 'serviceWorker', 'storage', 'permissions'])
        Object.defineProperty(navigator, name, { value: undefined })
    },
  },
  {
    fault: 'storage that throws on being named',
    inject: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
    },
    says: 'This browser does not let the page keep anything on this device',
  },
]

describe('A browser in which something fails', () => {
  it.each(FAULTS)('shows a working page: $fault', async ({ inject: fault, says }) => {
    const { page, expectQuiet, close } = await open()
    await page.addInitScript(fault)
    await goTo(page, RESULT)
    await heading(page, headline).waitFor()
    await page.locator('.odds-panel').waitFor()
    expect(await page.locator('[data-pathway]').count()).toBe(18)
    if (says === undefined) await expectWorking(page)
    else {
      await page.getByRole('link', { name: 'Check your answers' }).first().click()
      await heading(page, 'Check your answers').waitFor()
      await said(page, says).waitFor()
      expect(await said(page, says).count()).toBe(1)
      expect(await page.locator('.summary-row').count()).toBe(Object.keys(answers).length)
    }
    expectQuiet()
    await close()
  })

  it('remembers every step once it can again', async () => {
    const { page, expectQuiet, close } = await open()
    await page.addInitScript(() => {
      const { replaceState, pushState } = history
      const guard =
        (call: typeof replaceState): typeof replaceState =>
        (...given) => {
          if (document.documentElement.dataset['refuses'] !== undefined) throw new DOMException('', 'SecurityError')
          call.apply(history, given)
        }
      history.replaceState = guard(replaceState)
      history.pushState = guard(pushState)
    })
    await goTo(page, '#/q/status')
    const refuse = (does: boolean) =>
      page.evaluate((refuses) => void document.documentElement.toggleAttribute('data-refuses', refuses), does)
    await refuse(true)
    await page.getByRole('radio', { name: 'Outside the United States' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.locator('form[data-question="citizenships"]').waitFor()
    const says = said(page, 'This browser does not take note of your last steps')
    await says.waitFor()
    // Whatever is written next is the step that was refused, not the one before it.
    await page.getByRole('button', { name: /^Appearance/ }).click()
    await refuse(false)
    await page.getByRole('button', { name: /^Appearance/ }).click()
    await says.waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('form[data-question="citizenships"]').waitFor()
    await page.goBack()
    await page.locator('form[data-question="status"]').waitFor()
    await page.goto('./#/review')
    await page.locator('.summary-row', { hasText: 'Outside the United States' }).waitFor()
    expectQuiet()
    await close()
  })
})

const page404 = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' })
const signIn = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' })
const half = async (route: Route) => {
  const response = await route.fetch()
  const headers = { ...response.headers(), 'cache-control': 'no-store' }
  await route.fulfill({ response, headers, body: (await response.text()).slice(0, -100) })
}

/** What the browser itself says of such a file. */
const OF_FILES = /assets|Failed to (?:load|fetch)|MIME type/

describe('A file that cannot be had', () => {
  const lose = async (watched: WatchedPage, file: string, way: (route: Route) => Promise<void>) => {
    const address = new RegExp(`/assets/${file}-[\\w-]+\\.js$`)
    await watched.page.route(address, way)
    return () => watched.page.unroute(address)
  }

  it.each([
    [
      'without a network',
      'result-pages',
      'This page could not be loaded',
      '.tally',
      (route: Route) => route.abort('failed'),
    ],
    ['with a page to sign in on in its place', 'OddsPanel', 'The odds could not be loaded', '.odds-panel', signIn],
    ['after a new version took its place', 'wage-table', 'The wage figures could not be loaded', '.offer', page404],
  ])('%s is told, had on request, and leaves answers and focus: %s', async (_, file, says, part, way) => {
    const watched = await open()
    const { page, expectQuiet, close } = watched
    const find = await lose(watched, file, way)
    await goTo(page, RESULT)
    await said(page, says).waitFor()
    const retry = page.getByRole('button', { name: 'Try again' }).first()
    await retry.press('Enter')
    await settled(page)
    expect(await retry.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await said(page, says).count()).toBe(1)
    await find()
    await retry.press('Enter')
    await page.locator(part).waitFor()
    expect(await said(page, says).count()).toBe(0)
    await page.waitForFunction(() => document.activeElement !== document.body)
    await expectWorking(page)
    expectQuiet(OF_FILES)
    await close()
  })

  it('in half is told, and a reload has it with every answer', async () => {
    const watched = await open()
    const { page, expectQuiet, close } = watched
    const find = await lose(watched, 'OddsPanel', half)
    await goTo(page, RESULT)
    const says = said(page, 'The odds could not be loaded; if trying again does not help, reload the page.')
    await says.waitFor()
    await find()
    await page.reload()
    await page.locator('.odds-panel').waitFor()
    await expectWorking(page)
    expectQuiet(OF_FILES)
    await close()
  })

  it('though everything rests on it, is told on the page that stands', async () => {
    const watched = await open()
    const { page, close } = watched
    const find = await lose(watched, 'questions', (route) => route.abort('failed'))
    await page.goto(`./${RESULT}`)
    const says = page.getByText('The rest of the wizard could not be loaded.')
    await says.waitFor()
    const box = await says.boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
    await find()
    await page.reload()
    await heading(page, headline).waitFor()
    await expectWorking(page)
    await close()
  })
})

describe('A worker that is refused', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    [
      'by a policy of the host',
      (page) =>
        page.route(/\/$/, async (route) => {
          const response = await route.fetch()
          await route.fulfill({
            response,
            headers: { ...response.headers(), 'content-security-policy': "worker-src 'none'" },
          })
        }),
    ],
    ['for want of its file', (page) => page.route(/\/draw\.worker-/, (route) => route.abort('failed'))],
    [
      'since the browser has none',
      (page) => page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined })),
    ],
  ])('%s is told beside the model, which stands', async (_, refuse) => {
    const { page, close } = await open()
    await refuse(page)
    await goTo(page, RESULT)
    await page.locator('summary', { hasText: 'Check it by drawing' }).click()
    await page.getByRole('button', { name: 'Draw 1,000 seasons' }).click()
    await page.getByText('This browser does not let the page draw beside itself').waitFor()
    await expectWorking(page)
    await close()
  })
})

describe('A device that hands nothing on', () => {
  it('leaves the address to be copied by hand', async () => {
    const { page, expectQuiet, close } = await open()
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Not now', 'NotAllowedError'))
      Object.defineProperty(navigator, 'share', { value: refuse })
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
    })
    await goTo(page, RESULT)
    for (const name of ['Share', 'Copy link']) {
      await page.locator('.share').getByRole('button', { name, exact: true }).click()
      await said(page, 'The browser refused. The address is selected: copy it from there.').waitFor()
      expect(await page.evaluate(() => getSelection()?.toString())).toContain(RESULT)
      await page.getByRole('radio', { name: 'Without citizenship' }).check()
      await page.getByRole('radio', { name: 'Every answer' }).check()
    }
    expectQuiet()
    await close()
  })
})

describe('The day', () => {
  it.each([
    ['Etc/GMT+12', `${TODAY}T12:30:00Z`, '20 November 2026'],
    ['Pacific/Kiritimati', `${TODAY}T10:30:00Z`, '21 November 2026'],
    // The clock went from 23:59 to 1:00 that night.
    ['America/Santiago', '2026-09-06T04:10:00Z', '6 September 2026'],
    ['America/New_York', '2026-11-01T05:59:00Z', '1 November 2026'],
  ])('is that of the person in %s at %s', async (timezoneId, instant, day) => {
    const { page, expectQuiet, close } = await open({ timezoneId })
    await page.clock.setSystemTime(instant)
    await goTo(page, RESULT.replace(/&asOf=[^&]*/, ''))
    expect(await page.locator('.caption').first().innerText()).toContain(day)
    expectQuiet()
    await close()
  })

  it('that begins while the page is open is told, and begun on request with what is typed', async () => {
    const { page, expectQuiet, close } = await open()
    await page.clock.setSystemTime(`${TODAY}T23:59:58`)
    await goTo(page, `#/q/birthCountry?${KEPT}`)
    await page.getByRole('combobox').selectOption('DE')
    const says = said(page, 'The date is now 21 November 2026; this page still goes by 20 November 2026.')
    // Without a return to the tab.
    await says.waitFor()
    await page.getByRole('button', { name: 'Go on under the new date' }).click()
    expect(await says.count()).toBe(0)
    expect(await page.getByRole('combobox').inputValue()).toBe('DE')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.goto('./#/results')
    await heading(page, headline).waitFor()
    expect(await page.locator('.caption').first().innerText()).toContain('21 November 2026')
    expectQuiet()
    await close()
  })

  it.each([
    ['1970-01-01', 'This device says that today is 1 January 1970'],
    ['2099-12-31', 'If that is not today’s date, set the clock of this device right.'],
  ])('that cannot be right is told: %s', async (day, says) => {
    const { page, expectQuiet, close } = await open()
    await page.clock.setSystemTime(`${day}T12:00:00`)
    await goTo(page, RESULT.replace(/&asOf=[^&]*/, ''))
    await said(page, says).waitFor()
    expect(await said(page, says).count()).toBe(1)
    await page.getByRole('link', { name: 'Check your answers' }).first().click()
    await heading(page, 'Check your answers').waitFor()
    expect(await page.evaluate(() => (history.state as { answers?: string } | null)?.answers)).toBe(KEPT)
    expectQuiet()
    await close()
  })
})

describe('A frame without an observer of sizes', () => {
  it('still tells the page around how high it is', async () => {
    const { page, close } = await open()
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'))
    const address = `${inject('origin')}/host-faults`
    const body = `<script>heights = []; addEventListener('message', ({ data }) => data.type === 'height' && heights.push(data.height))</script>
      <iframe title="Wizard" src="./?embed=1&embedId=box" width="900" height="700"></iframe>`
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(address)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('link', { name: 'Start now' }).click()
    await frame.locator('form').waitFor()
    await page.waitForFunction(() => (window as unknown as { heights: number[] }).heights.length > 1)
    await close()
  })
})
