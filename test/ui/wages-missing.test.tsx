import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { open } from '../support/wizard'

const areas = vi.hoisted(() => ({ areLost: true }))
// A file that cannot be had, and then can.
vi.mock('../../src/reference/areas', (original) => {
  if (areas.areLost) throw new TypeError('Failed to fetch')
  return original()
})
// A file that cannot be read.
vi.mock('../../src/reference/wage-figures', () => ({ WAGE_FIGURES: 'not a table' }))

const PATIENT = { timeout: 10_000 }
const JOB = 'v=1&status=abroad&employers=company&roleAndPay=ml-engineer_15-1252_42660_182000__no'

it('Without the list of areas the page of the job says so, and the list takes the focus once it is there', async () => {
  const user = await open(`q/roleAndPay?${JOB}`)
  const told = await screen.findByText(/^The list of metro areas could not be loaded/)
  expect(screen.getByRole('combobox', { name: /metro area/i })).toHaveValue('42660')
  const field = told.parentElement
  if (field === null) throw new Error('The sentence stands nowhere')
  const retry = within(field).getByRole('button', { name: 'Try again' })
  await user.click(retry)
  await waitFor(() => expect(retry).toHaveFocus())
  areas.areLost = false
  await user.click(retry)
  await screen.findByRole('button', { name: 'Show the list of metro areas' })
  await waitFor(() => expect(screen.getByRole('combobox', { name: /metro area/i })).toHaveFocus())
  expect(screen.getByRole('combobox', { name: /metro area/i })).toHaveValue('Seattle-Tacoma-Bellevue, WA')
})

describe('Without the wage figures', () => {
  it('the page of the job says so, and how to give the level', async () => {
    const user = await open(`q/roleAndPay?${JOB}`)
    const panel = await screen.findByText(/^The wage figures could not be loaded/, {}, PATIENT)
    expect(panel).toHaveTextContent('give the level')
    await screen.findByRole('button', { name: 'Show the list of metro areas' }, PATIENT)
    const [unsure] = screen.getAllByRole('checkbox', { name: 'I’m not sure' })
    if (unsure !== undefined) await user.click(unsure)
    expect(screen.getByRole('group', { name: 'Wage level of the job' })).toBeInTheDocument()
  })

  it('the result says so, and is shown', async () => {
    await open(`results?${JOB}`)
    expect(await screen.findByText(/^The wage figures could not be loaded/)).toBeInTheDocument()
    expect(document.querySelectorAll('[data-pathway]')).toHaveLength(18)
  })
})
