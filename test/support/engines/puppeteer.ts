import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { browserPath, firefoxPath } from '../browserPath.mjs'
import { callOf, middleOf, roll, steadyCallOf } from './calls'
import type { Engine, Run, Tab } from './tab'
import { waitFor } from './waiting'

const CHROMIUM = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-dark-mode',
]

/** Dark, and asking the network for nothing but what a page asks for. */
const FIREFOX = {
  'layout.css.prefers-color-scheme.content-override': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

function launch(browser: 'chrome' | 'firefox'): Promise<Browser> {
  const executablePath = browser === 'chrome' ? browserPath() : firefoxPath()
  if (executablePath === undefined) throw new Error(`No ${browser}: run node test/support/prepare.mjs --browser`)
  if (browser === 'firefox') return puppeteer.launch({ browser, executablePath, extraPrefsFirefox: FIREFOX })
  const isRoot = process.getuid?.() === 0
  return puppeteer.launch({ browser, executablePath, args: isRoot ? [...CHROMIUM, '--no-sandbox'] : CHROMIUM })
}

/** Chromium, driven by its own protocol, or Firefox, by WebDriver BiDi. */
export async function startByPuppeteer(name: 'chrome' | 'firefox'): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), `${name}-downloads-`))
  const browser = await launch(name)
  return {
    version: (await browser.version()).replace('/', ' '),
    downloads,
    tab: async () => {
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
      })
      const page = await context.newPage()
      return tabOf(page, page.mainFrame(), () => context.close())
    },
    close: async () => {
      await browser.close()
      rmSync(downloads, { recursive: true, force: true })
    },
  }
}

/** `around`: the page around a frame. */
function tabOf(page: Page, frame: Frame, close: () => Promise<void>, around?: Tab): Tab {
  const tab: Tab = {
    keyboard: {
      press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
      type: (text) => page.keyboard.type(text),
    },
    // What comes of a function in the page is of the function's own type, as far as it can be written down.
    evaluate: async <R, A extends unknown[]>(run: Run<R, A>, ...given: A) =>
      (await frame.evaluate(callOf(run, given))) as R,
    open: async (address) => {
      await page.goto(address)
    },
    go: async (step) => {
      await { back: () => page.goBack(), forward: () => page.goForward(), reload: () => page.reload() }[step]()
    },
    clickOn: async (find, ...given) => {
      const call = steadyCallOf(find, given)
      const shown = await waitFor(
        async () => (await frame.evaluateHandle(call)).asElement() as ElementHandle | null,
        call,
      )
      if (around !== undefined) await roll(around, await shown.evaluate(middleOf))
      await shown.click()
    },
    choose: async (list, value) => {
      const select = await waitFor(() => frame.$(`select[name="${list}"]`), `the list ${list}`)
      await select.select(value)
    },
    resize: (width, height) => page.setViewport({ width, height }),
    frame: async () => {
      const inner = await waitFor(async () => (await frame.$('iframe'))?.contentFrame(), 'a frame')
      return tabOf(page, inner, close, tab)
    },
    screenshot: () => page.screenshot(),
    close,
  }
  return tab
}
