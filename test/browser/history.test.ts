import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerMap } from '../../src/domain/reading'
import { launch } from '../support/chromium'
import { answerByKeys } from '../support/keyboard'
import { controlsOn, goTo, parametersOf, placeOf, questionOn, settled, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The walker with the longest lists. */
const answers: AnswerMap = walkers.find(({ answers: { degrees } }) => degrees?.length === 2)?.answers ?? {}

const entryOn = (page: Page): number => Number(placeOf(page).split('/')[3] ?? 1) - 1

async function history(page: Page, step: 'goBack' | 'goForward' | 'reload'): Promise<void> {
  await page[step]()
  await page.locator('h1').waitFor()
  await settled(page)
  // The search among areas takes the place of the list once it is there.
  if (placeOf(page) === '#/q/roleAndPay') await page.locator('input[role="combobox"]').waitFor()
}

/** Walks from the first question to the review; `visiting` sees every page once it is there, and what the one before held. */
async function walkThrough(
  page: Page,
  visiting: (before: { place: string; controls: readonly string[] } | undefined) => Promise<void>,
): Promise<void> {
  await goTo(page, '#/q/status')
  let before: { place: string; controls: readonly string[] } | undefined
  while ((await questionOn(page)) !== null) {
    await visiting(before)
    const place = placeOf(page)
    await answerByKeys(page, answers, entryOn(page))
    await history(page, 'goBack')
    before = { place, controls: await controlsOn(page) }
    await history(page, 'goForward')
  }
}

const storage = (page: Page) =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
  ])

/** The review as read; until the list of areas is there, a place is told by its code. */
async function summaryOf(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle')
  return page.locator('main').innerText()
}

/** A pathway far down the result, and something in its proof. */
const ROW = '[data-pathway="niw"]'
const DEEP = `${ROW} .proof tr:nth-of-type(4), ${ROW} .proof li:nth-of-type(4)`

describe('The place on the result', () => {
  const topOf = (page: Page) =>
    page
      .locator(DEEP)
      .first()
      .evaluate((element) => Math.round(element.getBoundingClientRect().top))

  /** The result with a pathway open, scrolled to something within it. */
  async function deep() {
    const visited = await visit(browser, { viewport: { width: 390, height: 844 } })
    const { page } = visited
    await goTo(page, `#/results?${parametersOf(answers)}`)
    await page.locator(`${ROW} summary`).first().click()
    await page
      .locator(DEEP)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    // Noted once the page is at rest: what is noted is where the place stands.
    const isNoted = () => {
      const { mark } = window.history.state as { mark?: { id: string; top: number } }
      const place = document.getElementById(mark?.id ?? '')
      return place !== null && Math.abs(place.getBoundingClientRect().top - (mark?.top ?? 0)) < 1
    }
    await expect.poll(() => page.evaluate(isNoted)).toBe(true)
    return { ...visited, top: await topOf(page) }
  }

  it.each([
    ['#/rules', (page: Page) => page.goBack()],
    ['#/review', (page: Page) => page.goBack()],
    ['#/brief/lawyer', (page: Page) => page.getByRole('link', { name: 'Back to the result' }).click()],
    ['#/evidence', (page: Page) => page.getByRole('link', { name: /Back to (the|your) result/ }).click()],
  ] as const)('is found again after %s, and keys go on from there', async (hash, back) => {
    const { page, top, expectQuiet, close } = await deep()
    await goTo(page, hash)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await back(page)
    await page.locator(DEEP).first().waitFor()
    await settled(page)
    expect(Math.abs((await topOf(page)) - top)).toBeLessThanOrEqual(2)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').evaluate((element, row) => element.closest(row) !== null, ROW)).toBe(true)
    expectQuiet()
    await close()
  })

  it('is found again after a reload on another page', async () => {
    const { page, top, close } = await deep()
    await goTo(page, '#/rules')
    await page.reload()
    await page.getByText('Rules as of').waitFor()
    await page.goBack()
    await page.locator(DEEP).first().waitFor()
    await settled(page)
    expect(Math.abs((await topOf(page)) - top)).toBeLessThanOrEqual(2)
    await close()
  })

  it('is found again at each heading, which has the focus then, by a link followed before the page is at rest', async () => {
    const { page, close } = await deep()
    const headings = page.locator('main h2[id]:not(details *)')
    for (let at = 0; at < (await headings.count()); at++) {
      const heading = headings.nth(at)
      const id = await heading.getAttribute('id')
      await page.evaluate((id) => {
        document.getElementById(id ?? '')?.scrollIntoView({ behavior: 'instant' })
        window.location.hash = '#/brief/lawyer'
      }, id)
      await page.getByRole('link', { name: 'Back to the result' }).click()
      await expect.poll(() => heading.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(422)
      const [place, focus] = await page.evaluate(() => [window.scrollY, document.activeElement?.tagName])
      expect([id, place > 0, focus]).toEqual([id, true, expect.stringMatching(/^(H[2-4]|SUMMARY)$/)])
    }
    await close()
  })

  it('stays noted where an answer is given on the result itself', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 390, height: 844 } })
    const { employers, ...others } = walkers[0]?.answers ?? {}
    expect(employers).toEqual(['company'])
    await goTo(page, `#/results?${parametersOf(others)}`)
    await page.locator('.settle summary', { hasText: 'US employer' }).click()
    await page.locator('.settle label', { hasText: 'A company' }).first().click()
    const isNoted = () => page.evaluate(() => 'mark' in (window.history.state as object))
    await expect.poll(isNoted).toBe(true)
    await page.locator('.settle').getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Your answer is kept: US employer.').waitFor()
    expect(await isNoted()).toBe(true)
    await close()
  })

  it('is found again after a reload', async () => {
    const { page, top, close } = await deep()
    for (let times = 0; times < 2; times++) {
      await page.reload()
      await page.locator(DEEP).first().waitFor()
      await settled(page)
      expect(Math.abs((await topOf(page)) - top)).toBeLessThanOrEqual(2)
    }
    await close()
  })

  it('is its top for who answers anew', async () => {
    const { page, close } = await deep()
    await goTo(page, '#/review')
    await page.getByRole('button', { name: 'See your result' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => placeOf(page)).toBe('#/results')
    await settled(page)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.reload()
    await page.locator('[data-drawing]').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await close()
  })
})

