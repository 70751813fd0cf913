import { expect, it } from 'vitest'
import { oddsOf } from '../../src/lottery/model'
import { alike, poolOf } from '../../src/lottery/pool'
import { walkOf } from '../../src/lottery/walk'
import { DHS_SHARES, split, WEIGHTED } from './vectors'

it('drawing 88,770 of 300,000 people takes about 98,726 tickets, since repeats are wasted', () => {
  const pool = poolOf(300_000, DHS_SHARES, alike(0))
  const walk = walkOf(pool, WEIGHTED, oddsOf(pool, { regular: 88_770, masters: 0 }, WEIGHTED))
  expect(Math.abs(walk.drawn / 98_726 - 1)).toBeLessThan(2e-4)
  expect(walk.people).toBeCloseTo(300_000, 6)
  expect(walk.mastersLeft).toBe(0)
})

it('counts the tickets of a season as large as fiscal year 2026, and who is left for the second draw', () => {
  const pool = poolOf(339_000, DHS_SHARES, alike(0.437692))
  const seats = split(118_660)
  const walk = walkOf(pool, WEIGHTED, oddsOf(pool, seats, WEIGHTED))
  expect(Math.round(walk.tickets / 1000)).toBe(656)
  // The same share of every level holds a US master's, so that the first draw takes that share of its places from them.
  expect(walk.mastersLeft).toBeCloseTo(0.437692 * (339_000 - seats.regular), 3)
})
