import { expect, inject } from 'vitest'
import type { AnswerMap } from '../../src/domain/reading'
import { answerAll, arrives, click, placeOn, settles, shows, visit } from '../support/engines/hands'
import { answerByMouse } from '../support/engines/mouse'
import type { Tab } from '../support/engines/tab'
import { waitFor } from '../support/engines/waiting'
import { answerByKeys, press } from '../support/keyboard'
import { controlsOn, parametersOf } from '../support/visit'
import { walkers } from '../support/walkers'

/** An Indian on OPT with a US master's and an offer in Denver, at level III. */
const [walker] = walkers
export const answers: AnswerMap = walker?.answers ?? {}
export const pages: readonly string[] = walker?.pages ?? []

/** Their answers to some questions. */
export const only = (ids: readonly string[]): AnswerMap =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)))

export const parameters = parametersOf(answers)

/** All others are closed to them. */
export const STANDINGS = [
  'perm-eb3 open queue',
  'opt open now',
  'h1b later lottery',
  'stem-opt later now',
  'niw evidence queue',
]

/** The pathways that are not closed, in the order of the page, once there are any. */
export const standingsOn = (tab: Tab): Promise<readonly string[]> =>
  waitFor(async () => {
    const all = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-pathway]')].map(({ dataset }) =>
        [dataset['pathway'], dataset['standing'], dataset['availability']].join(' '),
      ),
    )
    return all.length > 0 && all.filter((one) => !one.includes('closed'))
  }, 'the pathways')

/** The address that carries the answers of the result on screen, once that is drawn so far. */
const addressOn = (tab: Tab): Promise<string> =>
  waitFor(
    () => tab.evaluate(() => document.querySelector<HTMLInputElement>('.share input.control')?.value),
    'the address of the result',
  )

export async function byMouse(tab: Tab): Promise<void> {
  await visit(tab, '')
  await click(tab, 'link', 'Start now')
  await arrives(tab, '#/q/status')
  expect(await answerAll(tab, (entry) => answerByMouse(tab, answers, entry))).toEqual(pages)
  await arrives(tab, '#/review')
  await click(tab, 'button', 'See your result')
  expect(await standingsOn(tab)).toEqual(STANDINGS)
  expect(await tab.evaluate(() => document.querySelector('h1')?.innerText)).toBe('Two pathways are open to you today.')
  expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await waitFor(
    () => tab.evaluate(() => /^\d\d selected/.test(document.querySelector('[data-odds="3"]')?.textContent ?? '')),
    'the odds at level III',
  )
  expect(await addressOn(tab)).toBe(`${inject('origin')}/#/results?${parameters}`)
}

const focusOn = (tab: Tab) =>
  tab.evaluate(() => {
    const at = document.activeElement
    return { role: at?.getAttribute('role') ?? '', id: at?.id ?? '', text: at?.textContent ?? '' }
  })

/** Sends the page of dates off empty: the summary of what is wrong has the focus, and its link leads to the field. */
async function mendByKeys(tab: Tab): Promise<void> {
  await press(tab, 'Continue')
  await waitFor(async () => (await focusOn(tab)).role === 'alert', 'focus on the summary')
  await tab.keyboard.press('Tab')
  expect((await focusOn(tab)).text).toContain('Enter the end date on your card')
  await tab.keyboard.press('Enter')
  expect(await focusOn(tab)).toMatchObject({ id: 'cardEnd' })
  await tab.keyboard.type('30')
}

/** What everybody is asked, with a list of two degrees; then what is left of the job, with a search among places. */
export async function byKeys(tab: Tab): Promise<void> {
  await visit(tab, '')
  await press(tab, 'Start now')
  await arrives(tab, '#/q/status')
  const answer = (entry: number) => answerByKeys(tab, answers, entry)
  const seen = await answerAll(tab, answer, async (question) => {
    if (question === 'studentDates') await mendByKeys(tab)
    return question === 'workYears'
  })
  expect(seen).toEqual(pages.slice(0, pages.indexOf('workYears')))
  await press(tab, 'See results so far')
  await standingsOn(tab)
  expect(await addressOn(tab)).toBe(`${inject('origin')}/#/results?${parametersOf(only(seen))}`)

  await visit(tab, `#/q/roleAndPay?${parametersOf(only(pages.filter((id) => id !== 'roleAndPay')))}`)
  await answerAll(tab, answer)
  await press(tab, 'See your result')
  expect(await standingsOn(tab)).toEqual(STANDINGS)
  expect(await addressOn(tab)).toBe(`${inject('origin')}/#/results?${parameters}`)
}

/** Back, forward and a reload at pages with radios, dates, entries of a list and a search. */
export async function throughHistory(tab: Tab): Promise<void> {
  for (const question of ['studentDates', 'degrees/2', 'roleAndPay']) {
    const place = `#/q/${question}`
    await visit(tab, `${place}?${parameters}`)
    await settles(tab)
    const held = await waitFor(async () => {
      const controls = await controlsOn(tab)
      return controls.length > 2 && controls
    }, 'controls')
    await click(tab, 'button', 'Continue')
    await arrives(tab, '#/review')
    await tab.go('back')
    await arrives(tab, place)
    await tab.go('reload')
    await waitFor(async () => JSON.stringify(await controlsOn(tab)) === JSON.stringify(held), 'the same controls')
    await tab.go('forward')
    await arrives(tab, '#/review')
    await tab.go('reload')
    await shows(tab, 'See your result')
    expect(await placeOn(tab)).toBe('#/review')
  }
}
