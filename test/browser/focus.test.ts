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

/** What has the focus: where it is on the page, and whether something else lies over it. Undefined outside of the page. */
const stopOn = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return undefined
    const shown = at.closest('label') ?? at
    const { left, top, right, bottom } = shown.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
    const over = document.elementFromPoint(x, y)
    const isFree = over !== null && (shown.contains(over) || over.contains(shown))
    return {
      what: `${at.tagName} ${at.id} ${shown.textContent.slice(0, 40)}`,
      isCovered: !isFree || top < -1 || (bottom > innerHeight + 1 && bottom - top < innerHeight),
      top: top + scrollY,
      left,
      bottom: bottom + scrollY,
    }
  })

type Stop = NonNullable<Awaited<ReturnType<typeof stopOn>>>

/** Every stop of a key, up to where the focus leaves the page, or `most`. */
async function stopsOf(page: Page, key: 'Tab' | 'Shift+Tab', most = MOST_STOPS): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  while (stops.length < most) {
    await page.keyboard.press(key)
    const stop = await stopOn(page)
    if (stop === undefined) return stops
    stops.push(stop)
  }
  return stops
}

const MOST_STOPS = 400

describe('The Tab key', () => {
  const given = parametersOf(walkers[0]?.answers ?? {})
  const screens = [
    '#/',
    `#/q/status?${given}`,
    `#/q/studentDates?${given}`,
    `#/q/degrees?${given}`,
    `#/review?${given}`,
    `#/results?${given}`,
    `#/evidence?${given}`,
    '#/examples',
  ]

  it.each(screens)(
    'goes down %s as it is read, there and back, and nothing lies over what it reaches',
    async (hash) => {
      const { page, close } = await visit(browser, { viewport: { width: 390, height: 700 }, reducedMotion: 'reduce' })
      await goTo(page, hash)
      const stops = await stopsOf(page, 'Tab')
      expect(stops.length).toBeGreaterThan(2)
      expect(stops.length, 'Tab leaves the page').toBeLessThan(MOST_STOPS)
      expect(stops.filter(({ isCovered }) => isCovered).map(({ what }) => what)).toEqual([])
      // On a phone a page is one column: what comes later is lower, or on the same line.
      const isAbove = (stop: Stop, at: number) => at > 0 && stop.bottom <= (stops[at - 1]?.top ?? 0)
      expect(stops.filter(isAbove).map(({ what }) => what)).toEqual([])
      const back = await stopsOf(page, 'Shift+Tab', stops.length)
      expect(back.filter(({ isCovered }) => isCovered).map(({ what }) => what)).toEqual([])
      expect(back.map(({ what }) => what).toReversed()).toEqual(stops.map(({ what }) => what))
      await close()
    },
  )
})
