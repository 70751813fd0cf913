import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { launch, watchedPage } from '../support/chromium'
import { startHost, visitHost, wizardIn } from '../support/host'
import { answerByKeys } from '../support/keyboard'
import { filesIn, startStatic, type StaticHost } from '../support/static'
import { goTo, parametersOf, placeOf, questionOn, TODAY } from '../support/visit'
import { walkers } from '../support/walkers'

const edition = mkdtempSync(join(tmpdir(), 'visa-pathway-edition-'))

let browser: Browser
beforeAll(async () => {
  // In a process of its own: under test NODE_ENV is "test", and React would be built for development.
  execFileSync(process.execPath, [fileURLToPath(new URL('../support/edition.mjs', import.meta.url)), edition], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  rmSync(edition, { recursive: true, force: true })
})

const answers = walkers[0]?.answers ?? {}

/** A worker takes its time on a busy machine. */
const PATIENT = { timeout: 20_000 }

/** What every page of the wizard may load; the types and what hosts read are for nobody's browser, and the worker keeps itself. */
const kept = (folder: string) =>
  filesIn(folder).filter((file) => !['sw.js', '_headers', 'embed.d.ts', 'robots.txt'].includes(file))

/** What the browser keeps of the wizard, by its address from there. */
const cached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        found.push(url.replace(/\?.*$/, '').slice(new URL('./', location.href).href.length))
    return found.sort()
  })

async function host(path?: string): Promise<StaticHost> {
  const started = await startStatic(inject('dist'), path)
  onTestFinished(() => started.close())
  return started
}

/** A tab of a person who is there for the first time. */
async function arrive({ address }: StaticHost) {
  const watched = await watchedPage(browser, { baseURL: address, serviceWorkers: 'allow' })
  onTestFinished(() => watched.close())
  await watched.page.clock.setSystemTime(`${TODAY}T12:00:00`)
  return watched
}

/** Waits until everything is kept on the device. */
const untilKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))

/** Cuts the line, for good: what the browser keeps in its own cache is gone too. */
async function cut(site: StaticHost, page: Page): Promise<void> {
  site.cut(true)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
}

/** Another tab of the same person. */
async function tab(page: Page, hash: string): Promise<Page> {
  const other = await page.context().newPage()
  await other.clock.setSystemTime(`${TODAY}T13:00:00`)
  await goTo(other, hash)
  return other
}

const newButton = (page: Page) => page.getByRole('button', { name: 'Use the new version' })
const announced = (page: Page) => newButton(page).waitFor()
/** The version on screen, once it is there: until then the day of the rules is missing. */
const version = async (page: Page): Promise<string> => {
  await page.getByText('Rules as of').first().waitFor()
  return page.evaluate(() => document.documentElement.dataset['edition'] ?? 'old')
}

/** The browser asks the host for a newer version, as it does by itself at each visit and once a day. */
const askHost = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)
  })

/** Marks a document, to tell it from the one that comes with a reload. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset['marked'] = ''))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in document.documentElement.dataset)

/** Asks for the new version, and waits until the page is loaded again. */
async function takeNew(page: Page): Promise<void> {
  await mark(page)
  await newButton(page).click()
  await expect.poll(() => isMarked(page).catch(() => true), PATIENT).toBe(false)
  await page.locator('[data-page-heading]').waitFor()
}

async function journey(page: Page): Promise<void> {
  await goTo(page, '#/')
  await page.getByRole('link', { name: 'Start now' }).click()
  const entry = () => Number(placeOf(page).split('/')[3] ?? 1) - 1
  while ((await questionOn(page)) !== null) await answerByKeys(page, answers, entry())
  expect(placeOf(page)).toBe('#/review')
}

/** Opens what is loaded only when somebody asks for it. */
async function everything(page: Page): Promise<void> {
  await goTo(page, `#/results?${parametersOf(answers)}`)
  await page.locator('.pathway summary').first().click()
  await page.locator('summary', { hasText: 'QR code for a phone' }).click()
  await page.getByRole('img', { name: 'QR code of the address above' }).waitFor()
  for (const hash of ['#/evidence', '#/brief/lawyer', '#/brief/employer', '#/examples', '#/rules'])
    await goTo(page, hash)
  await goTo(page, '#/embed')
  await wizardIn(page)
}

/** Loads every module of the wizard, and gives the names of those that cannot be had. */
const missing = async (page: Page, files: readonly string[]): Promise<readonly string[]> => {
  const lost = []
  // As text, since the import would else be written anew for this process.
  for (const file of files)
    if (!(await page.evaluate<boolean>(`import('./${file}').then(() => true, () => false)`))) lost.push(file)
  return lost
}
const modules = (folder: string) => kept(folder).filter((file) => /^assets\/(?!.*worker).*\.js$/.test(file))

