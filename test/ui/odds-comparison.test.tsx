import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Comparison } from '../../src/ui/odds/Comparison'

const rows = (name: string): readonly (readonly string[])[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe('The table of the rule beside the draw itself', () => {
  it('has what DHS printed, and what the model works out', () => {
    render(<Comparison asOf="2026-11-20" />)
    expect(rows('Odds by level: DHS, and the draw itself')).toEqual([
      ['I', '29.59', '15.29', '−48', '17.00'],
      ['II', '29.59', '30.58', '+3', '31.11'],
      ['III', '29.59', '45.87', '+55', '42.82'],
      ['IV', '29.59', '61.16', '+107', '52.54'],
    ])
  })

  it('says why they differ', () => {
    render(<Comparison asOf="2026-11-20" />)
    const notes = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(notes).toContainEqual(expect.stringContaining('runs as 1 : 2 : 3 : 4'))
    expect(notes).toContainEqual(
      expect.stringContaining('to select 88,770 of 300,000 people, about 98,700 tickets must be drawn'),
    )
    expect(notes).toContainEqual(
      expect.stringContaining(
        'Of 85,000 selected, DHS projects 13,731 at level I. The draw itself gives 13,689; the odds printed by DHS would give 12,314.',
      ),
    )
    expect(notes).toContainEqual(expect.stringContaining('footnotes of its table were not read'))
  })

  it('shows what formulas in circulation come to on one pool', () => {
    render(<Comparison asOf="2026-11-20" />)
    expect(rows('Formulas in circulation')).toEqual([
      ['I', '25.2', '25.2', '30.6'],
      ['II', '50.5', '44.1', '51.8'],
      ['III', '75.7', '58.2', '66.6'],
      ['IV', '101.0', '68.8', '76.8'],
      ['Selected', '120,141', '102,501', '120,141'],
    ])
    expect(screen.getByText(/101 in 100 at level IV/)).toBeInTheDocument()
    expect(screen.getByText(/fills 102,501 of 120,141 places, 17,640 short/)).toBeInTheDocument()
  })

  it('marks what was read in secondary sources and what is calculated', () => {
    render(<Comparison asOf="2026-11-20" />)
    const source = (name: string) => screen.getByRole('link', { name }).closest('li')
    expect(source('90 FR 60864, odds by level')).toHaveTextContent('secondary source checked 8 October 2026')
    expect(source('90 FR 60864, population')).toHaveTextContent('calculated')
  })

  it.each(['2025-12-01', '2026-01-15'])('is absent on %s, when the draw was random', (day) => {
    const { container } = render(<Comparison asOf={day} />)
    expect(container).toBeEmptyDOMElement()
  })
})
