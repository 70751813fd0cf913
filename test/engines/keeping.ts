import { expect } from 'vitest'
import { arrives, click, shows, visit } from '../support/engines/hands'
import type { Tab } from '../support/engines/tab'
import { waitFor } from '../support/engines/waiting'

const kept = (tab: Tab): Promise<number> => tab.evaluate(() => localStorage.length)

export async function keptOnRequest(tab: Tab): Promise<void> {
  await visit(tab, '#/q/status')
  await click(tab, 'radio', 'Outside the United States')
  await click(tab, 'button', 'Continue')
  await arrives(tab, '#/q/citizenships')
  expect(await kept(tab)).toBe(0)
  await click(tab, 'link', 'See results so far')
  await click(tab, 'link', 'Check your answers')
  await click(tab, 'checkbox', 'Keep my answers on this device')
  await shows(tab, 'Saved in this browser on 20 November 2026')
  expect(await kept(tab)).toBe(1)

  await visit(tab, '')
  await shows(tab, 'Your answers are kept on this device, saved on 20 November 2026.')
  await click(tab, 'button', 'Go on where you stopped')
  await arrives(tab, '#/q/citizenships')
  await tab.go('back')
  await click(tab, 'button', 'Delete what is kept')
  await waitFor(async () => (await kept(tab)) === 0, 'nothing kept')
  await visit(tab, '')
  expect(await tab.evaluate(() => document.body.innerText)).not.toContain('kept on this device, saved')
}