describe('After one visit', () => {
  it('the whole journey, and every file, needs no network', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/')
    await untilKept(page)
    expect(await cached(page)).toEqual(kept(inject('dist')))
    await cut(site, page)
    const next = await tab(page, '#/')
    await journey(next)
    await next.getByRole('button', { name: 'See your result' }).click()
    await next.locator('[data-pathway]').first().waitFor()
    await everything(next)
    expect(await missing(next, modules(inject('dist')))).toEqual([])
    expectQuiet()
  })

  it('the tab of that visit itself goes on', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/status')
    await untilKept(page)
    await cut(site, page)
    await page.getByRole('radio', { name: 'Outside the United States', exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('link', { name: 'See results so far' }).click()
    await page.locator('[data-pathway]').first().waitFor()
    await page.reload()
    await page.locator('[data-pathway]').first().waitFor()
    expectQuiet()
  })

  it('an embed on the same site needs no network', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/')
    await untilKept(page)
    await cut(site, page)
    await page.goto('./demo-host.html')
    const frame = await wizardIn(page)
    await frame.getByRole('link', { name: 'Start now' }).click()
    await frame.getByRole('radio', { name: 'H-1B', exact: true }).check()
    await frame.getByRole('button', { name: 'Continue' }).click()
    await frame.locator('form[data-question="citizenships"]').waitFor()
    await page.locator('#log li', { hasText: '"started"' }).waitFor()
    expectQuiet()
  })

  it('all of this holds below a path, whatever stands in the query', async () => {
    const site = await host('/law/tools/visa/')
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/')
    await untilKept(page)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(site.address)
    await cut(site, page)
    await page.goto(`./?from=newsletter#/results?${parametersOf(answers)}`)
    await page.locator('[data-pathway]').first().waitFor()
    await page.goto('./index.html#/q/status')
    expect(await version(page)).toBe('old')
    expectQuiet()
  })
})

