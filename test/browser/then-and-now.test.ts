import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../src/questions/index'
import { launch } from '../support/chromium'
import { goTo, parametersOf, placeOf, TODAY, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const bornIn = (country: string): Answers =>
  walkers.find(({ answers }) => answers.birthCountry === country)?.answers ?? {}
const linkOf = (answers: Answers, day: string) => `#/results?${parametersOf(answers).replace(TODAY, day)}`

async function open(page: Page, hash: string): Promise<void> {
  await goTo(page, hash)
  await page.locator('.then-title').waitFor()
}
const changesOn = (page: Page) =>
  page.locator('[data-change]').evaluateAll((all) => all.map((one) => one.getAttribute('data-change')))
const cellsOf = (page: Page, change: string) => page.locator(`[data-change="${change}"] td`).allTextContents()

/** The law since 15 January 2026, for anybody with an employer: by the parameters’ own periods and the Visa Bulletins. */
const CANADIAN = [
  'odds',
  'queue eb3 ROW finalAction',
  'queue eb3 ROW filing',
  'figure premiumFeeI129',
  'figure premiumFeeI140',
  'figure ivAppointmentPause',
  'figure h1bPayment',
  'figure h1bWeights',
  'figure h1bLayoffReview',
  'figure h1bRegistrationSeason',
  'figure wageYear',
  'figure wageYearOfDraw',
]
const CHINESE = [
  ...['eb1', 'eb2', 'eb3'].flatMap((category) => [`queue ${category} CN finalAction`, `queue ${category} CN filing`]),
  'figure premiumFeeI129',
  'figure premiumI539FJM',
  'figure premiumFeeI140',
  'figure ivAppointmentPause',
  'figure h1bPayment',
  'figure h1bLayoffReview',
  'figure wageYear',
]

describe('A link dated 15 January 2026', () => {
  it.each([
    ['a Canadian engineer abroad', 'CA', CANADIAN],
    ['a Chinese researcher in J-1', 'CN', CHINESE],
  ])('shows exactly the changes of law since, for %s', async (_, country, expected) => {
    const { page, expectQuiet, close } = await visit(browser)
    await open(page, linkOf(bornIn(country), '2026-01-15'))
    const found = await changesOn(page)
    expect([...found.filter((one) => one?.startsWith('alert ') !== true)].sort()).toEqual([...expected].sort())
    expect((await cellsOf(page, 'figure premiumFeeI140')).slice(0, 2)).toEqual(['Not held for this day', '$2,965'])
    expect((await cellsOf(page, 'figure premiumFeeI140'))[2]).toContain('Rule changed. From 1 March 2026. 91 FR 1059')
    expectQuiet()
    await close()
  })

  it('shows the weighted draw, the alerts that began, and no weighing twice', async () => {
    const { page, close } = await visit(browser)
    await open(page, linkOf(bornIn('CA'), '2026-01-15'))
    const [then, now, why] = await cellsOf(page, 'figure h1bWeights')
    expect([then, now]).toEqual([
      'Level I: 1; Level II: 1; Level III: 1; Level IV: 1',
      'Level I: 1; Level II: 2; Level III: 3; Level IV: 4',
    ])
    expect(why).toMatch(/^Rule changed\. From 27 February 2026\. H-1B draw weighted by wage level\. 90 FR 60864/)
    const alerts = (await changesOn(page)).filter((one) => one?.startsWith('alert ') === true)
    expect(alerts).toContain('alert dolWageRule')
    expect(alerts).not.toContain('alert weightedSelection')
    await close()
  })

  it('keeps the rules chosen through a reload and Back, and the address free of answers', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await open(page, linkOf(bornIn('CA'), '2026-01-15'))
    expect(new URL(page.url()).hash).toBe('#/results')
    const then = page.getByRole('radio', { name: 'Rules of 15 January 2026' })
    await page.getByRole('radio', { name: 'Today’s rules' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await then.isChecked()).toBe(true)
    await page.reload()
    await page.locator('.then-title').waitFor()
    expect(await then.isChecked()).toBe(true)
    await page.getByRole('link', { name: 'Check your answers' }).click()
    await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor()
    await page.goBack()
    await page.locator('.then-title').waitFor()
    expect(placeOf(page)).toBe('#/results')
    expect(await then.isChecked()).toBe(true)
    await then.press('ArrowUp')
    expect(await page.locator('.results > .caption').innerText()).toContain('20 November 2026')
    expectQuiet()
    await close()
  })

  it('fits a page of 320 pixels', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 320, height: 640 } })
    await open(page, linkOf(bornIn('CA'), '2026-01-15'))
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
    const low = await page
      .locator('.then-switch label')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...low)).toBeGreaterThanOrEqual(44)
    await close()
  })
})
