import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchWhole, type WatchedPage } from '../support/chromium'
import { expectFit, hostPage, lines, startHost, visitHost, wizardIn } from '../support/host'
import { differenceFrom, DRAWN_ALIKE, inOneFace, renew } from '../support/pictures'
import { goTo, parametersOf, settled, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launchWhole(...DRAWN_ALIKE)
})
afterAll(() => browser.close())

const PHONE = { width: 390, height: 844 }
/** As high as a whole page of fields, to its buttons. */
const TALL_PHONE = { width: 390, height: 1400 }
const DESKTOP = { width: 1280, height: 800 }
const answers = parametersOf(walkers[0]?.answers ?? {})

/** The screens; where the id of a heading is given, it stands at the top of the picture. */
const SCREENS = [
  { name: 'start', hash: '#/', viewports: [PHONE, DESKTOP] },
  { name: 'cards', hash: `#/q/status?${answers}`, viewports: [PHONE] },
  { name: 'fields', hash: `#/q/studentDates?${answers}`, viewports: [TALL_PHONE, DESKTOP] },
  { name: 'entries', hash: `#/q/degrees?${answers}`, viewports: [PHONE] },
  { name: 'review', hash: `#/review?${answers}`, viewports: [PHONE] },
  { name: 'result', hash: `#/results?${answers}`, viewports: [PHONE, DESKTOP] },
  { name: 'odds', hash: `#/results?${answers}`, viewports: [PHONE], at: 'odds-heading' },
  { name: 'plan', hash: `#/results?${answers}`, viewports: [PHONE, DESKTOP], at: 'timeline-heading' },
  { name: 'compare', hash: `#/results?${answers}`, viewports: [PHONE], at: 'compare-heading' },
  { name: 'evidence', hash: `#/evidence?${answers}`, viewports: [PHONE] },
  { name: 'rules', hash: '#/rules', viewports: [PHONE], at: 'rules/questions' },
]

/** Scrolls to a heading. What a long page leaves for later is drawn first, so that nothing moves after. */
async function bringUp(page: Page, id: string): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
  await settled(page)
  await page.locator(`[id="${id}"]`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await settled(page)
}

/** How the page differs from its picture; the picture is first made anew where that is asked for. */
async function differenceOf(page: Page, name: string): Promise<string | undefined> {
  const drawn = await page.screenshot()
  if (inject('isRenewing')) renew(name, drawn)
  return differenceFrom(name, drawn)
}

describe.each(['light', 'dark'] as const)('In %s colours', (colorScheme) => {
  let visited: WatchedPage
  beforeAll(async () => {
    visited = await visit(browser, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' })
    await goTo(visited.page, '#/')
    await inOneFace(visited.page)
  })
  afterAll(() => visited.close())

  it.each(SCREENS)('$name looks as it did', async ({ name, hash, viewports, at }) => {
    const { page } = visited
    for (const viewport of viewports) {
      await page.setViewportSize(viewport)
      await goTo(page, hash)
      if (at !== undefined) await bringUp(page, at)
      expect(await differenceOf(page, `${name}-${viewport.width}-${colorScheme}`)).toBeUndefined()
    }
  })

  it('the embedded frame looks as it did', async () => {
    const host = await startHost()
    const options = {
      colorScheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
      viewport: { width: 600, height: 700 },
    } as const
    const { page, close } = await visitHost(
      browser,
      host.put(hostPage(lines(`data-start="status" data-theme="${colorScheme}"`))),
      options,
    )
    const frame = await wizardIn(page)
    await inOneFace(frame)
    await expectFit(page, frame)
    expect(await differenceOf(page, `embedded-600-${colorScheme}`)).toBeUndefined()
    await close()
    await host.close()
  })
})
