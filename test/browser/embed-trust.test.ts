import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import { expectFit, heard, type Host, hostPage, lines, LISTENER, startHost, visitHost, wizardIn } from '../support/host'
import { answerByKeys, press } from '../support/keyboard'
import { parametersOf, questionOn } from '../support/visit'
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

const [, walker] = walkers
const answers = walker?.answers ?? {}
const prefill = parametersOf(answers)
  .replace(/^v=1&asOf=[\d-]+&/, '')
  .replaceAll('&', '&amp;')
const EVENTS = `<script>window.events=[];addEventListener('visa-wizard',({detail})=>events.push(detail))</script>`
const page0 = (attributes = '', head = '') =>
  hostPage(`<h1>Host</h1>${lines(attributes)}<p>After</p>`, `${LISTENER}${EVENTS}${head}`)

const events = (page: Page, type?: string): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { events: Record<string, unknown>[] }).events.filter(
        (one) => wanted === undefined || one['type'] === wanted,
      ),
    type,
  )

/** The result of somebody whose answers the host filled in. */
async function results(page: Page, nth = 0): Promise<Frame> {
  const frame = await wizardIn(page, nth)
  await frame.getByRole('link', { name: 'Go on with your answers' }).click()
  await frame.getByRole('button', { name: 'See your result' }).click()
  await frame.locator('[data-pathway]').first().waitFor()
  return frame
}

/** What a page full of ill will might post: junk, spoofed, replayed and polluting messages. */
const HOSTILE = `
  window.storm = (targets, embedIds, count) => {
    const types = ['ready','started','page','step','height','result','reset','error','focus','theme','iframe-child-init','iframe-resized','answers','__proto__','constructor']
    const values = [null, undefined, 0, -1, NaN, Infinity, 1e308, '', 'x'.repeat(1000), [], {}, true, new Date(0), new Map([[1,2]]), new Error('x'), 10n, [[]], { toString: 'x' }]
    let seed = 7
    const pick = (list) => list[(seed = (seed * 48271) % 2147483647) % list.length]
    for (let left = count; left > 0; left--) {
      const message = pick([
        () => pick(values),
        () => ({ source: 'visa-wizard', v: 1, embedId: pick(embedIds), type: pick(types), height: pick(values), theme: pick(values), page: pick(values), questionId: 'x', index: 1, pathways: pick(values) }),
        () => ({ source: 'visa-wizard', v: pick(values), embedId: pick(embedIds), type: pick(types), height: 9999, theme: 'dark' }),
        () => JSON.parse('{"__proto__":{"source":"visa-wizard","v":1,"type":"height","height":5,"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
        () => ({ source: pick(values), type: pick(values), embedId: pick(values) }),
        () => pick(window.heard ?? [null]),
      ])()
      for (const target of targets) target.postMessage(message, '*')
    }
  }`

const settle = (page: Page) => page.waitForTimeout(400)
const polluted = () => ({}) as { polluted?: boolean }

