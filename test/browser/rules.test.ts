import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import { goTo, visit } from '../support/visit'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Waits until all of the page is drawn. */
const whole = (page: Page) => page.locator('.rules-text[aria-busy="false"]').waitFor({ timeout: 120_000 })

/** A few parts of each kind: with all of them, which are drawn alike, axe takes minutes. */
const KEPT = ['questions', 'questions/degree', 'opt', 'parameters/travel-ban', 'parameters/wage-table', 'uncertain']
const shorten = (page: Page) =>
  page.evaluate((kept) => {
    for (const part of document.querySelectorAll('.rules-part'))
      if (!kept.some((id) => part.querySelector(`[id="rules/${id}"]`) !== null)) part.remove()
  }, KEPT)

describe('The page of rules', () => {
  it('leads to a place, and from there to others, and asks for nothing but its own files', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await goTo(page, '#/rules/parameters/graceDays')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await expect.poll(focused, { timeout: 60_000 }).toBe('rules/parameters/graceDays')
    await whole(page)
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'TN', exact: true }).click()
    await expect.poll(focused).toBe('rules/parameters/tn')
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1)
    expect(await top()).toBeGreaterThanOrEqual(0)
    expect(await top()).toBeLessThan(200)
    expectQuiet()
    await close()
  })

  it('is free of faults that axe finds, light and dark, wide and narrow', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, '#/rules')
    await whole(page)
    await shorten(page)
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'], preload: false })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`)).toEqual([])
    }
    await close()
  })

  it('stays within 320 px', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 320, height: 640 } })
    await goTo(page, '#/rules')
    await whole(page)
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('.rules *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        .map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 60)}`),
    )
    expect(over).toEqual([])
    await close()
  })

  it('prints everything, with a title block and lines to sign on', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, '#/rules')
    await whole(page)
    expect(await page.getByText('Signature', { exact: true }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Signature', { exact: true }).isVisible()).toBe(true)
    expect(await page.locator('.rules-title').textContent()).toMatch(/Rules of20 November 2026.*#\/rules$/)
    const skipped = await page.evaluate(() =>
      [...document.querySelectorAll('.rules-part')].filter(
        (part) => getComputedStyle(part).contentVisibility !== 'visible' || !part.checkVisibility(),
      ),
    )
    expect(skipped).toEqual([])
    await close()
  })
})
