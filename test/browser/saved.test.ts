import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from '../support/chromium'
import { goTo, placeOf, settled, visit } from '../support/visit'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const LINK = 'v=1&asOf=2026-11-20&status=opt&citizenships=IN&birthCountry=IN'
const OURS = (parts: object = {}) =>
  JSON.stringify({
    app: 'visa-pathway-wizard',
    v: 1,
    savedAt: '2026-11-19T12:00:00.000Z',
    answers: 'v=1&status=h1b&citizenships=CA',
    ...parts,
  })
const KEY = 'visa-pathway-wizard'

const box = (page: Page) => page.getByRole('checkbox', { name: 'Keep my answers on this device' })
const button = (page: Page, name: string) => page.getByRole('button', { name })
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? '']))
const storedAnswers = async (page: Page): Promise<unknown> => {
  const [[, text] = ['', 'null']] = await stored(page)
  const record: unknown = JSON.parse(text ?? 'null')
  return typeof record === 'object' && record !== null && 'answers' in record ? record.answers : undefined
}
const rowOf = (page: Page, name: string) =>
  page
    .locator('.summary-row')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .first()

/** Answers the first question. */
async function answerStatus(page: Page, name = 'Outside the United States'): Promise<void> {
  await goTo(page, '#/q/status')
  await page.getByRole('radio', { name, exact: true }).check()
  await button(page, 'Continue').click()
  await page.locator('form:not([data-question="status"])').waitFor()
}

/** Another tab of the same person. */
async function tab(context: BrowserContext, hash: string): Promise<Page> {
  const page = await context.newPage()
  await page.clock.setSystemTime('2026-11-20T13:00:00')
  await goTo(page, hash)
  return page
}

async function withStored(text: string, hash = '#/') {
  const visited = await visit(browser)
  await visited.page.addInitScript(
    ([key, value]) => {
      if (localStorage.length === 0 && sessionStorage.length === 0) localStorage.setItem(key, value)
    },
    [KEY, text] as const,
  )
  await goTo(visited.page, hash)
  return visited
}

describe('Answers on this device', () => {
  it('are not there until somebody asks, and then with every answer', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await answerStatus(page)
    await goTo(page, '#/review')
    expect(await stored(page)).toEqual([])
    expect(await box(page).isChecked()).toBe(false)
    await box(page).check()
    await page.getByText('Saved in this browser on 20 November 2026').waitFor()
    expect(await stored(page)).toHaveLength(1)
    expect(await storedAnswers(page)).toBe('v=1&status=abroad')
    await goTo(page, '#/q/birthCountry')
    await page.getByRole('combobox').selectOption('DE')
    await button(page, 'Continue').click()
    await settled(page)
    expect(await storedAnswers(page)).toBe('v=1&status=abroad&birthCountry=DE')
    expect(await page.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, ''])
    expectQuiet()
    await close()
  })

  it('wait on the start page of a new tab, and go on where somebody stopped', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await goTo(page, '#/')
    await box(page).check()
    await answerStatus(page)
    await page.close()
    const next = await tab(page.context(), '#/')
    await next.getByText('Your answers are kept on this device, saved on 20 November 2026.').waitFor()
    await button(next, 'Go on where you stopped').click()
    await next.getByRole('heading', { name: 'Which countries are you a citizen of?' }).waitFor()
    expect(await next.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await goTo(next, '#/review')
    expect(await rowOf(next, 'Where you are now').innerText()).toContain('Outside the United States')
    expect(await box(next).isChecked()).toBe(true)
    expectQuiet()
    await close()
  })

  it.each(['Delete what is kept', 'the box'])('are gone with one button: %s', async (name) => {
    const { page, close } = await visit(browser)
    await answerStatus(page)
    await goTo(page, '#/review')
    await box(page).check()
    await (name === 'the box' ? box(page).uncheck() : button(page, name).click())
    expect(await stored(page)).toEqual([])
    expect(await box(page).isChecked()).toBe(false)
    expect(await rowOf(page, 'Where you are now').innerText()).toContain('Outside the United States')
    await page.reload()
    await answerStatus(page, 'H-1B')
    expect(await stored(page)).toEqual([])
    await close()
  })

  it('can be deleted on the start page', async () => {
    const { page, close } = await withStored(OURS())
    await page.evaluate(() => sessionStorage.setItem('written', '1'))
    await button(page, 'Delete what is kept').click()
    expect(await stored(page)).toEqual([])
    await page.getByRole('link', { name: 'Start now' }).waitFor()
    await close()
  })

  it('stay as they are when somebody starts anew, until they choose', async () => {
    const { page, close } = await withStored(OURS())
    await page.getByRole('link', { name: 'Start with new answers' }).click()
    await page.getByRole('radio', { name: 'Outside the United States' }).check()
    await button(page, 'Continue').click()
    await page.getByText('Other answers are kept on this device, saved on 19 November 2026').waitFor()
    expect(await stored(page)).toEqual([[KEY, OURS()]])
    await button(page, 'Keep these').click()
    expect(await storedAnswers(page)).toBe('v=1&status=abroad')
    expect(await button(page, 'Keep these').count()).toBe(0)
    await close()
  })

  it('are the same after a reload, and go on being kept', async () => {
    const { page, close } = await visit(browser)
    await answerStatus(page)
    await goTo(page, '#/review')
    await box(page).check()
    await page.reload()
    await page.locator('h1').waitFor()
    expect(await box(page).isChecked()).toBe(true)
    await answerStatus(page, 'H-1B')
    expect(await storedAnswers(page)).toBe('v=1&status=h1b')
    await close()
  })
})