describe('10,000 hostile messages', () => {
  it('of the page itself change nothing in the frame but what a page may ask for, and throw nothing', async () => {
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(page0(`data-prefill="${prefill}"`, `<script>${HOSTILE}</script>`)),
    )
    const frame = await results(page)
    const look = () => frame.evaluate(() => document.getElementById('app')?.innerHTML)
    await settle(page)
    const before = await look()
    await page.evaluate(() => {
      const { storm } = window as unknown as { storm: (targets: unknown[], ids: string[], count: number) => void }
      storm([frames[0]], ['', 'x', '__proto__'], 10_000)
    })
    await settle(page)
    expect(await look()).toBe(before)
    expect(await frame.evaluate(polluted).then(({ polluted: is }) => is)).toBeUndefined()
    expect(await events(page, 'result')).toEqual([])
    expectQuiet()
    await close()
  })

  it('of the page in the name of the embed move its focus and theme, and tell it nothing', async () => {
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(page0(`data-prefill="${prefill}"`, `<script>${HOSTILE}</script>`)),
    )
    const frame = await results(page)
    const pathways = () => frame.locator('[data-pathway]').evaluateAll((all) => all.map((one) => one.outerHTML))
    const before = await pathways()
    await page.evaluate(() => {
      const { storm } = window as unknown as { storm: (targets: unknown[], ids: string[], count: number) => void }
      const id = new URL(document.querySelector('iframe')?.src ?? '').searchParams.get('embedId') ?? ''
      storm([frames[0]], [id], 10_000)
    })
    await settle(page)
    expect(await pathways()).toEqual(before)
    expect(await events(page, 'result')).toEqual([])
    await expectFit(page, frame)
    expectQuiet()
    await close()
  })

  it('of a sibling frame change neither the page nor the frame', async () => {
    const sibling = host.put(hostPage('<p>Ads</p>', `<script>${HOSTILE}</script>`))
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(
        page0(`data-theme="light" data-prefill="${prefill}"`).replace(
          '<p>After</p>',
          `<iframe id="ads" src="${sibling}"></iframe>`,
        ),
      ),
    )
    const frame = await results(page)
    await expectFit(page, frame)
    const heardBefore = (await events(page)).length
    const look = () => frame.evaluate(() => document.getElementById('app')?.innerHTML)
    const before = await look()
    const id = new URL(
      await page
        .locator('iframe')
        .first()
        .evaluate((one: HTMLIFrameElement) => one.src),
    ).searchParams.get('embedId')
    const ads = await (await page.locator('#ads').elementHandle()).contentFrame()
    await ads?.evaluate((embedId) => {
      const { storm } = window as unknown as { storm: (targets: unknown[], ids: string[], count: number) => void }
      storm([parent, parent.frames[0]], [embedId], 10_000)
    }, id ?? '')
    await settle(page)
    expect(await look()).toBe(before)
    expect((await events(page)).length).toBe(heardBefore)
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('light')
    expect(await page.evaluate(polluted).then(({ polluted: is }) => is)).toBeUndefined()
    await expectFit(page, frame)
    expectQuiet()
    await close()
  })
})

