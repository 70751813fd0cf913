import { policyOn } from '../../src/domain/parameter'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { weigher } from '../../src/wizard/weigh'
import { launch } from '../support/chromium'
import { answerByKeys, press } from '../support/keyboard'
import { goTo, placeOf, questionOn, settled, TODAY, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

it('The whole questionnaire can be answered with the keyboard alone, to the proof of a result', async () => {
  const [walker] = walkers
  if (walker === undefined) throw new Error('Nobody walks')
  const { page, expectQuiet, close } = await visit(browser)
  await goTo(page, '#/')
  await press(page, 'Start now')
  const seen: string[] = []
  for (let question = await questionOn(page); question !== null; question = await questionOn(page)) {
    const entry = Number(placeOf(page).split('/')[3] ?? 1) - 1
    if (entry === 0) seen.push(question)
    await answerByKeys(page, walker.answers, entry)
  }
  expect(seen).toEqual(weigher(catalogue, pathways, policyOn(TODAY))(walker.answers).walk.asked)
  expect(placeOf(page)).toBe('#/review')
  await press(page, 'See your result')
  await expect.poll(() => page.title()).toBe('Your result - Visa Pathway Wizard')
  await page.keyboard.press('Tab')
  while (await page.evaluate(() => document.activeElement?.tagName !== 'SUMMARY')) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await page.locator('.pathway details[open] [data-criterion]').count()).toBeGreaterThan(3)
  expectQuiet()
  await close()
})