describe('Keeping the files', () => {
  it('begins when the page is there, asks for nothing but the files, and carries no answer', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, `#/q/degrees?${parametersOf(answers)}`)
    await untilKept(page)
    const first = [
      ...readFileSync(join(inject('dist'), 'index.html'), 'utf8').matchAll(/\s(?:src|href)="\.(\/[^"]+\.(?:js|css))"/g),
    ]
    const at = site.requests.indexOf('/sw.js')
    expect(first.map(([, file = '']) => file.replace(/.*\./, ''))).toEqual(expect.arrayContaining(['js', 'css']))
    for (const [, file] of first) expect(site.requests.slice(0, at)).toContain(file)
    expect(new Set(site.requests)).toEqual(new Set(['/', '/sw.js', ...kept(inject('dist')).map((file) => `/${file}`)]))
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    expectQuiet()
  })

  it.each(['another site', 'the same site'])('is not begun in a frame on %s', async (where) => {
    const site = await host()
    const other = await startHost()
    onTestFinished(() => other.close())
    const frames = ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"']
    const html = frames.map((kind) => `<iframe title="W" ${kind} src="${site.address}?embed=1"></iframe>`).join('')
    const address = where === 'the same site' ? `${site.address}demo-host.html` : other.put(html)
    const { page, expectQuiet, close } = await visitHost(browser, address, { serviceWorkers: 'allow' })
    onTestFinished(close)
    const count = where === 'the same site' ? 1 : frames.length
    for (let nth = 0; nth < count; nth += 1) await wizardIn(page, nth)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2_000)
    expect(site.requests.filter((one) => one.startsWith('/?embed=1'))).toHaveLength(count)
    expect(site.requests).not.toContain('/sw.js')
    expectQuiet()
  })

  it.each([
    ['has none', () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })],
    [
      'throws at its name',
      () =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        }),
    ],
    [
      'refuses it',
      () =>
        Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
          value: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')),
        }),
    ],
  ])('says nothing and breaks nothing where the browser %s', async (_, refuse) => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await page.addInitScript(refuse)
    await goTo(page, '#/q/status')
    await page.getByRole('radio', { name: 'H-1B', exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.locator('form[data-question="citizenships"]').waitFor()
    await page.waitForTimeout(1_500)
    expect(await newButton(page).count()).toBe(0)
    expect(site.requests).not.toContain('/sw.js')
    expectQuiet()
  })

  it('is made up for by the network where the browser has thrown the files away', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/status')
    await untilKept(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    site.serve(edition)
    await page.reload()
    await page.locator('.caption').waitFor()
    expect(await version(page)).toBe('new')
    expectQuiet()
  })

  it('ends where the host puts the README’s lines in place of the worker', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/status')
    await untilKept(page)
    const [, lines] = /```js\n(addEventListener[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? []
    site.damage('sw.js', Buffer.from(lines ?? ''))
    await askHost(page)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), PATIENT)
      .toBe(0)
    await expect.poll(() => cached(page), PATIENT).toEqual([])
    await page.reload()
    await page.locator('.caption').waitFor()
    expectQuiet()
  })
})

/** Half a page of a degree: what is typed and not continued. */
async function typeHalf(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Bachelor’s', exact: true }).check()
  await page.getByRole('textbox', { name: 'Length in years' }).fill('3')
}
const halfTyped = (page: Page) =>
  page.evaluate(() => [
    document.querySelector<HTMLInputElement>('form input[type="radio"]:checked')?.value,
    ...[...document.querySelectorAll<HTMLInputElement>('form input[type="text"]')]
      .map(({ value }) => value)
      .filter(Boolean),
  ])

describe('A newer version', () => {
  it('announces itself, waits for a word, and takes over answers and what is typed', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/status?status=h1b&citizenships=IN')
    await untilKept(page)
    await goTo(page, '#/q/degrees')
    site.serve(edition)
    await askHost(page)
    await mark(page)
    await typeHalf(page)
    const typed = await halfTyped(page)
    expect(typed).toEqual(['bachelor', '3'])
    await announced(page)
    await page.waitForTimeout(1_500)
    expect([await isMarked(page), await version(page)]).toEqual([true, 'old'])
    await takeNew(page)
    expect([placeOf(page), await version(page), await halfTyped(page)]).toEqual(['#/q/degrees', 'new', typed])
    expect(await page.evaluate(() => Object.keys(history.state as object))).not.toContain('drafts')
    expect(await newButton(page).count()).toBe(0)
    await goTo(page, '#/review')
    await page.getByText('H-1B', { exact: true }).first().waitFor()
    expect(await cached(page)).toEqual(kept(edition))
    expectQuiet()
  })

  it('takes along what is typed on a page that is drawn before the program is there', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/citizenships?status=h1b')
    await untilKept(page)
    await page.getByRole('combobox').selectOption('DE')
    await page.getByRole('button', { name: 'Add another country' }).click()
    await page.getByRole('combobox').nth(1).selectOption('IN')
    site.serve(edition)
    await askHost(page)
    await announced(page)
    await takeNew(page)
    expect(await version(page)).toBe('new')
    const chosen = page.getByRole('combobox')
    expect([await chosen.nth(0).inputValue(), await chosen.nth(1).inputValue()]).toEqual(['DE', 'IN'])
    expectQuiet()
  })

  it('takes along what is typed in another set of answers of the tab', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/degrees?status=h1b&citizenships=IN&birthCountry=IN&history=none')
    await untilKept(page)
    expect(placeOf(page)).toBe('#/q/degrees')
    await typeHalf(page)
    const typed = await halfTyped(page)
    await goTo(page, `#/results?${parametersOf(answers)}`)
    site.serve(edition)
    await askHost(page)
    await announced(page)
    await takeNew(page)
    await page.goBack()
    await page.locator('.caption').waitFor()
    expect([placeOf(page), await version(page), await halfTyped(page)]).toEqual(['#/q/degrees', 'new', typed])
    expectQuiet()
  })

  it('is asked for when somebody comes back to a tab that has been open for an hour, and no sooner', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await page.clock.install({ time: `${TODAY}T12:00:00` })
    await goTo(page, '#/q/status')
    await untilKept(page)
    site.serve(edition)
    const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    const asked = () => site.requests.filter((one) => one === '/sw.js').length
    const before = asked()
    await page.clock.fastForward('55:00')
    await comeBack()
    await page.waitForTimeout(1_000)
    expect(asked()).toBe(before)
    await page.clock.fastForward('06:00')
    await comeBack()
    await announced(page)
    expect(await version(page)).toBe('old')
    expectQuiet()
  })

  it('is put off with one button, and announced again at the next visit', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/status')
    await untilKept(page)
    site.serve(edition)
    await askHost(page)
    await announced(page)
    await page.getByRole('button', { name: 'Later' }).click()
    expect(await newButton(page).count()).toBe(0)
    await page.reload()
    await announced(page)
    expect(await version(page)).toBe('old')
    expectQuiet()
  })

  it('leaves another tab as it is, with every part of the old version, until that one asks too', async () => {
    const site = await host()
    const { page: one, expectQuiet } = await arrive(site)
    await goTo(one, '#/q/status')
    await untilKept(one)
    const two = await tab(one, '#/q/status?status=h1b&citizenships=IN')
    await mark(two)
    site.serve(edition)
    await askHost(one)
    for (const page of [one, two]) await announced(page)
    await takeNew(one)
    expect(await version(one)).toBe('new')
    // The host has the old files no more, and now there is no host either.
    await cut(site, two)
    expect([await isMarked(two), await version(two)]).toEqual([true, 'old'])
    await everything(two)
    expect(await missing(two, modules(inject('dist')))).toEqual([])
    await goTo(two, '#/q/birthCountry')
    expect([await isMarked(two), await version(two)]).toEqual([true, 'old'])
    await takeNew(two)
    expect(await version(two)).toBe('new')
    expect(placeOf(two)).toBe('#/q/birthCountry')
    // What only the old version had goes with the next update that finds one tab.
    await two.close()
    site.cut(false)
    site.serve(inject('dist'))
    await askHost(one)
    await announced(one)
    await takeNew(one)
    expect(await version(one)).toBe('old')
    expect(await cached(one)).toEqual(kept(inject('dist')))
    expectQuiet()
  })

  it.each([
    ['has one wrong byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from(' ')])],
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, 2_000)],
    ['is empty', () => Buffer.alloc(0)],
    ['is missing', () => undefined],
  ])('of which one file %s never comes into use; the old one goes on, and the mended one follows', async (_, harm) => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/status?status=h1b&citizenships=IN')
    await untilKept(page)
    const named = readFileSync(join(edition, 'index.html'), 'utf8')
    // One that only the new version has, and loads later.
    const [file = ''] = modules(edition).filter((one) => !kept(inject('dist')).includes(one) && !named.includes(one))
    expect(file).not.toBe('')
    site.serve(edition)
    site.damage(file, harm(readFileSync(join(edition, file))))
    expect(await updateEnds(page)).toBe('redundant')
    await mark(page)
    await cut(site, page)
    expect(await newButton(page).count()).toBe(0)
    const next = await tab(page, '#/q/status')
    expect(await version(next)).toBe('old')
    await next.close()
    expect([await isMarked(page), await version(page)]).toEqual([true, 'old'])
    await goTo(page, '#/review')
    await page.getByText('H-1B', { exact: true }).first().waitFor()
    await everything(page)
    site.cut(false)
    site.mend()
    expect(await updateEnds(page)).toBe('installed')
    await announced(page)
    await takeNew(page)
    await goTo(page, '#/q/status')
    expect(await version(page)).toBe('new')
    expectQuiet(/Failed to load resource|Failed to find a valid digest|integrity/)
  })

  it('whose worker is damaged or gone is no version at all', async () => {
    const site = await host()
    const { page, expectQuiet } = await arrive(site)
    await goTo(page, '#/q/status')
    await untilKept(page)
    site.serve(edition)
    for (const worker of [readFileSync(join(edition, 'sw.js')).subarray(0, 9_000), undefined]) {
      site.damage('sw.js', worker)
      await askHost(page)
      await page.reload()
      await page.locator('.caption').waitFor()
      expect([await version(page), await newButton(page).count()]).toEqual(['old', 0])
    }
    await cut(site, page)
    await page.reload()
    await page.locator('.caption').waitFor()
    expect(await version(page)).toBe('old')
    expectQuiet(/Failed to load resource|sw\.js/)
  })
})

