// One visit to one page, by a person with a slow phone on a slow line.

/** Chromium's "Slow 4G", and a processor at a quarter of its speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const SLOWER = 4
const PHONE = { width: 412, height: 823 }
/** Milliseconds between two tries of somebody who does not wait. */
const AGAIN = 150
/** Between choosing and going on: a quick person. */
const PAUSE = 300
/** A task longer than this is felt. */
const LONG = 50

/** Runs in the page before its own scripts: what is on screen, when it came, and how long each step took. */
function probe(key, option) {
  const where = () => key() || ''
  const long = []
  const steps = []
  window.bench = { where, long, steps, second: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  window.bench.firstOption = () => {
    const found = [...document.querySelectorAll(option)].find(
      (one) => one.checkVisibility() && one.getBoundingClientRect().width > 0,
    )
    if (found === undefined) return null
    const { left, top, width, height } = found.getBoundingClientRect()
    const point = { x: Math.min(left + width / 2, left + 60), y: top + height / 2 }
    const hit = document.elementFromPoint(point.x, point.y)
    return hit !== null && (found.contains(hit) || hit.contains(found)) ? point : null
  }
  let first = ''
  const watch = () => {
    const now = where()
    if (first === '') first = now
    else if (now !== '' && now !== first) {
      requestAnimationFrame(() => {
        window.bench.second = performance.now()
        window.benchSecond()
      })
      return
    }
    requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)
  // A step: from a click to two frames after the page on screen is another.
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (!(target instanceof Element) || target.closest('button, a') === null) return
      const from = where()
      const look = () => {
        const to = where()
        if (to === from || to === '') return
        const dom = performance.now()
        observer.disconnect()
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            steps.push({ from, to, start: timeStamp, dom: dom - timeStamp, paint: performance.now() - timeStamp })
          }),
        )
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      setTimeout(() => observer.disconnect(), 3000)
    },
    true,
  )
}

const sleep = (time) => new Promise((done) => setTimeout(done, time))

async function open(browser, app) {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  // As text, since the policy of a page forbids to make functions of text there.
  await page.addInitScript(`(${probe})(() => ${app.key}, ${JSON.stringify(app.option)})`)
  await devtools.send('Network.enable')
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Network.emulateNetworkConditions', LINE)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { context, page, devtools }
}

/** What files that were there at an instant took on the line, heads included, in bytes; `until`: seconds since 1970. */
function carriedBy(devtools) {
  const files = []
  let ahead = 0
  devtools.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => void (ahead = wallTime - timestamp))
  devtools.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
    files.push([timestamp, encodedDataLength]),
  )
  return (until) => files.reduce((sum, [at, length]) => (at + ahead <= until ? sum + length : sum), 0)
}

/** Somebody who chooses the first option and goes on as soon as anything can be hit, and tries again until the second question is there. */
export async function impatient(browser, app) {
  const { context, page, devtools } = await open(browser, app)
  const carried = carriedBy(devtools)
  let isThere = false
  await page.exposeFunction('benchSecond', () => (isThere = true))
  try {
    await page.goto(app.address, { waitUntil: 'commit' })
    for (let tries = 0; !isThere; tries += 1) {
      if (tries > 200) throw new Error(`${app.name}: no second question`)
      const point = await page.evaluate(() =>
        document.querySelector('input:checked') ? null : window.bench.firstOption(),
      )
      if (point !== null) await page.mouse.click(point.x, point.y)
      // By a click of its own script: the button stands below the first screen, and scrolling to it would be timed as well.
      await page.evaluate((next) => {
        if (document.querySelector('input:checked'))
          [...document.querySelectorAll(next)].find((one) => one.checkVisibility())?.click()
      }, app.next)
      await sleep(AGAIN)
    }
    const [paint, second, origin] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      window.bench.second,
      performance.timeOrigin,
    ])
    return { paint, second, bytes: carried((origin + second) / 1000) / 1000 }
  } finally {
    await context.close()
  }
}

/**
 * Somebody who waits until the page is at rest, answers everything and sees the result. `journey` does the answering, and leads
 * on through `step`. Of each step: milliseconds from the click until the next page is in the document and until it is painted,
 * and the time the main thread took, waits for a core of the machine left out.
 */
export async function patient(browser, app, journey) {
  const { context, page, devtools } = await open(browser, app)
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  try {
    await page.goto(app.address, { waitUntil: 'networkidle' })
    await sleep(1000)
    const steps = []
    const step = async (lead) => {
      await sleep(PAUSE)
      const [count, before] = [await page.evaluate(() => window.bench.steps.length), await busy()]
      await lead()
      await page.waitForFunction((passed) => window.bench.steps.length > passed, count)
      const thread = (await busy()) - before
      steps.push({ ...(await page.evaluate(() => window.bench.steps.at(-1))), thread })
    }
    await journey(page, step)
    await sleep(1000)
    const long = await page.evaluate(() => window.bench.long)
    await devtools.send('HeapProfiler.collectGarbage')
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    return { steps, long: long.filter(({ duration }) => duration > LONG), heap: usedSize / 2 ** 20 }
  } finally {
    await context.close()
  }
}
