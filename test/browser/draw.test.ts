import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { launch } from '../support/chromium'
import { goTo, parametersOf, visit } from '../support/visit'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Somebody who is registered for the draw. */
const answers = examples.find(({ id }) => id === 'draw-in-november')?.answers ?? {}
const result = `#/results?${parametersOf(answers)}`
const START = 'Draw 1,000 seasons'

async function openPanel(page: Page): Promise<void> {
  await goTo(page, result)
  const panel = page.locator('summary', { hasText: 'Check it by drawing' })
  await panel.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: START }).waitFor()
}

/** Runs a thousand seasons; gives the milliseconds of every task of the page that took 50 or more meanwhile. */
async function drawWatched(page: Page): Promise<readonly number[]> {
  const watch = await page.evaluateHandle(() => {
    const tasks: number[] = []
    const note = (entries: PerformanceEntryList) => void tasks.push(...entries.map(({ duration }) => duration))
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'longtask' })
    return {
      end: () => {
        note(observer.takeRecords())
        observer.disconnect()
        return tasks
      },
    }
  })
  await page.getByRole('button', { name: START }).press('Enter')
  await page.getByRole('table', { name: /1,000 seasons drawn level by level/ }).waitFor()
  await page.getByRole('status').filter({ hasText: '1,000 seasons drawn.' }).waitFor()
  return watch.evaluate(({ end }) => end())
}

describe('Check it by drawing', () => {
  it('draws a thousand seasons in a thread of its own, and lays them beside the model', async () => {
    const { page, requests, expectQuiet, close } = await visit(browser)
    await openPanel(page)
    // A busy machine delays a page now and then; a page that draws itself is slow every time.
    const runs: (readonly number[])[] = []
    for (let run = 0; run < 3; run += 1) runs.push(await drawWatched(page))
    expect(runs).toContainEqual([])
    expect(requests.filter((address) => /\/draw\.worker-[\w-]+\.js$/.test(address)).length).toBeGreaterThan(0)

    const rows = page.getByRole('table', { name: /1,000 seasons drawn level by level/ }).locator('tbody tr:has(td)')
    expect(await rows.count()).toBe(8)
    for (const row of await rows.all()) {
      const [model = Number.NaN, drawn = Number.NaN] = (await row.locator('td').allInnerTexts()).map(Number)
      expect(model).toBeGreaterThan(0)
      expect(Math.abs(model - drawn)).toBeLessThanOrEqual(0.11)
    }
    expectQuiet()
    await close()
  })

  it('draws once ticket by ticket', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await openPanel(page)
    await page.getByRole('button', { name: 'Draw once, ticket by ticket' }).click()
    await page.getByRole('table', { name: /1 season drawn ticket by ticket/ }).waitFor()
    expectQuiet()
    await close()
  })

  it('fits a page of 320 px, and is free of faults that axe finds', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 320, height: 700 } })
    await openPanel(page)
    await drawWatched(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const { violations } = await new AxeBuilder({ page }).include('.draw-body').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await close()
  })

  it('says so where a sandboxed frame may not have threads', async () => {
    const { page, close } = await visit(browser)
    const address = `${inject('origin')}/${result}`
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts" width="900" height="900" src="${address.replaceAll('&', '&amp;')}"></iframe>`,
      }),
    )
    await page.goto('./host.html')
    const frame = page.frameLocator('iframe')
    await frame.locator('summary', { hasText: 'H-1B odds' }).click()
    await frame.locator('summary', { hasText: 'Check it by drawing' }).click()
    await frame.getByRole('button', { name: START }).click()
    await frame.getByText('This browser does not let the page draw beside itself').waitFor()
    await close()
  })
})