/** How the installation of a newer version ends that the browser is told to look for. */
const updateEnds = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const found = new Promise<string>((done) =>
      registration?.addEventListener(
        'updatefound',
        () => {
          const worker = registration.installing
          worker?.addEventListener('statechange', () => done(worker.state))
        },
        { once: true },
      ),
    )
    await registration?.update().catch(() => undefined)
    return found
  })

describe('Installing', () => {
  it('is described by a manifest without faults, with icons of the size it says', async () => {
    const site = await host('/law/visa/')
    const { page } = await arrive(site)
    await goTo(page, '#/')
    const session = await page.context().newCDPSession(page)
    const { errors, url, data } = await session.send('Page.getAppManifest')
    expect([errors, url]).toEqual([[], `${site.address}manifest.webmanifest`])
    const manifest = JSON.parse(data ?? '{}') as {
      icons: { src: string; sizes: string; purpose?: string }[]
      name: string
    }
    expect(manifest.name).toBe(await page.title().then((title) => title.split(' - ').at(-1)))
    const sizes = manifest.icons
      .filter(({ sizes }) => sizes !== 'any')
      .map(({ src, sizes }) => {
        const bytes = readFileSync(join(inject('dist'), src))
        return [`${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`, sizes]
      })
    for (const [is, says] of sizes) expect(is).toBe(says)
    expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']),
    )
  })
})
