import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { History } from '../../src/ui/odds/History'

const table = (): HTMLElement => screen.getByRole('table', { name: 'Past seasons' })
const rowOf = (year: number): readonly string[] =>
  within(within(table()).getByRole('row', { name: new RegExp(`^${year}March ${year - 1}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('Past seasons', () => {
  it('give each season its counts, its rate, and of what', () => {
    render(<History asOf="2026-11-20" />)
    expect(rowOf(2021)).toEqual(['269,424registrations', '124,415registrations2 rounds', '46.2of registrations'])
    expect(rowOf(2024)).toEqual([
      '758,994registrationsabout 446,000 people',
      '188,400registrations2 rounds',
      '24.8of registrations',
    ])
    expect(rowOf(2025)).toEqual([
      'about 442,000people470,342 registrations',
      '127,624people135,137 registrations2 rounds',
      '28.9of people',
    ])
    expect(rowOf(2026)[2]).toBe('35.0of people')
  })

  it('say what was not published, and what conflicts', () => {
    render(<History asOf="2026-11-20" />)
    expect(rowOf(2027)).toEqual([
      '211,600registrations, sources conflictabout 209,500 people, calculated',
      'not published1 round',
      'not published',
    ])
  })

  it('stand under the rule of their draw, the latest first', () => {
    render(<History asOf="2026-11-20" />)
    const heads = within(table())
      .getAllByRole('rowheader')
      .filter((head) => head.getAttribute('scope') === 'rowgroup')
    expect(heads.map((head) => head.textContent)).toEqual([
      'One to four tickets for each person, by wage level: 2027',
      'One ticket for each person, whatever the number of employers: 2025 to 2026',
      'One ticket for each registration: 2021 to 2024',
    ])
  })

  it('warn of counts that are taken for something else', () => {
    render(<History asOf="2026-11-20" />)
    const notes = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(notes).toContainEqual(
      expect.stringMatching(/^423,028 \(fiscal year 2025\) and 336,153 \(fiscal year 2026\) are registrations/),
    )
    expect(notes).toContainEqual(expect.stringMatching(/^211,600 for fiscal year 2027 stands in press copies/))
    expect(notes).toContainEqual(expect.stringContaining('25, 43 and 58 in 100 with one, two and three registrations'))
  })

  it('name each source once, with its mark and the day it was read', () => {
    render(<History asOf="2026-11-20" />)
    const names = screen.getAllByRole('link').map((link) => link.textContent)
    expect(new Set(names).size).toBe(names.length)
    const conflicting = screen.getByRole('link', { name: 'USCIS, H-1B electronic registration, fiscal year 2027' })
    expect(conflicting.closest('li')).toHaveTextContent('sources conflict checked 8 October 2026')
    for (const name of ['84 FR 888', '89 FR 7456', '90 FR 60864']) screen.getByRole('link', { name })
  })

  it('tell nothing of a later day', () => {
    render(<History asOf="2026-05-20" />)
    expect(screen.queryByText('2027')).toBeNull()
    expect(screen.queryByText(/211,600/)).toBeNull()
  })

  it('are absent on a day of which none is held', () => {
    const { container } = render(<History asOf="2024-12-31" />)
    expect(container).toBeEmptyDOMElement()
  })
})
