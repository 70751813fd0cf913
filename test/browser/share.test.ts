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

const answers = examples.find(({ id }) => id === 'draw-in-november')?.answers ?? {}
const result = `#/results?${parametersOf(answers)}`

/** Every pathway with its standing and availability, in the order of the page. */
const standings = (page: Page) =>
  page
    .locator('[data-pathway]')
    .evaluateAll((rows) =>
      rows.map(({ dataset }) => [dataset['pathway'], dataset['standing'], dataset['availability']].join(' ')),
    )

describe('A link copied in one browser and opened in a fresh profile', () => {
  it('gives the same standings, and leaves the browser in no request and no referrer', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    const first = await visit(browser, { permissions })
    await goTo(first.page, result)
    await first.page.getByRole('button', { name: 'Copy link' }).click()
    await first.page.getByText('Copied', { exact: true }).waitFor()
    const link = await first.page.evaluate(() => navigator.clipboard.readText())
    expect(link.startsWith(`${inject('origin')}/#/results?v=1&asOf=2026-11-20&status=`)).toBe(true)
    const before = await standings(first.page)
    expect(before.length).toBeGreaterThan(10)
    await first.close()

    const second = await visit(browser)
    const heads: string[] = []
    second.page.on('request', (request) => heads.push(`${request.url()} ${JSON.stringify(request.headers())}`))
    await second.page.goto(link)
    await second.page.locator('[data-pathway]').first().waitFor()
    expect(await standings(second.page)).toEqual(before)
    expect(heads.length).toBeGreaterThan(0)
    for (const head of heads) expect(head).not.toMatch(/status=|citizenships|asOf/)
    second.expectQuiet()
    await second.close()
  })
})

describe('The ways to hand a link on', () => {
  it('fit a phone of 320 px, with the code drawn', async () => {
    const { page, expectQuiet, close } = await visit(browser, { viewport: { width: 320, height: 700 }, hasTouch: true })
    await goTo(page, result)
    await page.getByText('QR code for a phone').tap()
    const code = page.getByRole('img', { name: 'QR code of the address above' })
    await code.waitFor()
    const box = await code.boundingBox()
    expect(box?.width).toBeGreaterThan(240)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expectQuiet()
    await close()
  })

  it('work by keyboard: the shorter link, and its field', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, result)
    await page.getByRole('radio', { name: 'Every answer' }).focus()
    await page.keyboard.press('ArrowDown')
    const field = page.getByRole('textbox', { name: 'Address of this result' })
    await page.getByText(/^The reader sees these answers as not given/).waitFor()
    expect(await field.inputValue()).not.toMatch(/citizenships|birthCountry|roleAndPay|employers/)
    await page.keyboard.press('Tab')
    expect(
      await field.evaluate((input: HTMLInputElement) => [input === document.activeElement, input.selectionEnd]),
    ).toEqual([true, (await field.inputValue()).length])
    await close()
  })
})
