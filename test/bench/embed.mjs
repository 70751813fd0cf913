// What an embed below the fold costs the main thread of its page, at a quarter of the speed: the same page with it and
// without, in turn. Time of the thread itself, the slowing down included; its waits for a core of the machine are not.
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { browserPath } from '../support/browserPath.mjs'

const ROUNDS = 21
const SLOWER = 4
/** Milliseconds after which a page has come to rest. */
const REST = 800
const page = (body) => `<!doctype html><html><body><div style="height:9000px"></div>${body}</body></html>`

const busy = async (browser, url) => {
  const context = await browser.newContext()
  const tab = await context.newPage()
  const devtools = await context.newCDPSession(tab)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await tab.goto(url)
  await tab.waitForTimeout(REST)
  const { metrics } = await devtools.send('Performance.getMetrics')
  await context.close()
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/** Rows of milliseconds: a frame alone, and the three lines, each less the page without them. `outDir`: the built wizard. */
export async function embedRows(outDir) {
  const wizard = await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const origin = `http://127.0.0.1:${wizard.httpServer.address().port}`
  const bodies = {
    '/': '<div></div>',
    '/frame': `<iframe loading="lazy" src="${origin}/?embed=1"></iframe>`,
    '/lines': `<div data-visa-wizard></div><script src="${origin}/embed.js" async></script>`,
  }
  const host = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(page(bodies[url] ?? ''))
  })
  await new Promise((done) => host.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const times = { '/': [], '/frame': [], '/lines': [] }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const url of Object.keys(bodies))
      times[url].push(await busy(browser, `http://localhost:${host.address().port}${url}`))
  await browser.close()
  host.close()
  await wizard.close()
  const row = (url) => {
    const all = times[url].map((time, at) => time - times['/'][at]).sort((a, b) => a - b)
    return [all[0], all[all.length >> 1], all.at(-1)].map((time) => time.toFixed(0)).join(' / ')
  }
  return { frame: row('/frame'), lines: row('/lines') }
}
