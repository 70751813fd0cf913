import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import {
  expectFit,
  heard,
  type Host,
  hostPage,
  lines,
  LISTENER,
  spare,
  startHost,
  visitHost,
  wizardIn,
} from '../support/host'
import { answerByKeys, press } from '../support/keyboard'
import { questionOn, settled } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await launch()
  host = await startHost()
})
afterAll(async () => {
  await browser.close()
  await host.close()
})

/** A page with text before and after the wizard, as high as most. */
const article = (attributes = '', head = ''): string =>
  hostPage(
    `<header>Northfield</header><h1>Working in the US</h1><p>${'Some words of the page itself. '.repeat(12)}</p>${lines(attributes)}<footer><h2>Talk to an adviser</h2><p>${'More words of the page. '.repeat(60)}</p></footer>`,
    `${LISTENER}<style>body{font:17px/1.5 sans-serif;margin:8px}</style>${head}`,
  )

/** Where the host's own page stands, and the top of the frame in its window. */
const placeOf = (page: Page) =>
  page.evaluate(() => ({
    scroll: window.scrollY,
    top: document.querySelector('iframe')?.getBoundingClientRect().top ?? 0,
    history: history.length,
  }))

const WIDTHS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
]

const [walker] = walkers
const answers = walker?.answers ?? {}

/** Goes through the questions with nothing but keys, with a look at the page after each. */
async function walk(frame: Frame, look: (step: number) => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = []
  await press(frame, 'Start now')
  for (let entry = 0; ;) {
    const id = await questionOn(frame)
    if (id === null) return seen
    entry = seen.at(-1) === id ? entry + 1 : 0
    seen.push(id)
    await look(seen.length)
    await answerByKeys(frame, answers, entry)
  }
}

describe.each(WIDTHS)('The questionnaire in a frame on a page $width pixels wide', (viewport) => {
  it('is as high as its content, leaves the history and moves the page only to show its own top', async () => {
    const { page, expectQuiet, close } = await visitHost(browser, host.put(article()), { viewport })
    const frame = await wizardIn(page)
    await expectFit(page, frame)
    const before = await placeOf(page)
    let last = before
    let moves = 0
    const pages = await walk(frame, async () => {
      await expectFit(page, frame)
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      )
      const now = await placeOf(page)
      // Either the page stands where it stood before the click on Continue, or the frame's top has come into view.
      if (now.scroll !== last.scroll) {
        moves += 1
        expect(now.top).toBeGreaterThanOrEqual(-1)
      }
      last = now
    })
    expect([...new Set(pages)]).toEqual(walker?.pages)
    if (viewport.height < 700) expect(moves).toBeGreaterThan(0)
    await press(frame, 'See your result')
    await frame.locator('[data-pathway]').first().waitFor()
    await expectFit(page, frame)
    const now = await placeOf(page)
    expect(now.top).toBeGreaterThanOrEqual(-1)
    expect(now.history).toBe(before.history)
    expectQuiet()
    await close()
  })
})

describe('On a step', () => {
  it('the page stays where it is while the frame’s top is in view', async () => {
    const { page, close } = await visitHost(browser, host.put(article()), { viewport: { width: 768, height: 6000 } })
    const frame = await wizardIn(page)
    const before = await placeOf(page)
    await walk(frame, async () => {
      expect((await placeOf(page)).scroll).toBe(before.scroll)
    })
    await close()
  })

  it('the top of the frame comes into view where it was not', async () => {
    const { page, close } = await visitHost(browser, host.put(article()), { viewport: { width: 390, height: 600 } })
    const frame = await wizardIn(page)
    await frame.getByRole('link', { name: 'Start now' }).click()
    await frame.locator('form[data-question="status"]').waitFor()
    await frame.getByRole('radio', { name: 'Other status' }).check()
    await frame.getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded()
    expect((await placeOf(page)).top).toBeLessThan(0)
    await frame.getByRole('button', { name: 'Continue' }).click()
    await frame.locator('form[data-question="citizenships"]').waitFor()
    await expect.poll(async () => Math.abs((await placeOf(page)).top)).toBeLessThanOrEqual(1)
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await close()
  })

  it('nothing takes the focus before somebody is there', async () => {
    const { page, close } = await visitHost(browser, host.put(article('data-start="status"')))
    const frame = await wizardIn(page)
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await close()
  })
})

describe('The keyboard', () => {
  it('leads into the frame, through it and out of it', async () => {
    const page0 = article()
      .replace('<header>', '<header><a href="#before">Before</a>')
      .replace('<footer>', '<footer><a href="#after">After</a>')
    const { page, close } = await visitHost(browser, host.put(page0))
    const frame = await wizardIn(page)
    const where = async () => {
      const outside = await page.evaluate(() => document.activeElement?.textContent ?? '')
      const isInside = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME')
      return isInside ? await frame.evaluate(() => document.activeElement?.textContent.trim() ?? '') : outside
    }
    const seen: string[] = []
    for (let left = 12; left > 0 && seen.at(-1) !== 'After'; left--) {
      await page.keyboard.press('Tab')
      seen.push(await where())
    }
    expect(seen).toEqual(['Before', 'Start now', 'What it does not cover', 'Open in a new tab', 'After'])
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await where()).toBe('Start now')
    await page.keyboard.press('Enter')
    await frame.locator('form[data-question="status"]').waitFor()
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await frame.locator('form[data-question="citizenships"]').waitFor()
    await close()
  })
})