describe('Two tabs', () => {
  async function two() {
    const { page, expectQuiet, close } = await visit(browser)
    await answerStatus(page)
    await goTo(page, '#/review')
    await box(page).check()
    const other = await tab(page.context(), '#/')
    await button(other, 'Go on where you stopped').click()
    await other.locator('form').waitFor()
    await answerStatus(other, 'H-1B')
    await page.getByText('Another tab saved newer answers on 20 November 2026').waitFor()
    return { page, other, expectQuiet, close }
  }

  it('lose nothing: the older one says so, and writes nothing', async () => {
    const { page, expectQuiet, close } = await two()
    await goTo(page, '#/q/birthCountry')
    await page.getByRole('combobox').selectOption('DE')
    await button(page, 'Continue').click()
    await settled(page)
    expect(await storedAnswers(page)).toBe('v=1&status=h1b')
    await goTo(page, '#/review')
    expect(await rowOf(page, 'Where you are now').innerText()).toContain('Outside the United States')
    expectQuiet()
    await close()
  })

  it('load the newer answers on request, and Back leads to the older ones', async () => {
    const { page, close } = await two()
    await button(page, 'Load them').click()
    await page.locator('form').waitFor()
    await goTo(page, '#/review')
    expect(await rowOf(page, 'Where you are now').innerText()).toContain('H-1B')
    expect(await button(page, 'Load them').count()).toBe(0)
    await page.goBack()
    await page.locator('form').waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor()
    expect(placeOf(page)).toBe('#/review')
    expect(await rowOf(page, 'Where you are now').innerText()).toContain('Outside the United States')
    await close()
  })

  it('keep the older answers on request, and the other tab says so in turn', async () => {
    const { page, other, close } = await two()
    await button(page, 'Keep these').click()
    expect(await storedAnswers(page)).toBe('v=1&status=abroad')
    await other.getByText('Another tab saved newer answers').waitFor()
    await close()
  })

  it('say when the other deleted what was kept, and write nothing anew', async () => {
    const { page, other, close } = await two()
    await button(page, 'Keep these').click()
    await button(page, 'Delete what is kept').click()
    await other.getByText('Another tab deleted what was kept on this device').waitFor()
    await answerStatus(other, 'H-1B')
    expect(await stored(other)).toEqual([])
    await close()
  })
})

describe('A link', () => {
  it('is only looked at while own answers are kept, and asks before it takes their place', async () => {
    const { page, expectQuiet, close } = await withStored(OURS(), `#/results?${LINK}`)
    await page.getByText('You are looking at the answers of a link').waitFor()
    await page.reload()
    await page.getByText('You are looking at the answers of a link').waitFor()
    await answerStatus(page)
    expect(await stored(page)).toEqual([[KEY, OURS()]])
    const own = button(page, 'Use these answers as my own')
    await own.dblclick()
    expect(await stored(page)).toEqual([[KEY, OURS()]])
    await own.click()
    await page.getByText('Replace your own answers, saved on 19 November 2026').waitFor()
    await button(page, 'Replace them').click()
    expect(await storedAnswers(page)).toBe('v=1&status=abroad&citizenships=IN&birthCountry=IN')
    expect(await page.getByText('You are looking at').count()).toBe(0)
    expectQuiet()
    await close()
  })

  it('becomes one’s own without a question where nothing is kept', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, `#/results?${LINK}`)
    expect(await box(page).count()).toBe(0)
    await button(page, 'Use these answers as my own').click()
    await box(page).check()
    expect(await storedAnswers(page)).toBe('v=1&status=opt&citizenships=IN&birthCountry=IN')
    await page.reload()
    await page.locator('h1').waitFor()
    expect(await box(page).isChecked()).toBe(true)
    await close()
  })
})