describe('The history of the browser', () => {
  it('goes back and forward at every step, and nothing is lost', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    const places: string[] = []
    await walkThrough(page, async (before) => {
      const place = placeOf(page)
      places.push(place)
      if (before === undefined) return
      const empty = await controlsOn(page)
      await history(page, 'goBack')
      expect(placeOf(page)).toBe(before.place)
      expect(await controlsOn(page)).toEqual(before.controls)
      await history(page, 'goForward')
      expect(placeOf(page)).toBe(place)
      expect(await controlsOn(page)).toEqual(empty)
    })
    expect(placeOf(page)).toBe('#/review')
    const summary = await summaryOf(page)
    for (const place of places.toReversed()) {
      await history(page, 'goBack')
      expect(placeOf(page)).toBe(place)
    }
    for (const place of [...places.slice(1), '#/review']) {
      await history(page, 'goForward')
      expect(placeOf(page)).toBe(place)
    }
    expect(await summaryOf(page)).toBe(summary)
    expectQuiet()
    await close()
  })

  it('keeps the answers through a reload at every step, without any storage', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await walkThrough(page, async (before) => {
      const place = placeOf(page)
      await history(page, 'reload')
      expect(placeOf(page)).toBe(place)
      expect(await storage(page)).toEqual([0, 0, ''])
      if (before === undefined) return
      await history(page, 'goBack')
      await history(page, 'reload')
      expect(placeOf(page)).toBe(before.place)
      expect(await controlsOn(page)).toEqual(before.controls)
      await history(page, 'goForward')
      expect(placeOf(page)).toBe(place)
    })
    const summary = await summaryOf(page)
    await history(page, 'reload')
    expect(await summaryOf(page)).toBe(summary)
    expect(await storage(page)).toEqual([0, 0, ''])
    expectQuiet()
    await close()
  })

  it('leads with Continue to the next question after Back, with every answer kept', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, `#/q/priorities?${parametersOf(answers)}`)
    const last = await controlsOn(page)
    await page.getByRole('button', { name: 'Back' }).click()
    await settled(page)
    const place = placeOf(page)
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(() => placeOf(page)).toBe(place)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(() => placeOf(page)).toBe('#/q/priorities')
    expect(await controlsOn(page)).toEqual(last)
    await close()
  })

  it.each(['in the same task', 'in the next one'] as const)(
    'keeps the answers before it where an answer and a reload come %s',
    async (when) => {
      const { page, close } = await visit(browser)
      await goTo(page, '#/q/birthCountry?status=abroad&citizenships=IN')
      await page.getByRole('combobox').selectOption('CN')
      // The page lives on, and draws frames, until the server answers.
      await page.route('./', async (route) => {
        await new Promise((done) => setTimeout(done, 500))
        await route.continue()
      })
      const loaded = page.waitForEvent('load')
      await page.evaluate((isNext) => {
        document.querySelector<HTMLElement>('form button[type=submit]')?.click()
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => window.location.reload()
        if (isNext) port2.postMessage('')
        else window.location.reload()
      }, when === 'in the next one')
      await loaded
      await page.locator('h1').waitFor()
      await goTo(page, '#/review')
      await expect.poll(() => page.locator('main').innerText()).toMatch(/Outside the United States[^]*India/)
      await close()
    },
  )

  it('brings later answers along on the way back, after a link that opens a letter and leaves the page as it is', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, '#/q/status')
    await page.getByRole('radio', { name: 'H-1B', exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(() => placeOf(page)).toBe('#/q/citizenships')
    await page.evaluate(() => {
      window.location.href = 'mailto:someone@example.org'
    })
    // Playwright would take the letter, which is no page, for the step back.
    await page.evaluate(() => window.history.back())
    await expect.poll(() => placeOf(page)).toBe('#/q/status')
    await settled(page)
    await page.reload()
    await page.locator('h1').waitFor()
    await expect.poll(() => page.getByRole('radio', { name: 'H-1B', exact: true }).isChecked()).toBe(true)
    await close()
  })

  it('leads on by a link from an answer that the address does not tell yet, and Back to the question after it', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, '#/q/birthCountry?status=abroad&citizenships=IN')
    await page.getByRole('combobox').selectOption('CN')
    await page.getByRole('button', { name: 'Continue' }).click()
    await settled(page)
    const next = placeOf(page)
    expect(next).not.toBe('#/q/birthCountry')
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('heading', { name: 'In which country were you born?' }).waitFor()
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('form button[type=submit]')?.click()
      // Past what the form awaits, and before the next frame.
      for (let tries = 0; document.querySelector('form')?.dataset['question'] === 'birthCountry'; tries += 1) {
        if (tries > 10_000) throw new Error('The answer leads nowhere')
        await Promise.resolve()
      }
      document.querySelector<HTMLElement>('.strip a')?.click()
    })
    await expect.poll(() => placeOf(page)).toBe('#/results')
    await history(page, 'goBack')
    expect(placeOf(page)).toBe(next)
    await close()
  })

  it('gives back the person’s own answers after an example', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, `#/review?${parametersOf(answers)}`)
    const summary = await summaryOf(page)
    await goTo(page, '#/examples')
    await page.locator('[data-example] a').first().click()
    await page
      .getByText('These answers are weighed under the rules of')
      .or(page.getByText('Your result'))
      .first()
      .waitFor()
    expect(placeOf(page)).toBe('#/results')
    await history(page, 'goBack')
    expect(placeOf(page)).toBe('#/examples')
    await goTo(page, '#/review')
    expect(await summaryOf(page)).toBe(summary)
    await close()
  })

  it('remembers a chosen appearance over a reload, before anything is drawn', async () => {
    const { page, close } = await visit(browser)
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await goTo(page, '#/q/status')
    const light = await ground()
    await page.getByRole('button', { name: /^Appearance/ }).click({ clickCount: 2 })
    await expect.poll(ground).not.toBe(light)
    const dark = await ground()
    // Without the program, to see the first paint.
    await page.route(/assets.*\.js$/, (route) => route.abort())
    await page.reload()
    expect(await ground()).toBe(dark)
    await page.unroute(/assets.*\.js$/)
    await page.reload()
    await page.getByRole('button', { name: 'Appearance Dark' }).waitFor()
    await goTo(page, '#/rules')
    await page.reload()
    await page.locator('h1').waitFor()
    expect(await ground()).toBe(dark)
    expect(await page.getByRole('button', { name: 'Appearance Dark' }).count()).toBe(1)
    expect(await storage(page)).toEqual([0, 0, ''])
    await page.getByRole('button', { name: 'Appearance Dark' }).click()
    await page.reload()
    await page.locator('h1').waitFor()
    expect(await ground()).toBe(light)
    await close()
  })
})
