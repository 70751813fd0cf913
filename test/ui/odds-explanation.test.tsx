import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { oddsOf } from '../../src/lottery/model'
import { alike, type ByLevel, poolOf, type Seats } from '../../src/lottery/pool'
import type { Level } from '../../src/reference/wages'
import { Explanation } from '../../src/ui/odds/Explanation'
import { DHS_SHARES, RANDOM, split, WEIGHTED } from '../lottery/vectors'

const pool = poolOf(339_000, DHS_SHARES, alike(0.437692))

interface Case {
  readonly level?: Level
  readonly masters?: boolean
  readonly seats?: Seats
  readonly weights?: ByLevel
}

/** The steps of the explanation as texts. */
function steps({ level, masters, seats = split(118_660), weights = WEIGHTED }: Case): readonly string[] {
  const odds = oddsOf(pool, seats, weights)
  render(<Explanation {...{ level, masters, odds, pool, seats, weights }} cites={[]} />)
  const region = screen.getByRole('region', { name: 'How the draw works, in five steps' })
  const [list] = within(region).getAllByRole('list')
  return list === undefined
    ? []
    : within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent)
}

describe('How the draw works', () => {
  it('tells a person at level III with a US master’s their own numbers', () => {
    const [registration, tickets, first, second, petition, ...more] = steps({ level: 3, masters: true })
    expect(more).toEqual([])
    expect(registration).toContain('the lowest counts')
    expect(tickets).toBe(
      'Tickets. Your level III gives you three tickets among about 656,000, held by about 339,000 people.',
    )
    expect(first).toContain('until about 90,700 different people are selected')
    expect(first).toContain('is wasted')
    expect(first).toContain('In the model it selects 39 in 100 people at your level.')
    expect(second).toContain('until about 27,900 of them are selected')
    expect(second).toContain('You are in both draws. Over both draws the model selects 63 in 100 people like you.')
    expect(petition).toContain('Selected is not approved.')
    expect(petition).toContain('1 April to 30 June')
    expect(petition).toContain('1 October')
  })

  it('leaves out the second draw of somebody without a US master’s', () => {
    const [, tickets, , second] = steps({ level: 1, masters: false })
    expect(tickets).toContain('level I gives you one ticket among')
    expect(second).toContain('Without such a degree you are in the first draw only.')
    expect(second).not.toContain('people like you')
  })

  it('says it in general where level and degree are not known', () => {
    const [, tickets, first, second] = steps({})
    expect(tickets).toContain(
      'level I one ticket, level II two tickets, level III three tickets and level IV four tickets',
    )
    expect(first).not.toContain('your level')
    expect(second).toContain('turns on your degree and school')
  })

  it('gives no chance over both draws without the level', () => {
    const [, , , second] = steps({ masters: true })
    expect(second).toMatch(/You are in both draws\.$/)
  })

  it('says that the level plays no part while the draw was random', () => {
    const [registration, tickets] = steps({ level: 3, masters: true, weights: RANDOM })
    expect(registration).toContain('plays no part')
    expect(tickets).toContain('Everybody has one ticket, among about 339,000.')
  })

  it('says that everybody is selected where there are places enough', () => {
    const [, , first] = steps({ level: 2, masters: false, seats: { regular: 400_000, masters: 20_000 } })
    expect(first).toContain('everybody is selected')
    document.body.innerHTML = ''
    const [, , , second] = steps({ level: 2, masters: true, seats: { regular: 90_000, masters: 200_000 } })
    expect(second).toContain('are all selected')
  })
})
