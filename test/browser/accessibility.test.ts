import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import { goTo, parametersOf, settled, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const answers = parametersOf(walkers[0]?.answers ?? {})
const fresh = 'v=1&status=opt&citizenships=IN.CA&birthCountry=IN'

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()
const openFirst = (page: Page) => page.locator('.pathway summary').first().click()

/** Pages by name: where they are, and what is done there first. */
const PAGES: Readonly<Record<string, readonly [hash: string, first?: (page: Page) => Promise<void>]>> = {
  start: ['#/'],
  'one choice': ['#/q/status?v=1'],
  'one choice, chosen': [`#/q/status?${answers}`],
  'several choices': [`#/q/history?${answers}`],
  countries: [`#/q/citizenships?${answers}`],
  'one country': [`#/q/birthCountry?${answers}`],
  'dates and numbers': [`#/q/studentDates?${answers}`],
  'a page of fields': [`#/q/roleAndPay?${answers}`],
  'a list': [`#/q/degrees?${answers}`],
  'a list, next entry': [`#/q/degrees/2?${answers}`],
  'errors in fields': [`#/q/roleAndPay?${fresh}&employers=company`, goOn],
  'errors in choices': [`#/q/history?${fresh}`, goOn],
  'errors in a list': [`#/q/degrees?${fresh}`, goOn],
  review: [`#/review?${answers}`],
  'review, not finished': [`#/review?${fresh}&history=~`],
  'a damaged link': ['#/review?v=1&status=nobody&shoe=44'],
  results: [`#/results?${answers}`, openFirst],
  'results so far': [`#/results?${fresh}`, openFirst],
  rules: ['#/rules'],
  examples: ['#/examples'],
}

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const

/** What axe finds against WCAG 2.2 A and AA and against good practice. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`))
}

describe('axe finds nothing', () => {
  it.each(Object.keys(PAGES))('%s', async (name) => {
    const [hash, first] = PAGES[name] ?? ['#/']
    const { page, expectQuiet, close } = await visit(browser)
    await goTo(page, hash)
    await first?.(page)
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await settled(page)
      const t=Date.now()
      expect(await faults(page), `${colorScheme} at ${width}`).toEqual([])
      console.log(name, colorScheme, width, Date.now()-t)
    }
    expectQuiet()
    await close()
  })
})
