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

const answers = walkers[0]?.answers ?? {}

describe('Settings of the person', () => {
  it('nothing moves where motion is reduced', async () => {
    const { page, close } = await visit(browser, { reducedMotion: 'reduce' })
    for (const hash of [`#/q/status?${parametersOf(answers)}`, '#/results']) {
      await goTo(page, hash)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one)
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
        }),
      )
      expect(moving).toEqual([])
    }
    await close()
  })

  it('what is chosen can be seen in forced colors', async () => {
    const { page, close } = await visit(browser, { forcedColors: 'active' })
    const looks = async (hash: string, option: string) => {
      await goTo(page, hash)
      const control = page.getByLabel(option, { exact: true }).first()
      await page.mouse.move(0, 0)
      const before = await control.screenshot()
      await control.check()
      await control.blur()
      return [before, await control.screenshot()].map((image) => image.toString('base64'))
    }
    for (const [hash, option] of [
      ['#/q/status?v=1', 'H-1B'],
      ['#/q/history?v=1&status=f1', 'L-1 status'],
      ['#/q/birthCountry?v=1&status=f1', 'I would rather not say'],
    ] as const) {
      const [before, after] = await looks(hash, option)
      expect(after, option).not.toBe(before)
    }
    await close()
  })
})

describe('In forced colors', () => {
  it('the focus can be seen on every kind of control', async () => {
    const { page, close } = await visit(browser, { forcedColors: 'active' })
    await goTo(page, `#/q/studentDates?${parametersOf(answers)}`)
    for (const control of [
      page.getByRole('button', { name: 'Continue' }),
      page.getByRole('radio', { name: 'Yes' }),
      page.getByRole('textbox', { name: 'Day' }).first(),
      page.getByRole('link', { name: 'See results so far' }),
    ]) {
      const drawn = async () => (await page.screenshot({ caret: 'hide' })).toString('base64')
      await control.scrollIntoViewIfNeeded()
      await page.keyboard.press('Shift')
      const before = await drawn()
      await control.focus()
      expect(await drawn(), String(control)).not.toBe(before)
      await control.blur()
    }
    await close()
  })

  it('every mark of a standing is drawn, and each in its own way', async () => {
    const { page, close } = await visit(browser, { forcedColors: 'active' })
    await goTo(page, `#/results?${parametersOf(answers)}`)
    const marks = await page.locator('.tally .glyph').all()
    const drawn = await Promise.all(marks.map(async (mark) => (await mark.screenshot()).toString('base64')))
    expect(drawn.length).toBe(5)
    expect(new Set(drawn).size).toBe(5)
    await close()
  })
})

/** How many of these are drawn. */
const shown = (page: Page, parts: string) =>
  page.locator(parts).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)

describe('On paper', () => {
  it('there is no button and no bar, and every proof is there', async () => {
    const { page, close } = await visit(browser)
    for (const hash of ['#/results', '#/review', '#/rules']) {
      await goTo(page, `${hash}?${parametersOf(answers)}`)
      await page.emulateMedia({ media: 'print' })
      await settled(page)
      expect(await shown(page, 'button, .button, .result-bar, .strip, .skip-link, .header nav')).toBe(0)
      const proofs = await page.locator('[data-criterion]').count()
      expect(await shown(page, '[data-criterion]')).toBe(proofs)
      expect(proofs > 0).toBe(hash === '#/results')
      expect(await shown(page, '.pathway-body')).toBe(await page.locator('[data-pathway]').count())
      await page.emulateMedia({ media: 'screen' })
    }
    await close()
  })

  it('is drawn by the time a browser prints, and put away after', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, `#/results?${parametersOf(answers)}`)
    const proofs = () => page.locator('.pathway:has(.proof)').count()
    expect(await proofs()).toBe(0)
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.body.dataset['printed'] = String(document.querySelectorAll('.pathway:has(.proof)').length)
      })
    })
    await page.pdf()
    expect(await page.evaluate(() => document.body.dataset['printed'])).toBe(
      String(await page.locator('.pathway').count()),
    )
    expect(await proofs()).toBe(0)
    await close()
  })

  it('is always light', async () => {
    const { page, close } = await visit(browser, { colorScheme: 'dark' })
    await goTo(page, '#/results')
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    await close()
  })
})
