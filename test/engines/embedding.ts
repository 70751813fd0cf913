import { expect } from 'vitest'
import { answerAll, click } from '../support/engines/hands'
import { answerByMouse } from '../support/engines/mouse'
import type { Tab } from '../support/engines/tab'
import { waitFor } from '../support/engines/waiting'
import { type Host, hostPage, lines } from '../support/host'
import { parametersOf } from '../support/visit'
import { answers, only, pages, STANDINGS, standingsOn } from './answering'

/** Words on a dark ground. */
const LIGHT = 'rgb(236, 239, 243)'

const heightOf = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0, selector)

/** Waits until the frame is as high as what is in it. */
const fits = (page: Tab, frame: Tab, when: string): Promise<boolean> =>
  waitFor(async () => {
    const over = (await heightOf(page, 'iframe')) - (await heightOf(frame, '#app'))
    return over >= 0 && over <= 1
  }, `a frame as high as its content ${when}`)

/** Continue stands at the end of a page; the next one begins where it can be seen. */
const beginsInView = (page: Tab): Promise<boolean> =>
  waitFor(
    () => page.evaluate(() => (document.querySelector('iframe')?.getBoundingClientRect().top ?? -1) >= -1),
    'the top of the frame in view',
  )

/** On a page of another site: `localhost` is none of the wizard's own `127.0.0.1`. */
export async function embedded(tab: Tab, host: Host): Promise<void> {
  const prefill = parametersOf(only(pages.slice(0, -3))).replaceAll('&', '&amp;')
  const options = `data-theme="dark" data-start="${pages.at(-3)}" data-prefill="${prefill}"`
  await tab.open(host.put(hostPage(`<h1>Host</h1>${lines(options)}`)))
  const frame = await tab.frame()
  await waitFor(() => frame.evaluate(() => document.querySelector('form') !== null), 'a question')
  await fits(tab, frame, 'at first')
  expect(await frame.evaluate(() => getComputedStyle(document.body).color)).toBe(LIGHT)
  const seen = await answerAll(frame, async (entry) => {
    await answerByMouse(frame, answers, entry)
    await beginsInView(tab)
  })
  expect(seen).toEqual(pages.slice(-3))
  await fits(tab, frame, 'at the review')
  await click(frame, 'button', 'See your result')
  expect(await standingsOn(frame)).toEqual(STANDINGS)
  await beginsInView(tab)
  await fits(tab, frame, 'at the result')
}
