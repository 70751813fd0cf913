import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTES } from '../../src/pathways/common/attributes/statement'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { walkers } from '../support/walkers'
import { open, TODAY } from '../support/wizard'

const answers = walkers[0]?.answers ?? {}
const see = () => open(`results?${encodeAnswers(catalogue, answers, TODAY)}`)

function table(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.compare-table')
  if (found === null) throw new Error('Nothing is compared')
  return found
}
const columns = (): readonly string[] =>
  within(table())
    .getAllByRole<HTMLSelectElement>('combobox')
    .map(({ value }) => value)
const cell = (row: string, at: number): HTMLElement => {
  const found = table().querySelectorAll<HTMLElement>(`[data-row="${row}"] td`)[at]
  if (found === undefined) throw new Error(`No cell ${row} ${at}`)
  return found
}

describe('Pathways side by side', () => {
  it('have the same rows: standing, risk, odds with their range, the queue by birth, and the grid', async () => {
    const user = await see()
    const first = columns()
    expect(first).toHaveLength(4)
    const rows = [...table().querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset['row'])
    expect(rows).toEqual(['standing', 'risk', 'odds', 'queue', ...ATTRIBUTES])
    for (const row of within(table()).getAllByRole('row')) expect(within(row).queryAllByRole('cell').length % 4).toBe(0)

    await user.selectOptions(screen.getByRole('combobox', { name: 'Pathway in column 1' }), 'h1b')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pathway in column 2' }), 'perm-eb2')
    expect(columns().slice(0, 2)).toEqual(['h1b', 'perm-eb2'])
    expect(new Set(columns()).size).toBe(4)
    expect(cell('standing', 0)).toHaveTextContent('Opens later')
    expect(await within(cell('odds', 0)).findByText(/^\d+ in 100 in one season$/)).toBeInTheDocument()
    expect(cell('odds', 0)).toHaveTextContent(/\d+ to \d+ over the assumptions\. Selected is not approved\./)
    expect(cell('odds', 1)).toHaveTextContent(/^None$/)
    expect(cell('queue', 0)).toHaveTextContent(/^None$/)
    // Visa Bulletin of October 2026, EB-2 for India.
    expect(cell('queue', 1)).toHaveTextContent(/^India: 1 Nov 2013EB-2, Visa Bulletin of October 2026\.$/)
    expect(cell('risk', 0)).toHaveTextContent(/^Waits for: /)
    expect(cell('fees', 0)).toHaveTextContent(/^To file, paid by the employer: \$3,595$/)

    await user.click(screen.getByRole('button', { name: 'Show the full answers' }))
    expect(screen.getByRole('button', { name: 'Show the full answers', pressed: true })).toBeVisible()
    expect(cell('fees', 0)).toHaveTextContent(/Registration: \$215/)
  })

  it('leave the keyboard where it is when one takes the place of another', async () => {
    const user = await see()
    const choice = screen.getByRole('combobox', { name: 'Pathway in column 1' })
    choice.focus()
    await user.selectOptions(choice, 'perm-eb2')
    expect(screen.getByRole('combobox', { name: 'Pathway in column 1' })).toHaveFocus()
    await user.selectOptions(choice, columns()[2] ?? '')
    expect(screen.getByRole('combobox', { name: 'Pathway in column 1' })).toHaveFocus()
  })

  it('are two to four', async () => {
    const user = await see()
    const [, second] = columns()
    await user.click(within(table()).getAllByRole('button', { name: /^Remove/ })[0] ?? table())
    expect(columns()[0]).toBe(second)
    await user.click(within(table()).getAllByRole('button', { name: /^Remove/ })[0] ?? table())
    expect(columns()).toHaveLength(2)
    expect(within(table()).queryByRole('button', { name: /^Remove/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add a pathway' }))
    await user.click(screen.getByRole('button', { name: 'Add a pathway' }))
    expect(columns()).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Add a pathway' })).toBeNull()
  })
})
