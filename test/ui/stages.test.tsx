import { act, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { walkers } from '../support/walkers'
import { parametersOf } from '../support/visit'
import { open } from '../support/wizard'

const [walker] = walkers

/** Resolves with a button of the result before anything is done after the drawing that it came with. */
const drawn = (words: RegExp): Promise<HTMLElement> =>
  new Promise((done) => {
    const observer = new MutationObserver(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.results button')].find((one) =>
        words.test(one.textContent),
      )
      if (button === undefined) return
      observer.disconnect()
      done(button)
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })

it.each([
  { words: /^Share$/, part: 'Link to this result' },
  { words: /^All \d+, with sources$/, part: 'Law in motion' },
])('leads by $words to a part that is not drawn yet, and it stays', async ({ words, part }) => {
  await open(`review?${parametersOf(walker?.answers ?? {})}`)
  // As in a browser, where the parts come one after another: an act would draw them all.
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  environment.IS_REACT_ACT_ENVIRONMENT = false
  const button = drawn(words)
  screen.getByRole('button', { name: 'See your result' }).click()
  const found = await button
  expect(screen.queryByText(part, { selector: 'h2' })).toBeNull()
  found.click()
  const heading = screen.getByText(part, { selector: 'h2' })
  expect(heading).toHaveFocus()
  await waitFor(() => expect(document.querySelector('[data-lever]')).not.toBeNull())
  expect(heading).toBeInTheDocument()
  expect(heading).toHaveFocus()
  environment.IS_REACT_ACT_ENVIRONMENT = true
  await act(() => Promise.resolve())
})
