import { policyOn } from '../../src/domain/parameter'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { weigher } from '../../src/wizard/weigh'
import { launch } from '../support/chromium'
import { goTo, parametersOf, settled, TODAY, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const answers = walkers[0]?.answers ?? {}
const questions = weigher(catalogue, pathways, policyOn(TODAY))(answers).walk.asked.map((id) => `#/q/${id}`)
const pages = ['#/', ...questions, '#/review', '#/results', '#/evidence', '#/rules', '#/examples']

/** Opens what is folded, and draws what a long page leaves for later. */
function drawAll(): void {
  for (const one of document.querySelectorAll('details')) one.open = true
  for (const one of document.querySelectorAll<HTMLElement>('main *'))
    if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible'
}

/** What is opened draws more that is folded; a long page comes in parts. */
async function openAll(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate(drawAll)
    await settled(page)
  }
}

/** What is wrong on any page, with every disclosure open and after empty forms were sent. */
async function everyPage(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = []
  const add = async (name: string) => faults.push(...(await look(page)).map((fault) => `${name}: ${fault}`))
  await goTo(page, `#/review?${parametersOf(answers)}`)
  for (const hash of pages) {
    await goTo(page, hash)
    await openAll(page)
    await add(hash)
  }
  for (const id of ['citizenships', 'roleAndPay', 'degrees']) {
    await goTo(page, `#/q/${id}?v=1&status=opt&employers=company`)
    await page.getByRole('button', { name: 'Continue' }).click()
    await settled(page)
    await add(`errors of ${id}`)
  }
  return faults
}

/** What reaches over the sides of the window; the words for screen readers only are of no size. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('body *')].filter((one) => one.closest('.sr-only, .skip-link') === null)
    const over = parts.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 0 && (left < -0.5 || right > innerWidth + 0.5)
    })
    return over.map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`)
  })

const scroll = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`scrolls ${scrollWidth - clientWidth} px sideways`] : []
  })

/** Boxes that cut off words. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const isCut = (one: Element) => {
      const { overflowX, overflowY, visibility } = getComputedStyle(one)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const wide = hides(overflowX) && one.scrollWidth > one.clientWidth + 1
      const high = hides(overflowY) && one.scrollHeight > one.clientHeight + 1
      return visibility === 'visible' && one.clientWidth > 1 && (wide || high)
    }
    return [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          one.closest('.sr-only, .skip-link, svg, input[readonly], [role="combobox"]') === null &&
          one.checkVisibility() &&
          isCut(one),
      )
      .map((one) => `cut: ${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`)
  })

/** Controls that are too small for a finger. Links inside running text are as high as their line. */
const small = (page: Page) =>
  page.evaluate(() => {
    const sizeOf = (one: Element) => (one.closest('label') ?? one).getBoundingClientRect()
    const isControl = (one: Element) => one.matches('button, input, select, .button, .pathway-row, .back-link')
    const found = [...document.querySelectorAll('a, button, input, select, summary')].filter((one) => {
      const { width, height } = sizeOf(one)
      if (width === 0 || one.closest('.sr-only, .skip-link') !== null) return false
      const isInText = one.matches('p a, li p a') && one.closest('p')?.textContent !== one.textContent
      const least = isControl(one) ? 43.5 : 23.5
      return height < (isInText ? 0 : least) || width < (isControl(one) ? 43.5 : 23.5)
    })
    return found.map(
      (one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)} ${JSON.stringify(sizeOf(one))}`,
    )
  })

/** Pairs of controls that lie over each other. */
const overlapping = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('main a, main button, main input, main select, main summary')]
      // What is folded away has a place only once it is drawn.
      .filter((one) => one.checkVisibility())
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .sort((a, b) => a.box.top - b.box.top)
    return shown.flatMap(({ one, box }, index) =>
      shown
        .slice(index + 1, index + 12)
        .filter(
          ({ one: other, box: next }) =>
            !one.contains(other) &&
            next.top < box.bottom - 1 &&
            next.bottom > box.top + 1 &&
            next.left < box.right - 1 &&
            next.right > box.left + 1,
        )
        .map(({ one: other }) => `${one.textContent.slice(0, 30)} / ${other.textContent.slice(0, 30)}`),
    )
  })

describe('A narrow window', () => {
  it.each([
    ['320 px wide', { width: 320, height: 640 }],
    ['1280 px at 400 % zoom', { width: 320, height: 256 }],
  ])('%s never scrolls sideways', async (_, viewport) => {
    const { page, close } = await visit(browser, { viewport })
    expect(await everyPage(page, async () => [...(await outside(page)), ...(await scroll(page))])).toEqual([])
    await close()
  })

  it.each([
    { width: 1280, height: 800 },
    { width: 768, height: 1024 },
  ])('loses nothing where somebody has set letters twice as large, $width px wide', async (viewport) => {
    const large = await launch('--blink-settings=defaultFontSize=32')
    const { page, close } = await visit(large, { viewport })
    const looks = [outside, scroll, clipped]
    expect(await everyPage(page, async () => (await Promise.all(looks.map((look) => look(page)))).flat())).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    await close()
    await large.close()
  })

  it('keeps everything on a phone inside, apart, and large enough for a finger', async () => {
    const { page, close } = await visit(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const looks = [outside, small, overlapping]
    expect(await everyPage(page, async () => (await Promise.all(looks.map((look) => look(page)))).flat())).toEqual([])
    await close()
  })

  it('has a menu that closes behind its links', async () => {
    const { page, close } = await visit(browser, { viewport: { width: 390, height: 844 } })
    await goTo(page, '#/')
    await page.getByText('Menu').click()
    await page.getByRole('link', { name: 'Rules and sources' }).click()
    await expect.poll(() => page.title()).toBe('Rules and sources - Visa Pathway Wizard')
    expect(await page.getByRole('link', { name: 'Examples' }).isVisible()).toBe(false)
    await close()
  })
})
