import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../../src/examples/index'
import { launch } from '../support/chromium'
import { goTo, parametersOf, placeOf, questionOn, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const answers = walkers[0]?.answers ?? {}
const notice = 'Parts of the link could not be read and were left out'

async function opened(hash: string) {
  const { page, expectQuiet, close } = await visit(browser)
  await goTo(page, hash)
  const seen = {
    place: placeOf(page),
    question: await questionOn(page),
    text: await page.locator('main').innerText(),
    standings: await page
      .locator('[data-pathway]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-standing'))),
  }
  expectQuiet()
  await close()
  return seen
}

describe('A link', () => {
  it('to a result shows it', async () => {
    const { place, text, standings } = await opened(`#/results?${parametersOf(answers)}`)
    expect(place).toBe('#/results')
    expect(text).toContain('Your result')
    expect(text).not.toContain(notice)
    expect(standings.length).toBeGreaterThan(10)
  })

  it('of another day says so, and is weighed under today’s rules', async () => {
    const { text } = await opened(`#/results?${parametersOf(answers).replace('2026-11-20', '2026-03-10')}`)
    expect(text).toContain('made 10 March 2026, opened 20 November 2026')
    expect(text).not.toContain('These answers are weighed under the rules of')
  })

  it('that asks for the rules of its own day is weighed under them', async () => {
    const hash = `#/results?${parametersOf(answers).replace('2026-11-20', '2026-03-10')}&rules=then`
    expect((await opened(hash)).text).toContain('These answers are weighed under the rules of 10 March 2026')
  })

  it('to a question that does not matter leads to the first that does', async () => {
    const { question } = await opened('#/q/spouseCase?v=1&status=abroad&citizenships=IN')
    expect(question).toBe('birthCountry')
  })

  it('to a question that is not there leads to the first', async () => {
    const { question } = await opened('#/q/shoeSize')
    expect(question).toBe('status')
  })

  it.each(['#/nonsense', '#', '#/q/', '#/q/degrees/900', '#//', '#/%E0%A4%A'])(
    '%s is answered with a page',
    async (hash) => {
      const { text } = await opened(hash)
      expect(text).not.toBe('')
    },
  )

  it.each([
    ['unknown names', '#/review?v=1&shoe=44&status=h1b', /shoe/],
    ['unknown answers', '#/review?v=1&birthCountry=Atlantis&status=h1b', /birthCountry/],
    ['an answer twice', '#/review?v=1&status=h1b&status=f1', /status/],
    ['broken escapes', '#/review?v=1&degrees=%E0%A4%A&status=h1b', /degrees/],
    ['names that objects have', '#/review?v=1&__proto__=1&constructor=2&status=h1b', /__proto__, constructor/],
    ['half a date', '#/review?v=1&admission=2026-&status=h1b', /admission/],
  ])('with %s keeps the rest and names what is left out', async (_, hash, left) => {
    const { text } = await opened(hash)
    expect(text).toContain(notice)
    expect(text).toMatch(left)
    expect(text).toMatch(/Where you are now\s+H-1B/)
  })

  it('of 100 kB is read as far as answers can go', async () => {
    const { text } = await opened(`#/review?v=1&status=h1b&${'x'.repeat(100_000)}`)
    expect(text).toMatch(/Where you are now\s+H-1B/)
    expect(text.length).toBeLessThan(5_000)
  })

  it('of 100 kB in small pieces neither hangs nor floods the page', async () => {
    const { text } = await opened(`#/review?v=1&status=h1b&${'a=1&'.repeat(25_000)}`)
    expect(text).toMatch(/Where you are now\s+H-1B/)
    expect(text.length).toBeLessThan(5_000)
  })
})

describe('The examples', () => {
  it('each open with the standings their sources call for', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await goTo(page, '#/examples')
    const links = await page
      .locator('[data-example]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-example'), one.querySelector('a')?.getAttribute('href')]),
      )
    expect(links.map(([id]) => id)).toEqual(examples.map(({ id }) => id))
    for (const [id, href] of links) {
      const example = examples.find((one) => one.id === id)
      await page.goto(`./${href ?? ''}`)
      // Once the answers are taken from the address they are on screen, the pathways before what stands below them.
      await page.waitForURL(/#\/results$/)
      for (const { pathway, standing } of example?.expects ?? [])
        expect(standing, `${id ?? ''}: ${pathway}`).toContain(
          await page.locator(`[data-pathway="${pathway}"]`).getAttribute('data-standing'),
        )
    }
    expectQuiet()
    await close()
  })
})
