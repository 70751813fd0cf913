import { describe, expect, it } from 'vitest'
import {
  CHECK_POOL,
  CHECK_SELECTED,
  independentOdds,
  linearOdds,
  onePoolOdds,
  peopleSelected,
  ticketsOf,
} from '../../src/lottery/other-formulas'
import { type ByLevel, total } from '../../src/lottery/pool'
import { DHS_SHARES, WEIGHTED } from './vectors'

const inHundred = (chances: ByLevel, digits = 1): readonly number[] =>
  chances.map((chance) => Number((100 * chance).toFixed(digits)))

describe('on the pool of a public calculator', () => {
  const args = [CHECK_POOL, CHECK_SELECTED, WEIGHTED] as const

  it('the linear formula passes 100', () => expect(inHundred(linearOdds(...args))).toEqual([25.2, 50.5, 75.7, 101.0]))

  it('tickets for themselves leave 17,640 places empty', () => {
    const chances = independentOdds(...args)
    expect(inHundred(chances)).toEqual([25.2, 44.1, 58.2, 68.8])
    const filled = Math.round(total(peopleSelected(CHECK_POOL, chances)))
    expect(filled).toBe(102_501)
    expect(CHECK_SELECTED - filled).toBe(17_640)
  })

  it('the draw itself fills every place', () => {
    const chances = onePoolOdds(...args)
    expect(inHundred(chances, 2)).toEqual([30.59, 51.83, 66.56, 76.79])
    expect(total(peopleSelected(CHECK_POOL, chances))).toBeCloseTo(CHECK_SELECTED, 3)
  })
})

describe('on the population that DHS reckons with', () => {
  const of100 = DHS_SHARES.map((share) => 100 * share)
  const people: ByLevel = [of100[0] ?? 0, of100[1] ?? 0, of100[2] ?? 0, of100[3] ?? 0]

  it('the draw over one pool', () =>
    expect(inHundred(onePoolOdds(people, 29.59, WEIGHTED), 2)).toEqual([17.0, 31.11, 42.82, 52.54]))

  it('the linear formula is the printed table, but for rounding', () =>
    expect(inHundred(linearOdds(people, 29.59, WEIGHTED))).toEqual([15.3, 30.6, 45.8, 61.1]))

  it('the mean weight', () => expect(ticketsOf(people, WEIGHTED) / 100).toBeCloseTo(1.936, 3))

  it('tickets for themselves, at f = 15.28 in 100', () => {
    const chances = independentOdds(people, 0.1528 * ticketsOf(people, WEIGHTED), WEIGHTED)
    const printed = [15.28, 28.23, 39.2, 48.49]
    chances.forEach((chance, at) => expect(100 * chance).toBeCloseTo(printed[at] ?? Number.NaN, 1))
    expect(total(peopleSelected(people, chances))).toBeCloseTo(26.89, 1)
  })
})
