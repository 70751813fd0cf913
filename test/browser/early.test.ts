import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import { placeOf, questionOn, settled, visit } from '../support/visit'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const PROGRAM = /\/assets\/questions-[\w-]+\.js$/

/** A visit whose program stays away until it is waited for, and again from when it is held. */
async function early() {
  const visitor = await visit(browser)
  let arrive = () => {}
  let held: Promise<void>
  const hold = () => {
    held = new Promise<void>((done) => {
      arrive = done
    })
  }
  hold()
  await visitor.page.route(PROGRAM, async (route: Route) => {
    await held
    await route.continue()
  })
  const { page } = visitor
  return {
    ...visitor,
    page,
    hold,
    open: (hash: string) => page.goto(`./${hash}`, { waitUntil: 'commit' }),
    alive: async () => {
      arrive()
      // What only the program knows: the day.
      await page.getByText('Rules as of').waitFor()
    },
  }
}

const pick = (page: Page, name: RegExp) => page.locator('label.card', { hasText: name }).click()
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()
const title = (page: Page) => page.locator('h1')

describe('Before the program is there', () => {
  it('leads from the start to the first question and, with an answer, to the second; what is chosen there stays as it is', async () => {
    const { page, open, alive, expectQuiet, close } = await early()
    await open('#/')
    await page.getByRole('link', { name: 'Start now' }).click()
    expect(await title(page).textContent()).toContain('Where are you now')
    await expect.poll(() => page.title()).toContain('Where are you now')
    expect(await title(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await pick(page, /^F-1, on STEM OPT/)
    await goOn(page)
    expect(placeOf(page)).toBe('#/q/citizenships')
    expect(await title(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.getByRole('combobox').selectOption('IN')
    const list = await page.getByRole('combobox').elementHandle()
    await list.focus()
    await alive()
    expect(await list.evaluate((one) => one.isConnected && one === document.activeElement)).toBe(true)
    await goOn(page)
    await settled(page)
    expect(await questionOn(page)).toBe('birthCountry')
    await page.goBack()
    expect(await page.getByRole('combobox').inputValue()).toBe('IN')
    await page.goBack()
    expect(await page.getByRole('radio', { name: 'F-1, on STEM OPT' }).isChecked()).toBe(true)
    expectQuiet()
    await close()
  })

  it('goes back and forth with what was chosen, and remembers it after a reload', async () => {
    const { page, open, alive, expectQuiet, close } = await early()
    await open('#/q/status')
    await pick(page, /^H-1B$/)
    await goOn(page)
    await page.goBack({ waitUntil: 'commit' })
    expect(await page.getByRole('radio', { name: 'H-1B', exact: true }).isChecked()).toBe(true)
    await page.goForward({ waitUntil: 'commit' })
    await page.reload({ waitUntil: 'commit' })
    expect(await title(page).textContent()).toContain('citizen of')
    await alive()
    await page.goBack()
    await settled(page)
    expect(await page.getByRole('radio', { name: 'H-1B', exact: true }).isChecked()).toBe(true)
    expectQuiet()
    await close()
  })

  it('keeps the day of the rules that a link asks for', async () => {
    const { page, open, hold, alive, expectQuiet, close } = await early()
    await open('#/q/status?v=1&asOf=2026-01-15&rules=then')
    await alive()
    const day = page.getByText('Rules as of 15 January 2026')
    await day.waitFor()
    hold()
    await page.reload({ waitUntil: 'commit' })
    await pick(page, /^H-1B$/)
    await goOn(page)
    expect(placeOf(page)).toBe('#/q/citizenships')
    await alive()
    expect(await day.isVisible()).toBe(true)
    expectQuiet()
    await close()
  })

  it.each([{ session: 'x' }, { session: 1, revision: 'x' }])(
    'keeps an answer where the history holds %j',
    async (left) => {
      const { page, open, alive, expectQuiet, close } = await early()
      await open('#/q/status')
      await page.evaluate((state) => history.replaceState(state, ''), left)
      await pick(page, /^H-1B$/)
      await goOn(page)
      await alive()
      await expect.poll(() => placeOf(page)).toBe('#/q/citizenships')
      await page.goBack()
      await settled(page)
      expect(await page.getByRole('radio', { name: 'H-1B', exact: true }).isChecked()).toBe(true)
      expectQuiet()
      await close()
    },
  )

  it('answers a button once the program is there, here one that has nothing to go on with', async () => {
    const { page, open, alive, expectQuiet, close } = await early()
    await open('#/q/status')
    await goOn(page)
    expect(await page.getByText('There is a problem').count()).toBe(0)
    await alive()
    await page.getByText('There is a problem').waitFor()
    expect(await page.getByRole('link', { name: 'Select where you are now' }).count()).toBe(1)
    expectQuiet()
    await close()
  })

  it('goes on from a question that is answered already', async () => {
    const { page, open, hold, alive, expectQuiet, close } = await early()
    await open('#/q/status')
    await pick(page, /^H-1B$/)
    await goOn(page)
    await alive()
    await page.goBack()
    await settled(page)
    hold()
    await page.reload({ waitUntil: 'commit' })
    await goOn(page)
    await alive()
    await expect.poll(() => placeOf(page)).toBe('#/q/citizenships')
    expect(await page.getByText('There is a problem').count()).toBe(0)
    expectQuiet()
    await close()
  })

  it('takes a choice by keys', async () => {
    const { page, open, alive, close } = await early()
    await open('#/q/status')
    await page.getByRole('radio', { name: 'TN', exact: true }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    // A key is not waited for as a click is.
    await expect.poll(() => placeOf(page)).toBe('#/q/citizenships')
    await alive()
    await page.getByRole('button', { name: 'Back' }).click()
    await settled(page)
    expect(await page.getByRole('radio', { name: 'TN', exact: true }).isChecked()).toBe(true)
    await close()
  })

  it.each(['#/review', '#/q/degrees?v=1&status=opt', '#/rules'])('shows nothing of the start at %s', async (hash) => {
    const { page, open, alive, expectQuiet, close } = await early()
    await open(hash)
    await page.locator('.brand').waitFor()
    expect(await page.getByRole('heading', { name: 'Which US work pathways' }).isVisible()).toBe(false)
    await alive()
    await title(page).waitFor()
    expect(await title(page).isVisible()).toBe(true)
    expectQuiet()
    await close()
  })

  it('says so where the program cannot be had, and keeps the answer for the next try', async () => {
    const { page, close } = await visit(browser)
    await page.route(PROGRAM, (route) => route.abort())
    await page.goto('./#/q/status')
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor()
    await pick(page, /^L-1$/)
    await goOn(page)
    await page.unroute(PROGRAM)
    await page.reload()
    await page.getByText('Rules as of').waitFor()
    await page.goBack()
    await settled(page)
    expect(await page.getByRole('radio', { name: 'L-1', exact: true }).isChecked()).toBe(true)
    await close()
  })
})
