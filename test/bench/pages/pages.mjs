// How fast the wizard is there and answers, on a slow phone and a slow line, against pages that do as much or less. Visits to all
// of them take turns within one run, so that a busy machine slows all alike; what counts are the ratios.
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import sirv from 'sirv'
import { browserPath } from '../../support/browserPath.mjs'
import { buildApps } from './apps.mjs'
import { impatient, patient } from './visit.mjs'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const APPS = {
  static: { at: '', key: "location.hash.slice(1) || 'first'", option: 'label', next: 'a.next' },
  surveyjs: {
    at: '',
    key: "document.querySelector('.sd-question')?.dataset.name",
    option: 'label',
    next: '.sd-navigation__next-btn',
  },
  floor: {
    at: '',
    key: "document.querySelector('[data-done]') ? 'done' : document.querySelector('form')?.dataset.question",
    option: 'label',
    next: 'button',
  },
  wizard: {
    at: '#/q/status',
    key: "(document.querySelector('form')?.dataset.question ?? '') + (document.querySelector('h1')?.textContent ?? '')",
    option: 'label.card',
    next: 'form button[type=submit]',
  },
}

/** The address, which a page takes once it has been painted. Runs in the page. */
const told = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(location.hash), 20)))

/** Answers every page of the person by keys, and opens the result. `step` does what leads on, and measures it. */
const throughWizard =
  ({ person, fillByKeys }) =>
  async (page, step) => {
    for (;;) {
      const at = await page.evaluate(told)
      if (at === '#/review') break
      const [, , place = '1'] = /^#\/q\/(\w+)(?:\/(\d+))?$/.exec(at) ?? []
      await fillByKeys(page, person.answers, Number(place) - 1)
      await step(() => page.keyboard.press('Enter'))
    }
    await step(() => page.getByRole('button', { name: 'See your result' }).click())
  }

const throughFloor = async (page, step) => {
  while (!(await page.evaluate(() => document.querySelector('[data-done]') !== null))) {
    await page.getByRole('button', { name: 'Continue' }).focus()
    await step(() => page.keyboard.press('Enter'))
  }
}

/** Measures all of them `rounds` times, after one round that does not count; `out`: a folder for what is built. */
export async function comparePages(root, out, data, rounds, progress) {
  await buildApps(root, out, data)
  const serve = sirv(out, { brotli: true, dev: false, etag: true })
  const server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end()))
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${server.address().port}`
  const apps = Object.entries(APPS).map(([name, app]) => ({ ...app, name, address: `${origin}/${name}/${app.at}` }))
  const journeys = { wizard: throughWizard(data), floor: throughFloor }
  const found = Object.fromEntries(apps.map(({ name }) => [name, { first: [], later: [] }]))
  for (let round = 0; round <= rounds; round += 1) {
    const turned = apps.map((_, at) => apps[(at + round) % apps.length])
    const browser = await chromium.launch({ executablePath: browserPath(), args: QUIET })
    for (const app of round % 2 === 1 ? turned.reverse() : turned) {
      const first = app.name === 'floor' ? undefined : await impatient(browser, app)
      const journey = journeys[app.name]
      const later = journey === undefined ? undefined : await patient(browser, app, journey)
      if (round > 0 && first !== undefined) found[app.name].first.push(first)
      if (round > 0 && later !== undefined) found[app.name].later.push(later)
    }
    await browser.close()
    progress(round, rounds)
  }
  server.close()
  return found
}