describe('Storage that fails', () => {
  const sentence = 'This browser does not let the page keep anything on this device'

  it.each([
    ['throws', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('The operation is insecure.', 'SecurityError') } })], // prettier-ignore
    ['is not there', () => Object.defineProperty(window, 'localStorage', { value: undefined })],
    ['is null', () => Object.defineProperty(window, 'localStorage', { value: null })],
  ])('and %s leaves a working wizard and one sentence', async (_, init) => {
    const { page, expectQuiet, close } = await visit(browser)
    await page.addInitScript(init)
    await answerStatus(page)
    for (const hash of ['#/', '#/review', '#/results']) {
      await goTo(page, hash)
      expect(await page.getByText(sentence).count()).toBe(1)
      expect(await box(page).count()).toBe(0)
    }
    expect(await button(page, 'Save as a file').isVisible()).toBe(true)
    expectQuiet()
    await close()
  })

  /** Refuses every text longer than so many characters. */
  const fill = (most: number) => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, value) {
      if (value.length > most) throw new DOMException('Full', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
  }
  const full = 'The storage of this browser is full'

  it('because it is full says so where it is asked to keep, and goes on', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await page.addInitScript(fill, 0)
    await answerStatus(page)
    await goTo(page, '#/review')
    await box(page).click()
    expect(await page.getByRole('alert').innerText()).toContain(full)
    expect(await box(page).isChecked()).toBe(false)
    expect(await stored(page)).toEqual([])
    await answerStatus(page, 'H-1B')
    expectQuiet()
    await close()
  })

  it('because it fills up says so on any page, keeps what it had, and writes again once it can', async () => {
    const { page, close } = await visit(browser)
    await answerStatus(page)
    await goTo(page, '#/review')
    await box(page).check()
    const setItem = await page.evaluateHandle(() => Storage.prototype.setItem)
    await page.evaluate(fill, 0)
    await answerStatus(page, 'H-1B')
    expect(await page.getByRole('alert').innerText()).toContain(full)
    expect(await storedAnswers(page)).toBe('v=1&status=abroad')
    await page.evaluate((original) => void (Storage.prototype.setItem = original), setItem)
    await answerStatus(page, 'H-1B')
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await storedAnswers(page)).toBe('v=1&status=h1b')
    await close()
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"app":'],
    ['a number', '7'],
    ['a list', '[]'],
    ['wrong types', OURS({ answers: 7 })],
    ['no instant', OURS({ savedAt: 'yesterday' })],
    ['another program’s text', '{"app":"other"}'],
    ['names that objects have', '{"__proto__":{"app":"visa-pathway-wizard","v":1},"constructor":1}'],
    ['two megabytes', OURS({ answers: 'x'.repeat(2_000_000) })],
    ['a later version', OURS({ v: 2 })],
  ])('because it holds %s says so, and leaves it until somebody decides', async (_, text) => {
    const { page, expectQuiet, close } = await withStored(text)
    const said = page.getByText(text.includes('"v":2') ? 'saved by a newer version' : 'is damaged and cannot be read')
    expect(await said.count()).toBe(1)
    await answerStatus(page)
    expect(await said.count()).toBe(1)
    expect(await stored(page)).toEqual([[KEY, text]])
    await page.evaluate(() => sessionStorage.setItem('written', '1'))
    await button(page, 'Delete what is kept').click()
    expect(await stored(page)).toEqual([])
    expect(await said.count()).toBe(0)
    expectQuiet()
    await close()
  })

  it('in part keeps the rest, and names what is left out', async () => {
    const { page, close } = await withStored(OURS({ answers: 'v=1&status=h1b&__proto__=1&birthCountry=Atlantis' }))
    await button(page, 'Go on where you stopped').click()
    await page.getByText('Parts of what is kept on this device could not be read and were left out:').waitFor()
    expect(await page.locator('main').innerText()).toContain('__proto__, birthCountry')
    await goTo(page, '#/review')
    expect(await rowOf(page, 'Where you are now').innerText()).toContain('H-1B')
    await close()
  })

  it('because the frame has no origin leaves a working wizard', async () => {
    const { page, close } = await visit(browser)
    const address = `${inject('origin')}/host-saved`
    const body = `<iframe sandbox="allow-scripts" src="./#/review?${LINK}" width="900" height="900"></iframe>`
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(address)
    const frame = page.frames().find((one) => one !== page.mainFrame())
    await frame?.getByText(sentence).waitFor()
    await frame?.getByRole('button', { name: 'See your result' }).click()
    await frame?.getByText('Result so far').first().waitFor()
    expect(await frame?.getByText(sentence).count()).toBe(1)
    await close()
  })
})

