import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import strong from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { encode } from 'fast-png'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { root } from './site'
import { settled } from './page'

const REFERENCES = join(root, 'test/pictures')
const DIFFERENCES = join(root, 'node_modules/.pictures')

/** How far two colours may be apart, of 1: what a change of the tokens that anybody sees goes beyond. */
const NEAR = 0.05
/** How far, of 255 in each channel, the colours of a reference are from those drawn, so that its file is small. */
const LIKE = 8
/** So many pixels may differ: less than the edge of a button that has moved. Pixels that smooth an edge are not counted. */
const MOST_PIXELS = 60

/** Letters are drawn alike whatever this machine has set for its screen. */
export const DRAWN_ALIKE = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'] as const

const FACE = 'Pictured'
const face = (weight: number, file: string) =>
  `@font-face { font-family: ${FACE}; font-weight: ${weight}; src: url(${file}) }`

/** The wizard in one face that comes with the tests, in place of the one each machine has; nothing moves and no caret blinks. */
export async function inOneFace(page: Page | Frame): Promise<void> {
  const rest =
    '*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent }'
  await page.addStyleTag({
    content: `${face(400, regular)} ${face(600, strong)} :root { --font: ${FACE} !important } code { font-family: ${FACE} !important } ${rest}`,
  })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await settled(page)
}

/** Reference, differences and what was drawn, side by side. */
function sideBySide(...pictures: readonly PNG[]): Buffer {
  const width = Math.max(...pictures.map((one) => one.width))
  const all = new PNG({ width: width * pictures.length, height: Math.max(...pictures.map((one) => one.height)) })
  for (const [at, one] of pictures.entries()) PNG.bitblt(one, all, 0, 0, one.width, one.height, at * width, 0)
  return PNG.sync.write(all)
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const
const apart = (one: number, other: number): number =>
  Math.hypot(...channels(one).map((value, at) => value - (channels(other)[at] ?? 0)))

/** The picture with at most 256 colours: the most frequent stay as they are, and those near one of them become that one. */
function inFewColours({ width, height, data }: PNG): Uint8Array {
  const pixels = Array.from({ length: width * height }, (_, at) => data.readUIntBE(4 * at, 3))
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette: number[] = []
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a))
    if (palette.length < 256 && palette.every((one) => apart(one, colour) > LIKE)) palette.push(colour)
  const nearest = (colour: number) =>
    palette.reduce((best, one, at) => (apart(one, colour) < apart(palette[best] ?? 0, colour) ? at : best), 0)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour)]))
  const indexed = Uint8Array.from(pixels, (colour) => places.get(colour) ?? 0)
  const spec = {
    width,
    height,
    data: indexed,
    depth: 8,
    channels: 1,
    palette: palette.map((one) => [...channels(one)]),
  } as const
  return encode(spec, { zlib: { level: 9 } })
}

/** Makes what is drawn the reference. */
export function renew(name: string, drawn: Buffer): void {
  mkdirSync(REFERENCES, { recursive: true })
  writeFileSync(join(REFERENCES, `${name}.png`), inFewColours(PNG.sync.read(drawn)))
}

/** How what is drawn differs from its reference; undefined where nobody would see it. Leaves a picture of the difference. */
export function differenceFrom(name: string, drawn: Buffer): string | undefined {
  const file = join(REFERENCES, `${name}.png`)
  const kept = join(DIFFERENCES, `${name}.png`)
  rmSync(kept, { force: true })
  if (!existsSync(file)) return `${name}: there is no reference; npm run pictures makes it`
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(drawn)]
  const { width, height } = before
  const isAsLarge = now.width === width && now.height === height
  const difference = new PNG({ width, height })
  const pixels = isAsLarge
    ? pixelmatch(before.data, now.data, difference.data, width, height, { threshold: NEAR })
    : Infinity
  if (pixels <= MOST_PIXELS) return undefined
  mkdirSync(DIFFERENCES, { recursive: true })
  writeFileSync(kept, sideBySide(before, difference, now))
  const how = isAsLarge ? `${pixels} pixels differ` : `${now.width} × ${now.height} in place of ${width} × ${height}`
  return `${name}: ${how}; see ${kept}`
}
