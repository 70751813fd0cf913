import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { open } from '../support/wizard'

// Files that cannot be had: a lost connection, or a new version put in place of the one that is open.
const lost = vi.hoisted(() => () => {
  throw new Error('Failed to fetch')
})
vi.mock('../../src/ui/wages/AreaCombobox', lost)
vi.mock('../../src/ui/wages/OccupationNote', lost)
vi.mock('../../src/ui/wages/WagePanel', lost)

const PATIENT = { timeout: 10_000 }
const JOB = 'v=1&status=abroad&employers=company&roleAndPay=ml-engineer_15-1252_42660_182000__no'

describe('Without the files of the job’s page', () => {
  it('it can be answered, and the place is picked from a list', async () => {
    const user = await open(`q/roleAndPay?${JOB}`)
    expect(await screen.findByText(/^The wage figures could not be loaded/, {}, PATIENT)).toBeInTheDocument()
    const area = await screen.findByRole('combobox', { name: /metro area/i }, PATIENT)
    expect(area.tagName).toBe('SELECT')
    expect(area).toHaveValue('42660')
    await user.selectOptions(area, within(area).getAllByRole('option')[1] ?? '')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.queryByRole('heading', { name: 'Which job, where, and at what salary?' })).not.toBeInTheDocument()
    expect(screen.queryByText('This page could not be shown')).not.toBeInTheDocument()
  })
})

describe('An area that no list has', () => {
  it('is not shown as if it were one', async () => {
    await open(`review?${JOB.replace('42660', '99998')}`)
    expect(await screen.findByText(/Not in the list \(99998\)/, {}, PATIENT)).toBeInTheDocument()
  })
})