describe('A file', () => {
  const input = (page: Page) => page.getByLabel('Open a file')
  const json = (text: string, name = 'answers.json') => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })

  it('takes the answers to another device, and back', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await goTo(page, `#/review?${LINK}`)
    // Until the list of areas is there, a place is told by its code.
    await page.waitForLoadState('networkidle')
    const summary = await page.locator('.review-section').allInnerTexts()
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as a file').click()])
    expect(download.suggestedFilename()).toBe('visa-pathway-answers-2026-11-20.json')
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toContain('"answers": "v=1&status=opt&citizenships=IN&birthCountry=IN"')
    const elsewhere = await visit(browser)
    await goTo(elsewhere.page, '#/')
    await input(elsewhere.page).setInputFiles(json(text))
    await elsewhere.page.locator('form').waitFor()
    expect(await stored(elsewhere.page)).toEqual([])
    await goTo(elsewhere.page, '#/review')
    expect(await elsewhere.page.locator('.review-section').allInnerTexts()).toEqual(summary)
    expectQuiet()
    elsewhere.expectQuiet()
    await elsewhere.close()
    await close()
  })

  it('is opened by the keyboard', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, '#/')
    await page.waitForLoadState('networkidle')
    // The browser's own window would wait for a person.
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        event.preventDefault()
        document.title = `${(event.target as HTMLElement).tagName} pressed`
      })
    })
    await input(page).press('Space')
    await page.waitForFunction(() => document.title === 'INPUT pressed')
    await input(page).setInputFiles(json(OURS()))
    await page.locator('form').waitFor()
    await close()
  })

  it('opened beside kept answers takes their place only on request, and Back leads to the ones before', async () => {
    const { page, close } = await withStored(OURS())
    await button(page, 'Go on where you stopped').click()
    await page.locator('form').waitFor()
    await goTo(page, '#/review')
    await input(page).setInputFiles(json(OURS({ answers: 'v=1&status=abroad' })))
    await page.getByText('Other answers are kept on this device').waitFor()
    expect(await stored(page)).toEqual([[KEY, OURS()]])
    await page.goBack()
    await settled(page)
    expect(await rowOf(page, 'Where you are now').innerText()).toContain('H-1B')
    expect(await box(page).isChecked()).toBe(true)
    await close()
  })

  it.each([
    ['an empty one', '', 'holds no saved answers'],
    ['a text', 'status=h1b', 'holds no saved answers'],
    ['half of one', OURS().slice(0, 50), 'holds no saved answers'],
    ['another program’s', '{"app":"other"}', 'saved by another program'],
    ['a later version’s', OURS({ v: 7 }), 'newer version of this page'],
    ['one without a readable answer', OURS({ answers: 'v=1&status=moon' }), 'no answer in it can be read'],
    ['a large one', 'x'.repeat(9_000_000), 'too large'],
  ])('that is bad loses nothing: %s', async (_, text, said) => {
    const { page, expectQuiet, close } = await visit(browser)
    await answerStatus(page)
    await goTo(page, '#/review')
    for (let round = 0; round < 2; round++) {
      await input(page).setInputFiles(json(text))
      await page.getByRole('alert').filter({ hasText: said }).waitFor()
      expect(await rowOf(page, 'Where you are now').innerText()).toContain('Outside the United States')
    }
    await input(page).setInputFiles(json(OURS()))
    await page.locator('form').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expectQuiet()
    await close()
  })
})
