import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import { fillByKeys, press } from '../support/keyboard'
import { ACCENT, translateAll } from '../support/translator'
import { controlsOn, goTo, parametersOf, placeOf, questionOn, settled, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const answers = walkers[0]?.answers ?? {}

/** All that can be read, in its own language. */
const linesOf = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(() => document.body.innerText)).replaceAll(ACCENT, '').split('\n')

/** Two visits that do the same, one of them on pages that the browser translates. */
async function twoVisits() {
  const plain = await visit(browser)
  const translated = await visit(browser)
  await translated.page.addInitScript(translateAll, ACCENT)
  /** Everything that a person meets, line by line. */
  const seen = async ({ page }: typeof plain) => [placeOf(page), ...(await controlsOn(page)), ...(await linesOf(page))]
  const differences = async () => {
    const [wanted, found] = [await seen(plain), await seen(translated)]
    const isSame = wanted.join('\n') === found.join('\n')
    return isSame
      ? []
      : [wanted.filter((line) => !found.includes(line)), found.filter((line) => !wanted.includes(line))]
  }
  return {
    plain,
    translated,
    /** Does it on both, and waits until both say and hold the same. */
    both: async (act: (page: Page) => Promise<unknown>): Promise<void> => {
      for (const { page } of [plain, translated]) {
        await act(page)
        await settled(page)
      }
      await expect.poll(differences, { timeout: 10_000 }).toEqual([])
    },
    end: async (): Promise<void> => {
      for (const { expectQuiet, close } of [plain, translated]) {
        expectQuiet()
        await close()
      }
    },
  }
}

type Both = Awaited<ReturnType<typeof twoVisits>>['both']

/** Answers what is on screen, first with nothing: what is missing is said, and no longer once it is there. */
async function answerBoth(both: Both, entry: number): Promise<void> {
  if (entry === 0) await both((page) => press(page, 'Continue'))
  await both((page) => fillByKeys(page, answers, entry))
  await both((page) => page.keyboard.press('Enter'))
}

/** Opens what is folded. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })

/** Chooses something else wherever one of several is chosen, and moves every slider; one choice may take another away. */
async function chooseOthers(page: Page): Promise<void> {
  const each = async (selector: string, act: (one: Locator) => Promise<unknown>) => {
    const all = page.locator(selector)
    for (let at = 0; at < (await all.count()); at += 1) if (await all.nth(at).isVisible()) await act(all.nth(at))
  }
  const next = (select: HTMLSelectElement | SVGElement | HTMLElement) =>
    select instanceof HTMLSelectElement ? (select.selectedIndex + 1) % select.length : 0
  await each('main select', async (one) => one.selectOption({ index: await one.evaluate(next) }))
  await each('main input[type="range"]', (one) => one.press('ArrowLeft'))
  await each('main input[type="radio"]', (one) => one.check({ force: true }))
}

it('A page that a browser translates asks, says and keeps the same as one that it does not', async () => {
  const { plain, translated, both, end } = await twoVisits()
  await both((page) => goTo(page, '#/'))
  await both((page) => press(page, 'Start now'))
  while ((await questionOn(plain.page)) !== null)
    await answerBoth(both, Number(placeOf(plain.page).split('/')[3] ?? 1) - 1)
  expect(placeOf(translated.page)).toBe('#/review')
  await both((page) => press(page, 'See your result'))
  await both((page) => page.goBack({ waitUntil: 'commit' }))
  await both((page) => page.goBack({ waitUntil: 'commit' }))
  await both((page) => page.goForward({ waitUntil: 'commit' }))
  await both((page) => page.locator('main a[href="#/q/priorities"]').click())
  await both((page) => page.locator('input[value="soon"]').check({ force: true }))
  await both((page) => press(page, 'Continue'))
  await both((page) => press(page, 'See your result'))
  expect(placeOf(translated.page)).toBe('#/results')
  await end()
})

it('An answer given beside a translated result renews all that is said of it', async () => {
  const { plain, translated, both, end } = await twoVisits()
  const given = parametersOf({ ...answers, employers: undefined, degrees: 'unsure' })
  await both((page) => goTo(page, `#/results?${given}`))
  const before = await linesOf(plain.page)
  await both((page) => page.locator('.settle-answer summary').first().click())
  await both((page) => page.locator('.settle-answer input').first().check({ force: true }))
  await both((page) => page.locator('.settle-answer button[type="submit"]').click())
  expect(await linesOf(translated.page)).not.toEqual(before)
  await end()
})

it('The result, the evidence and the rules say the same when they are translated, whatever is opened and chosen', async () => {
  const { translated, both, end } = await twoVisits()
  await both((page) => goTo(page, `#/results?${parametersOf(answers)}`))
  expect(await translated.page.locator('h1 font').count()).toBeGreaterThan(0)
  await both(unfold)
  await both(chooseOthers)
  await both(unfold)
  for (const hash of ['#/evidence', '#/brief/lawyer', '#/brief/employer', '#/examples', '#/rules', '#/embed']) {
    await both((page) => goTo(page, hash))
    await both(unfold)
    await both(chooseOthers)
  }
  await end()
})
