// Draws the icons from public/icon.svg. The page itself names no SVG: Chromium asks for the icon of a page again at every step,
// and would draw it each time.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { browserPath } from './browserPath.mjs'

const root = fileURLToPath(new URL('../../public/', import.meta.url))
/** A mask may cut off all that lies outside of a circle of four fifths; the corners of the drawing then fill with its ground. */
const KINDS = {
  icon: { sizes: [48, 192, 512], share: 1, ground: 'transparent' },
  maskable: { sizes: [192, 512], share: 0.8, ground: '#fff' },
}

const svg = `data:image/svg+xml;base64,${readFileSync(`${root}icon.svg`).toString('base64')}`
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: browserPath(), args })
for (const [kind, { sizes, share, ground }] of Object.entries(KINDS))
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}"><img src="${svg}" width="${size * share}" height="${size * share}">`,
    )
    await page.locator('img').evaluate((image) => image.decode())
    writeFileSync(`${root}${kind}-${size}.png`, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
await browser.close()
