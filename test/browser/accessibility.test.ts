import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PathwayId } from '../../src/domain/pathway'
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
const drop = (page: Page, parts: string) =>
  page.locator(parts).evaluateAll((elements) => elements.forEach((element) => element.remove()))
/** Opens one proof; the others stay closed, are drawn for nobody, and only cost axe its time. */
const openProof = (pathway: PathwayId) => async (page: Page) => {
  await page.locator(`[data-pathway="${pathway}"] summary`).first().click()
  await page.locator(`[data-pathway="${pathway}"] .proof`).first().waitFor()
}
/** The rules of one pathway: with those of all, which are drawn alike, axe takes minutes for each look. */
const shorten = async (page: Page) => {
  await page.locator('.rules-text[aria-busy="false"]').waitFor()
  await drop(page, '.rules-part:not(:has([data-rules-pathway="opt"]))')
}

/** Pages by name: where they are, and what is done there first. */
const PAGES: Readonly<Record<string, readonly [hash: string, first?: (page: Page) => Promise<void>]>> = {
  start: ['#/'],
  'one choice': [`#/q/status?${answers}`],
  'several choices': [`#/q/history?${answers}`],
  countries: [`#/q/citizenships?${answers}`],
  'dates and numbers': [`#/q/studentDates?${answers}`],
  'a page of fields': [`#/q/roleAndPay?${answers}`],
  'a list': [`#/q/degrees?${answers}`],
  errors: [`#/q/roleAndPay?${fresh}&employers=company`, goOn],
  'check your answers': [`#/review?${answers}`],
  'a damaged link': ['#/review?v=1&status=nobody&shoe=44'],
  results: [`#/results?${answers}`, openProof('o1a')],
  'results so far': [`#/results?${fresh}`, openProof('opt')],
  evidence: [`#/evidence?${answers}`],
  'lawyer brief': [`#/brief/lawyer?${answers}`],
  'employer brief': [`#/brief/employer?${answers}`],
  rules: ['#/rules', shorten],
  examples: ['#/examples'],
}

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const

const WCAG_AND_GOOD_PRACTICE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** Those of the rules above that read colors; all else is the same in the dark. */
const OF_COLORS = ['color-contrast', 'link-in-text-block']

/** What axe finds against WCAG 2.2 A and AA and against good practice. */
async function faults(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  // The page has no frames: axe need not gather what it finds on a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false })
  const { violations } = await (
    colorScheme === 'light' ? axe.withTags(WCAG_AND_GOOD_PRACTICE) : axe.withRules(OF_COLORS)
  ).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
  )
}

describe.concurrent('axe finds nothing', () => {
  it.each(Object.keys(PAGES))('%s', async (name) => {
    const [hash, first] = PAGES[name] ?? ['#/']
    const { page, expectQuiet, close } = await visit(browser)
    await goTo(page, hash)
    await first?.(page)
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await settled(page)
      expect(await faults(page, colorScheme), `${colorScheme} at ${width}`).toEqual([])
    }
    expectQuiet()
    await close()
  })
})