describe('The height', () => {
  it('follows 200 random steps and 200 widths of the page, and never runs away', async () => {
    const { page, close } = await visitHost(browser, host.put(article()), { viewport: { width: 600, height: 900 } })
    const frame = await wizardIn(page)
    await frame.getByRole('link', { name: 'Start now' }).click()
    await frame.locator('form').waitFor()
    let seed = 6
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let step = 0; step < 200; step++) {
      await frame.evaluate((at) => {
        const all = [
          ...document.querySelectorAll<HTMLElement>('#app button, #app summary, #app input, #app a[href^="#/"]'),
        ].filter((one) => one.offsetParent !== null)
        all[at % Math.max(all.length, 1)]?.click()
      }, random(10_000))
      await settled(frame)
      await expectFit(page, frame)
    }
    for (let round = 0; round < 20; round++) {
      await page.evaluate(
        async (all) => {
          for (const width of all) {
            document.body.style.width = `${String(width)}px`
            await new Promise((done) => requestAnimationFrame(done))
          }
        },
        Array.from({ length: 10 }, () => 300 + random(500)),
      )
      await expectFit(page, frame)
    }
    await expectFit(page, frame)
    // A frame of another site that is out of view is not drawn, and tells its height once it is in view again.
    await page.locator('iframe').evaluate((frame) => frame.scrollIntoView())
    await page.waitForTimeout(1_000)
    await expectFit(page, frame)
    const told = (await heard(page, 'height')).length
    await page.waitForTimeout(1_000)
    expect((await heard(page, 'height')).length).toBe(told)
    expect(await spare(page, frame)).toBeLessThanOrEqual(1)
    expect(await spare(page, frame)).toBeGreaterThanOrEqual(0)
    await close()
  })

  it('is told at most once in a frame of the screen', async () => {
    const { page, close } = await visitHost(browser, host.put(article()))
    const frame = await wizardIn(page)
    const told = (await heard(page, 'height')).length
    const frames = await frame.evaluate(
      () =>
        new Promise<number>((done) => {
          const content = document.querySelector('main')
          let count = 0
          const grow = () => {
            for (let more = 0; more < 20; more++) content?.append(document.createElement('br'))
            if (++count < 30) requestAnimationFrame(grow)
            else requestAnimationFrame(() => requestAnimationFrame(() => done(count + 2)))
          }
          requestAnimationFrame(grow)
        }),
    )
    const more = (await heard(page, 'height')).length - told
    expect(more).toBeGreaterThan(1)
    expect(more).toBeLessThanOrEqual(frames)
    await close()
  })
})

/**
 * The layout shift of the page once the frame stands in it, by the definition of CLS; the browser does not count clicks in a frame
 * of another site as input. The clock is read: a late frame is dated to when it was due, which can be before the shift of the one
 * before it.
 */
const SHIFTS = `<script>window.shifts=[];new PerformanceObserver((list)=>{for(const one of list.getEntries())shifts.push({at:performance.timeOrigin+one.startTime,value:one.value})}).observe({type:'layout-shift',buffered:true});new MutationObserver((list)=>{if(document.querySelector('iframe')&&!window.inserted){window.inserted=Infinity;requestAnimationFrame(()=>requestAnimationFrame(()=>{inserted=performance.timeOrigin+new Event('in').timeStamp}))}}).observe(document,{childList:true,subtree:true})</script>`

const shifts = (page: Page): Promise<readonly { readonly at: number; readonly value: number }[]> =>
  page.evaluate(() => {
    const { shifts, inserted } = window as unknown as { shifts: { at: number; value: number }[]; inserted: number }
    return shifts.filter(({ at }) => at > inserted)
  })

describe('The layout of the page', () => {
  it.each(WIDTHS)(
    'hardly moves while the wizard loads at $width pixels, and afterwards only right after a click',
    async (viewport) => {
      const { page, close } = await visitHost(browser, host.put(article('', SHIFTS)), { viewport })
      const frame = await wizardIn(page)
      await expectFit(page, frame)
      await page.waitForTimeout(300)
      const loading = (await shifts(page)).reduce((sum, { value }) => sum + value, 0)
      expect(loading).toBeLessThanOrEqual(0.02)
      await frame.evaluate(() => {
        const store = window as unknown as { inputs: number[] }
        store.inputs = []
        for (const type of ['pointerdown', 'keydown', 'click'])
          addEventListener(type, ({ timeStamp }) => store.inputs.push(performance.timeOrigin + timeStamp), {
            capture: true,
          })
      })
      await walk(frame, () => page.waitForTimeout(50))
      const inputs = await frame.evaluate(() => (window as unknown as { inputs: number[] }).inputs)
      const unasked = (await shifts(page)).filter(({ at }) => !inputs.some((input) => at >= input && at - input < 500))
      expect(unasked.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(0.02)
      await close()
    },
  )
})
