import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { click, shows, unfold, visit } from '../support/engines/hands'
import type { Engine, Tab } from '../support/engines/tab'
import { waitFor } from '../support/engines/waiting'
import { TODAY } from '../support/today'
import { parameters, STANDINGS, standingsOn } from './answering'

export async function shared(tab: Tab): Promise<void> {
  await visit(tab, `#/results?${parameters.replace(TODAY, '2026-03-10')}`)
  await shows(tab, 'made 10 March 2026, opened 20 November 2026')
  expect(await standingsOn(tab)).toEqual(STANDINGS)
  await click(tab, 'button', 'Copy link')
  await shows(tab, 'Copied')
  await unfold(tab, 'QR code for a phone')
  const side = await waitFor(
    () => tab.evaluate(() => document.querySelector('.qr-code path')?.getBoundingClientRect().width),
    'the code',
  )
  expect(side).toBeGreaterThan(200)
}

export async function drawn(tab: Tab): Promise<void> {
  await visit(tab, `#/results?${parameters}`)
  await unfold(tab, 'Check it by drawing')
  await click(tab, 'button', 'Draw 1,000 seasons')
  await shows(tab, '1,000 seasons drawn.')
  const figures = await tab.evaluate(() =>
    [...document.querySelectorAll('.draw-body tbody tr')]
      .map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)))
      .filter((cells) => cells.length > 0),
  )
  expect(figures).toHaveLength(8)
  // A thousand seasons agree with the model to a tenth of a person in a hundred.
  for (const [model = Number.NaN, draws = Number.NaN] of figures)
    expect(Math.abs(model - draws)).toBeLessThanOrEqual(0.11)
}

export async function calendarFile(tab: Tab, { downloads }: Engine): Promise<void> {
  await visit(tab, `#/results?${parameters}`)
  await tab.clickOn(() => document.querySelector('.calendar-file button'))
  await shows(tab, 'The calendar file is among your downloads.')
  const file = await waitFor(
    () =>
      Promise.resolve(
        readdirSync(downloads, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.ics')),
      ),
    'the file',
  )
  // Firefox lays an empty file in its place and fills it later.
  const text = await waitFor(() => {
    const written = readFileSync(join(downloads, file), 'utf8')
    return Promise.resolve(written.includes('END:VCALENDAR') && written)
  }, 'its text')
  expect(text).toMatch(/^BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:20270630[^]*END:VCALENDAR\s*$/)
}

/** How far the page reaches over the side of the window, with everything opened that is folded. */
const overflowOn = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    for (const one of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible'
    return document.documentElement.scrollWidth - window.innerWidth
  })

export async function onPhone(tab: Tab): Promise<void> {
  await tab.resize(320, 640)
  for (const hash of ['#/', '#/q/degrees', '#/q/roleAndPay', '#/review', '#/results', '#/evidence']) {
    await visit(tab, hash === '#/' ? hash : `${hash}?${parameters}`)
    expect(await tab.evaluate(() => window.innerWidth)).toBe(320)
    await overflowOn(tab)
    // What is opened draws more that is folded.
    expect(await overflowOn(tab), hash).toBeLessThanOrEqual(0)
  }
}

const groundOn = (tab: Tab): Promise<string> => tab.evaluate(() => getComputedStyle(document.body).backgroundColor)

export async function inTheDark(tab: Tab): Promise<void> {
  await visit(tab, '#/')
  expect(await groundOn(tab)).toBe('rgb(16, 20, 25)')
  await click(tab, 'button', 'Appearance')
  await waitFor(async () => (await groundOn(tab)) === 'rgb(255, 255, 255)', 'a light page')
}

/** The way to a part of the result, taken as soon as it is on screen: what comes above that part later leaves it in sight. */
export async function goneTo(tab: Tab): Promise<void> {
  await visit(tab, `#/review?${parameters}`)
  await click(tab, 'button', 'See your result')
  await tab.clickOn(() =>
    [...document.querySelectorAll('.result-nav li button')].find((one) => one.textContent === 'Share'),
  )
  await waitFor(
    () => tab.evaluate(() => document.querySelector('[data-lever]') !== null),
    'what would change the result',
  )
  await waitFor(
    () =>
      tab.evaluate(() => {
        const heading = document.activeElement
        const top = heading?.getBoundingClientRect().top ?? -1
        return heading?.id === 'share-heading' && top > 0 && top < window.innerHeight
      }),
    'the heading of the link in sight, with the focus',
  )
}
