import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../support/chromium'
import { answerByKeys } from '../support/keyboard'
import { goTo, parametersOf, questionOn, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const answers = walkers[0]?.answers ?? {}

/** The files a static host serves; an address carries nothing besides. */
const FILE =
  /^http:\/\/127\.0\.0\.1:\d+\/(assets\/[\w.-]+\.(js|css)|boot\.js|icon-48\.png|apple-touch-icon\.png|index\.html)?$/

async function everywhere(page: Page): Promise<void> {
  await goTo(page, '#/')
  await page.getByRole('link', { name: 'Start now' }).click()
  for (let left = 4; left > 0; left--) await answerByKeys(page, answers, 0)
  expect(await questionOn(page)).not.toBeNull()
  await page.getByRole('link', { name: 'See results so far' }).click()
  await page.locator('.pathway summary').first().click()
  for (const hash of [`#/results?${parametersOf(answers)}`, '#/review', '#/rules', '#/examples']) await goTo(page, hash)
  await page.locator('[data-example] a').first().click()
  await page.locator('.pathway summary').first().click()
}

describe('What is answered', () => {
  it('goes nowhere: nothing is requested but the wizard’s own files, and no address carries an answer', async () => {
    const { page, requests, expectQuiet, close } = await visit(browser)
    await everywhere(page)
    await page.reload()
    await page.locator('h1').waitFor()
    for (const address of requests) expect(address.split('#')[0]).toMatch(FILE)
    expectQuiet()
    await close()
  })

  it('asks nobody for anything but parts of the program once the wizard is there', async () => {
    const { page, requests, close } = await visit(browser)
    await goTo(page, '#/q/status')
    await page.waitForLoadState('networkidle')
    const loaded = requests.length
    await everywhere(page)
    // Chromium asks for the icon again at every address; tables and long pages are parts of the program, fetched when needed.
    const others = requests.slice(loaded).filter((address) => !address.endsWith('/icon-48.png'))
    for (const address of others) expect(address).toMatch(/\/assets\/[\w-]+\.js$/)
    await close()
  })

  it('stands in no address while questions are answered', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, `#/review?${parametersOf(answers)}`)
    expect(new URL(page.url()).hash).toBe('#/review')
    await goTo(page, '#/q/birthCountry')
    expect(new URL(page.url()).hash).toBe('#/q/birthCountry')
    await close()
  })

  it('is kept in no storage, and the wizard works where there is none', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
    })
    await everywhere(page)
    expect(await page.evaluate(() => document.cookie)).toBe('')
    expectQuiet()
    await close()
  })
})

describe('The content security policy', () => {
  it('refuses connections, code and frames', async () => {
    const { page, close } = await visit(browser)
    await goTo(page, '#/')
    const refused = await page.evaluate(async () => {
      const seen: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => void seen.push(event.effectiveDirective))
      await fetch('./icon-48.png').catch(() => undefined)
      const script = document.createElement('script')
      // By a setter the text would be refused before the script is anywhere.
      script.append('document.title = "taken over"')
      const module = document.createElement('link')
      Object.assign(module, { rel: 'modulepreload', href: 'https://example.org/module.js' })
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(script, module, frame)
      document.body.setAttribute('style', 'color: red')
      await new Promise((done) => setTimeout(done, 200))
      return { seen: seen.sort(), title: document.title }
    })
    expect(refused.seen).toEqual([
      'connect-src',
      'frame-src',
      'require-trusted-types-for',
      'script-src-elem',
      'style-src-attr',
    ])
    expect(refused.title).not.toBe('taken over')
    await close()
  })
})

describe('Without JavaScript', () => {
  it('the first screen can be read, and says what is needed', async () => {
    const { page, expectQuiet, close } = await visit(browser, { javaScriptEnabled: false })
    await page.goto('./')
    const text = await page.locator('body').innerText()
    expect(text).toContain('Which US work pathways are open to you?')
    expect(text).toContain('Have ready')
    expect(text).toContain('The questions need JavaScript')
    // Chromium calls a preloaded module refused where scripts are switched off.
    expectQuiet(/^Request failed: .*\/assets\/[\w.-]+\.js csp$/)
    await close()
  })
})

describe('The first screen', () => {
  it('is taken over as it stands, without a flicker or an error', async () => {
    const { page, expectQuiet, close } = await visit(browser)
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.querySelector('h1')?.setAttribute('data-first', '')
      })
    })
    await page.goto('./')
    await page.getByText('Rules as of').first().waitFor()
    expect(await page.locator('h1').getAttribute('data-first')).toBe('')
    expectQuiet()
    await close()
  })
})
