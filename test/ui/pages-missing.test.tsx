import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { open } from '../support/wizard'

const file = vi.hoisted(() => ({ isThere: false }))
// A file that cannot be had, and then can.
vi.mock('../../src/app/result-pages', async (original) => {
  if (!file.isThere) throw new Error('no network')
  return original()
})

it('A result whose file cannot be had says so, keeps the answers, and is shown once it can', async () => {
  const user = await open('results?v=1&status=abroad&citizenships=IN')
  expect(screen.getByRole('alert')).toHaveTextContent('This page could not be loadedYour answers are kept in this tab.')
  const button = screen.getByRole('button', { name: 'Try again' })
  await user.click(button)
  expect(button).toHaveFocus()
  file.isThere = true
  await user.click(button)
  const heading = await screen.findByRole('heading', { name: /decided|open to you today/ }, { timeout: 20_000 })
  expect(heading).toHaveFocus()
})
