import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { walkers } from '../support/walkers'
import { open, TODAY } from '../support/wizard'

describe('What a family may do', () => {
  it('is a table by pathway, those with the same words together, with sources', async () => {
    await open(`results?${encodeAnswers(catalogue, walkers[0]?.answers ?? {}, TODAY)}`)
    const table = within(screen.getByRole('table', { name: 'Your family' }))
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Pathways',
      'Spouse',
      'Children',
      'Sources',
    ])
    const [spouse, children, sources] = within(table.getByRole('row', { name: /^H-1B / })).getAllByRole('cell')
    expect(spouse).toHaveTextContent(/^In H-4, only with a permit, and only once your I-140 is approved/)
    expect(children).toHaveTextContent(/Unmarried, under 21\./)
    expect(within(sources ?? document.body).getAllByRole('link').length).toBeGreaterThan(1)
    expect(table.getByRole('rowheader', { name: 'OPT, STEM OPT' })).toBeVisible()
  })
})
