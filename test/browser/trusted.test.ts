import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { launch, watchedPage } from '../support/chromium'
import { wizardIn } from '../support/host'
import { answerByKeys } from '../support/keyboard'
import { headersOf, startStatic } from '../support/static'
import { goTo, parametersOf, placeOf, questionOn, settled, TODAY, visit } from '../support/visit'
import { walkers } from '../support/walkers'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const answers = walkers[0]?.answers ?? {}

/** What a script of the page could run text by: the names of those that are not refused. */
const attempts = (page: Page) =>
  page.evaluate(async () => {
    const run = 'window.takenOver = true'
    const image = `<img src="x" onerror="${run}">`
    const frame = document.createElement('iframe')
    const script = document.createElement('script')
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
    }
    const all: Readonly<Record<string, () => unknown>> = {
      'address of a script': () => (script.src = './embed.js'),
      'text of a script': () => (script.text = run),
      'attribute of a script': () => script.setAttribute('src', './embed.js'),
      html: () => (document.body.innerHTML = image),
      'html beside': () => document.body.insertAdjacentHTML('beforeend', image),
      fragment: () => document.createRange().createContextualFragment(image),
      document: () => (frame.srcdoc = image),
      handler: () => document.body.setAttribute('onclick', run),
      code: () => Reflect.construct(Function, [run]),
      worker: () => new Worker('./embed.js'),
      'service worker': () => navigator.serviceWorker.register('./sw.js'),
      'policy of another name': () => trustedTypes.createPolicy('other', {}),
      'policy of the same name': () => trustedTypes.createPolicy('visa-wizard', {}),
    }
    const passed: string[] = []
    // In tasks of the page, since code that a test hands over may do more.
    for (const [name, attempt] of Object.entries(all))
      await new Promise<void>((done) =>
        setTimeout(() => {
          new Promise((does) => does(attempt()))
            .then(
              () => passed.push(name),
              () => undefined,
            )
            .finally(done)
        }),
      )
    // No error here, and nothing that runs.
    Reflect.apply(setTimeout, window, [run])
    return passed
  })

async function everywhere(page: Page): Promise<void> {
  await goTo(page, '#/')
  await page.getByRole('link', { name: 'Start now' }).click()
  const entry = () => Number(placeOf(page).split('/')[3] ?? 1) - 1
  while ((await questionOn(page)) !== null) await answerByKeys(page, answers, entry())
  await page.getByRole('checkbox', { name: 'Keep my answers on this device' }).check()
  await page.getByRole('button', { name: 'See your result' }).click()
  for (const row of await page.locator('.pathway > summary').all()) await row.click()
  await page.locator('summary', { hasText: 'QR code for a phone' }).click()
  await page.getByRole('img', { name: 'QR code of the address above' }).waitFor()
  await page.locator('summary', { hasText: 'Check it by drawing' }).first().click()
  await page.getByRole('button', { name: 'Draw 1,000 seasons' }).first().click()
  await page.getByRole('status').filter({ hasText: '1,000 seasons drawn.' }).first().waitFor()
  for (const hash of ['#/evidence', '#/brief/lawyer', '#/brief/employer', '#/rules', '#/examples'])
    await goTo(page, hash)
  await page.locator('[data-example] a').first().click()
  await page.locator('[data-pathway]').first().waitFor()
  await goTo(page, '#/embed')
  await wizardIn(page)
  await goTo(page, `#/results?${parametersOf(answers)}`)
  await page.emulateMedia({ media: 'print' })
  await page.locator('[data-pathway] .proof').first().waitFor()
}

describe('Text is never run', () => {
  it('whoever hands it to the page', async () => {
    const { page, close } = await visit(browser, { serviceWorkers: 'allow' })
    await goTo(page, '#/embed')
    // Once the wizard has made its policy, nobody makes another.
    await wizardIn(page)
    expect(await attempts(page)).toEqual([])
    await settled(page)
    expect(await page.evaluate(() => 'takenOver' in window)).toBe(false)
    await close()
  })

  it('and nothing of a whole journey is refused, under the headers that a host sends', async () => {
    const site = await startStatic(inject('dist'))
    const { page, expectQuiet, close } = await watchedPage(browser, {
      baseURL: site.address,
      serviceWorkers: 'allow',
      acceptDownloads: true,
    })
    onTestFinished(async () => {
      await close()
      await site.close()
    })
    await page.clock.setSystemTime(`${TODAY}T12:00:00`)
    await everywhere(page)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toBe(
      `${site.address}sw.js`,
    )
    await page.goto('./demo-host.html')
    await wizardIn(page)
    expectQuiet()
  })
})

describe('The headers of the host', () => {
  const shipped = headersOf(readFileSync(join(inject('dist'), '_headers'), 'utf8'), '/boot')

  it('close the page to others and to the device', () => {
    expect(shipped).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    })
    for (const device of ['camera', 'microphone', 'geolocation', 'usb', 'payment', 'local-fonts', 'screen-wake-lock'])
      expect(shipped['Permissions-Policy']).toContain(`${device}=()`)
  })

  it('are the same for nginx in the README', () => {
    const lines = readFileSync('README.md', 'utf8').matchAll(/^add_header ([\w-]+) "(.*)";$/gm)
    expect(Object.fromEntries([...lines].map(([, name, value]) => [name, value]))).toEqual(shipped)
  })

  it('have the files asked for again whose names stay, and no others', () => {
    const cached = (path: string) =>
      headersOf(readFileSync(join(inject('dist'), '_headers'), 'utf8'), path)['Cache-Control']
    expect(['/', '/index.html', '/sw.js'].map(cached)).toEqual(['no-cache', 'no-cache', 'no-cache'])
    expect(cached('/assets/index-1.js')).toBe('public, max-age=31536000, immutable')
  })
})