describe('What the page around is told', () => {
  it('is no answer, and of the questions only those that everybody is asked', async () => {
    const traces: unknown[] = []
    for (const one of [walkers[0], walkers[9]]) {
      const { page, close } = await visitHost(browser, host.put(page0()))
      const frame = await wizardIn(page)
      await press(frame, 'Start now')
      for (let id = await questionOn(frame), last = '', entry = 0; id !== null; id = await questionOn(frame)) {
        entry = last === id ? entry + 1 : 0
        last = id
        await answerByKeys(frame, one?.answers ?? {}, entry)
      }
      await press(frame, 'See your result')
      await frame.locator('[data-pathway]').first().waitFor()
      const all = await heard(page)
      expect(all.length).toBeGreaterThan(30)
      const kinds: Record<string, readonly string[]> = {
        ready: [],
        started: [],
        page: ['page'],
        step: ['index', 'questionId'],
        height: ['height'],
      }
      for (const { source, v, embedId, type, ...rest } of all) {
        expect([source, v, typeof embedId]).toEqual(['visa-wizard', 1, 'string'])
        expect(Object.keys(rest).sort()).toEqual(kinds[String(type)])
      }
      traces.push((await heard(page, 'step')).map(({ questionId, index }) => [questionId, index]))
      await close()
    }
    const [first, second] = traces
    expect(first).toEqual(second)
    expect(first).toHaveLength(9)
  })

  it('is the result only once the person allows it, and no longer than that', async () => {
    const { page, close } = await visitHost(browser, host.put(page0(`data-prefill="${prefill}"`)))
    const frame = await results(page)
    const box = frame.getByRole('checkbox', { name: `Tell ${new URL(host.origin).host} this result` })
    expect(await box.isChecked()).toBe(false)
    await settle(page)
    expect(await events(page, 'result')).toEqual([])
    await box.check()
    await expect.poll(() => events(page, 'result')).toHaveLength(1)
    const [told] = await events(page, 'result')
    const shown = await frame
      .locator('[data-pathway]')
      .evaluateAll((all: HTMLElement[]) =>
        all.map(({ dataset }) => ({ id: dataset['pathway'], standing: dataset['standing'] })),
      )
    expect(told).toMatchObject({ rulesDate: '2026-11-20' })
    expect(Object.keys(told ?? {}).sort()).toEqual(['embedId', 'pathways', 'rulesDate', 'source', 'type', 'v'])
    const sorted = (list: unknown) => (list as { id: string }[]).toSorted((a, b) => a.id.localeCompare(b.id))
    expect(sorted(told?.['pathways'])).toEqual(sorted(shown))
    await box.uncheck()
    await frame.getByRole('button', { name: 'Start again' }).click()
    await frame.getByRole('button', { name: 'Forget them and start again' }).click()
    await expect.poll(() => events(page, 'reset')).toHaveLength(1)
    await frame.getByRole('link', { name: 'Start now' }).click()
    await frame.getByRole('link', { name: 'See results so far' }).click()
    await frame.locator('[data-pathway]').first().waitFor()
    await settle(page)
    expect(await events(page, 'result')).toHaveLength(1)
    await close()
  })

  it('cannot be probed by setting the address of the frame', async () => {
    const { page, close } = await visitHost(browser, host.put(page0('data-start="status"')))
    const frame = await wizardIn(page)
    await frame.getByRole('radio', { name: 'F-1, studying' }).check()
    await frame.getByRole('button', { name: 'Continue' }).click()
    await frame.locator('form[data-question="citizenships"]').waitFor()
    await settle(page)
    const before = (await heard(page)).length
    for (const place of ['#/q/studentDates', '#/q/hClock', '#/review', '#/results?status=h1b', '#/'])
      await page.evaluate(async (hash) => {
        const element = document.querySelector('iframe')
        const address = element?.src.replace(/#.*/, '') ?? ''
        element?.contentWindow?.location.replace(address + hash)
        await new Promise((done) => setTimeout(done, 200))
      }, place)
    expect((await heard(page)).slice(before)).toEqual([])
    expect(await questionOn(frame)).toBe('citizenships')
    expect(new URL(frame.url()).hash).toBe('#/q/citizenships')
    await close()
  })

  it('goes to nobody but the origins listed', async () => {
    const { page, expectQuiet, close } = await visitHost(
      browser,
      host.put(page0('data-origins="https://example.edu https://example.org"')),
    )
    const frame = await wizardIn(page)
    await frame.getByRole('link', { name: 'Start now' }).click()
    await frame.locator('form').waitFor()
    await settle(page)
    expect(await heard(page)).toEqual([])
    // Nobody gives the frame a height, so it scrolls by itself.
    await frame.getByRole('button', { name: 'Continue' }).scrollIntoViewIfNeeded()
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(0)
    expectQuiet(/option "origins"/)
    await close()
    const listed = await visitHost(browser, host.put(page0(`data-origins="https://example.edu ${host.origin}"`)))
    await wizardIn(listed.page)
    await expect.poll(() => heard(listed.page, 'ready')).toHaveLength(1)
    await listed.close()
  })
})

describe('What the page around may ask', () => {
  it('is the focus and the theme', async () => {
    const { page, close } = await visitHost(browser, host.put(page0()))
    const frame = await wizardIn(page)
    const theme = () => frame.evaluate(() => document.documentElement.dataset['theme'])
    expect(await theme()).toBe('light')
    await page.evaluate(() => {
      const place = document.querySelector<HTMLElement>('[data-visa-wizard]')
      if (place === null) return
      const handle = window.VisaWizard?.mount(place)
      handle?.setTheme('dark')
      handle?.focus()
    })
    await expect.poll(theme).toBe('dark')
    await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.locator('iframe').evaluate((one) => getComputedStyle(one).colorScheme)).toBe('dark')
    await close()
  })
})
