import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import { goTo, settled, visit } from '../support/visit'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('Focus', () => {
  const focus = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

  it('stays where it is on the first page', async () => {
    const { page, close } = await visit(browser)
    for (const hash of ['#/', '#/q/status', '#/results']) {
      await page.goto('about:blank')
      await goTo(page, hash)
      expect(await focus(page)).toBe('BODY')
    }
    await close()
  })

  it('goes to the heading of each new page, which starts at its top', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 390, height: 500 } })
    await goTo(page, '#/q/status')
    await page.getByRole('radio', { name: 'My permission to stay has ended' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await settled(page)
    expect(await focus(page)).toBe('H1')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Back' }).click()
    await settled(page)
    expect(await focus(page)).toBe('H1')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await close()
  })
})
