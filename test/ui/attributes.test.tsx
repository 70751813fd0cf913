import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PathwayId } from '../../src/domain/pathway'
import { ATTRIBUTES } from '../../src/pathways/common/attributes/statement'
import { pathways } from '../../src/pathways/index'
import { catalogue } from '../../src/questions/index'
import { encodeAnswers } from '../../src/share/link'
import { walkers } from '../support/walkers'
import { open, openPathway, TODAY } from '../support/wizard'

const answers = walkers[0]?.answers ?? {}

/** Found by attribute: asking for roles among so many rows takes jsdom half a minute. */
const gridOf = (id: PathwayId): HTMLElement => {
  const grid = document.querySelector<HTMLElement>(`[data-pathway="${id}"] dl.attributes`)
  if (grid === null) throw new Error(`${id} has no grid`)
  return grid
}
const cellOf = (id: PathwayId, name: string): HTMLElement => {
  const term = within(gridOf(id)).getByText(name, { selector: 'dt' })
  return within(term.closest('div') ?? gridOf(id)).getByRole('definition', { hidden: true })
}

describe('The grid of an opened pathway', () => {
  async function see(rows: readonly PathwayId[]): Promise<void> {
    const user = await open(`results?${encodeAnswers(catalogue, answers, TODAY)}`)
    for (const id of rows) await openPathway(user, id)
  }

  it('has the same rows on every pathway, each with an answer and a source', async () => {
    await see(pathways.map(({ id }) => id))
    for (const { id } of pathways) {
      const rows = [...gridOf(id).querySelectorAll<HTMLElement>('[data-attribute]')]
      expect(rows.map((row) => row.dataset['attribute'])).toEqual(ATTRIBUTES)
      for (const row of rows) {
        expect(row.querySelector('dt')?.textContent).toMatch(/^[A-Z]/)
        expect(row.querySelector('dd p')?.textContent).toMatch(/^[A-Z$0-9]/)
        expect(row.querySelectorAll('.cite a[href^="https://"]').length).toBeGreaterThan(0)
      }
    }

    // It is named, and stands before the proof.
    const grid = gridOf('h1b')
    const title = document.getElementById(grid.getAttribute('aria-labelledby') ?? '')
    expect(title).toHaveTextContent('At a glance')
    const proof = grid.parentElement?.querySelector('.proof')
    expect(proof && grid.compareDocumentPosition(proof)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('answers for this person, each source once, with its mark and the review date that is past', async () => {
    await see(['h1b', 'e3', 'niw'])
    expect(cellOf('h1b', 'Government fees')).toHaveTextContent(
      'To file, paid by the employer: $3,595Registration: $215',
    )
    expect(cellOf('h1b', 'Premium processing')).toHaveTextContent('$2,965 for an answer within 15 business days')

    expect(cellOf('e3', 'Dual intent')).toHaveTextContent('from memory, to be verified')
    expect(within(cellOf('h1b', 'Annual cap')).queryByText('secondary source')).toBeNull()

    expect(cellOf('niw', 'Where, and interview')).toHaveTextContent('past its review date of 1 November 2026')
    expect(within(cellOf('niw', 'Annual cap')).queryByText(/review date/)).toBeNull()

    for (const cell of gridOf('h1b').querySelectorAll('dd')) {
      const labels = [...cell.querySelectorAll('.cite a')].map((link) => link.textContent)
      expect(labels).toEqual([...new Set(labels)])
    }
  })
})
