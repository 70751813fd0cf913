import { render, screen, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../../src/app/App'
import { Navigation } from '../../src/app/navigation'
import { besidePages, resultPages } from '../../src/app/later-pages'
import { Saving } from '../../src/app/saving'
import { wageFigures } from '../../src/app/wages'
import type { PathwayId } from '../../src/domain/pathway'

/** The day on which the tests weigh answers. */
export const TODAY = '2026-11-20'

// The clock of the device stands at noon of that day.
vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00`) })

// jsdom draws nothing, so it cannot scroll either.
vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)

// A result rests on the wage figures, and waits for them where they are not there yet.
await wageFigures.load()

// As for somebody who has read the first page.
await resultPages.load()
await besidePages.load()

const navigation = new Navigation(TODAY)
const saving = new Saving(navigation)

/** Opens a link to the wizard and draws the page; `address` as in "q/status?v=1&status=f1". */
export async function open(address: string): Promise<UserEvent> {
  const hash = `#/${address}${address.includes('?') ? '' : '?v=1'}`
  window.location.hash = hash
  await waitFor(() => {
    if (window.location.hash === hash) throw new Error(`${hash} was not opened`)
  })
  render(<App navigation={navigation} saving={saving} today={TODAY} />)
  if (document.querySelector('h1') === null) throw new Error(`${hash} shows no heading`)
  return userEvent.setup()
}

/** The heading of the page: the question, where it is one. */
export const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 })

export const goOn = (user: UserEvent): Promise<void> => user.click(screen.getByRole('button', { name: 'Continue' }))

/** Goes to "Check your answers" within the same visit. */
export async function review(): Promise<void> {
  window.location.hash = '#/review'
  await screen.findByRole('heading', { name: 'Check your answers' })
}

/** Waits until all of the result is there: asking for roles meanwhile is slow, and keeps it from coming. */
export const drawn = (): Promise<void> =>
  waitFor(() => {
    if (document.querySelector('h1') === null || document.querySelector('.results:not([data-drawing])') === null)
      throw new Error('The result is still being drawn')
  })

/** The answer in a row of "Check your answers". */
export const answerIn = (row: string): string =>
  screen.getByText(row, { selector: 'dt' }).nextElementSibling?.textContent.trim() ?? ''

/** Opens a pathway of the result and gives back its row; found by attribute, since asking for roles among so many rows is slow. */
export async function openPathway(user: UserEvent, id: PathwayId): Promise<HTMLElement> {
  const row = document.querySelector<HTMLElement>(`[data-pathway="${id}"]`)
  const summary = row?.querySelector('summary')
  if (row === null || summary === null || summary === undefined) throw new Error(`There is no row for ${id}`)
  await user.click(summary)
  await waitFor(() => {
    if (row.querySelector('.proof') === null) throw new Error(`The proof of ${id} is not drawn`)
  })
  return row
}
