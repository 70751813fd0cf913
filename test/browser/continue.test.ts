import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from '../support/chromium'
import { goTo, placeOf, questionOn, settled, visit } from '../support/visit'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const START = 'v=1&status=abroad&citizenships=IN&birthCountry=DE&history=none&degrees=none'

describe('A quick finger', () => {
  it('goes on from an answer, which the browser takes for the first of two taps', async () => {
    const { page, close } = await visit(browser, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    })
    await goTo(page, '#/q/status')
    await page.locator('label.card', { hasText: /^H-1B$/ }).tap()
    await page.getByRole('button', { name: 'Continue' }).tap()
    await page.locator('form[data-question="citizenships"]').waitFor()
    await close()
  })
})

describe('What was typed and not continued', () => {
  it('is there again after Back and Forward, in this tab only', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await goTo(page, `#/q/workYears?${START}`)
    const total = page.getByRole('textbox', { name: 'Years in this occupation' })
    await total.fill('about 7')
    await page.getByRole('button', { name: 'Back' }).click()
    await expect.poll(() => placeOf(page)).toBe('#/q/degrees')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(() => placeOf(page)).toBe('#/q/workYears')
    expect(await total.inputValue()).toBe('about 7')
    await page.goBack()
    await page.goForward()
    expect(await total.inputValue()).toBe('about 7')
    expect(page.url()).not.toContain('about')
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, JSON.stringify(history.state)]),
    ).toEqual([0, 0, expect.not.stringContaining('about')])
    expectQuiet()
    await close()
  })
})

describe('Continue, twice', () => {
  /** Every page is answered, so a second answer would carry the visit one page too far. */
  const opened = async (page: Page) => {
    await goTo(page, `#/review?${START}`)
    await goTo(page, '#/q/birthCountry')
    await page.goBack()
    await page.goForward()
    await settled(page)
    await goTo(page, '#/q/citizenships')
    await page.goBack()
    await settled(page)
    expect(await questionOn(page)).toBe('birthCountry')
  }

  it('by a double click goes on by one page', async () => {
    const { page, close } = await visit(browser)
    await opened(page)
    await page.getByRole('button', { name: 'Continue' }).dblclick()
    await settled(page)
    expect(await questionOn(page)).toBe('history')
    await close()
  })

  it('by Enter held down, or two events in one tick, goes on by one page', async () => {
    const { page, close } = await visit(browser)
    await opened(page)
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('form .button')
      button?.click()
      button?.click()
      document.querySelector('form')?.requestSubmit()
    })
    await settled(page)
    expect(await questionOn(page)).toBe('history')
    await page.goBack()
    await settled(page)
    await page.getByRole('button', { name: 'Continue' }).focus()
    await page.keyboard.down('Enter')
    await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await settled(page)
    expect(await questionOn(page)).toBe('history')
    await close()
  })
})

describe('In a frame that may run scripts and nothing else', () => {
  let hosts = 0
  /** A page of another site, without the wizard's own policy, that frames the wizard. */
  async function framed(page: Page, hash: string): Promise<Frame> {
    const address = `${inject('origin')}/host-${String(hosts++)}`
    const body = `<iframe sandbox="allow-scripts" src="./${hash}" width="900" height="900"></iframe>`
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(address)
    const frame = page.frames().find((one) => one !== page.mainFrame())
    if (frame === undefined) throw new Error('There is no frame')
    await frame.locator('h1').waitFor()
    return frame
  }
  const asked = (frame: Frame) => frame.locator('form').getAttribute('data-question')

  it('Continue and Enter go on', async () => {
    const { page, close } = await visit(browser)
    const frame = await framed(page, '#/q/status?v=1')
    await frame.getByRole('radio', { name: 'Outside the United States' }).check()
    await frame.getByRole('button', { name: 'Continue' }).click()
    await frame.getByRole('heading', { name: 'Which countries are you a citizen of?' }).waitFor()
    expect(await asked(frame)).toBe('citizenships')
    const typed = await framed(page, `#/q/workYears?${START}`)
    await typed.getByRole('textbox', { name: 'Years in this occupation' }).fill('3')
    const research = typed.getByRole('textbox', { name: /research or university teaching/ })
    await research.fill('1')
    await research.press('Enter')
    await typed.locator('form:not([data-question="workYears"])').waitFor()
    expect(await asked(typed)).not.toBe('workYears')
    await close()
  })

  it('an answer that cannot be read is said', async () => {
    const { page, close } = await visit(browser)
    const frame = await framed(page, '#/q/status?v=1')
    await frame.getByRole('button', { name: 'Continue' }).click()
    await frame.getByRole('alert').waitFor()
    expect(await frame.getByRole('alert').innerText()).toContain('Select where you are now')
    await close()
  })
})
