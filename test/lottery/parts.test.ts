import { describe, expect, it } from 'vitest'
import { binomial } from '../../src/lottery/simulation/binomial'
import { randomOf } from '../../src/lottery/simulation/random'
import { whole, wholeSeason } from '../../src/lottery/simulation/season'
import { Tally } from '../../src/lottery/simulation/tally'
import { misfit } from './exact'
import { WEIGHTED } from './vectors'

describe('What the draws are made of', () => {
  it('rounds people and places by the largest remainder, and keeps the sums', () => {
    expect(whole([1.2, 1.5, 1.3])).toEqual([1, 2, 1])
    expect(whole([0.5, 0.5])).toEqual([1, 0])
    const { kinds, places } = wholeSeason(
      { withoutMasters: [1.4, 1, 1, 1], withMasters: [2.4, 0.2, 0, 0] },
      { regular: 2.6, masters: 1.4 },
      WEIGHTED,
    )
    expect(kinds.map((one) => one.people)).toEqual([2, 1, 1, 1, 2, 0, 0, 0])
    expect(kinds.map(({ tickets, masters }) => (masters ? -tickets : tickets))).toEqual([1, 2, 3, 4, -1, -2, -3, -4])
    expect(places).toEqual({ regular: 3, masters: 1 })
  })

  it('keeps mean and standard error, also far from nothing', () => {
    const tally = new Tally()
    for (const share of [1e9 + 1, 1e9 + 2, 1e9 + 4, 1e9 + 5]) tally.add(share)
    expect(tally.share().mean).toBe(1e9 + 3)
    expect(tally.share().standardError).toBeCloseTo(Math.sqrt(10 / 3 / 4), 6)
  })

  it.each([
    [12, 0.3],
    [40, 0.3],
    [40, 0.7],
    [25, 0.5],
    [5000, 0.001],
    [5000, 0.1],
    [200_000, 0.4],
  ])('counts successes among %i trials of chance %d', (trials, chance) => {
    const random = randomOf(11)
    const seen = new Map<string, number>()
    for (let draw = 0; draw < 60_000; draw += 1) {
      const count = String(binomial(trials, chance, random))
      seen.set(count, (seen.get(count) ?? 0) + 1)
    }
    expect(misfit(chances(trials, chance), seen)).toBeLessThan(4)
  })

  it('counts none or all where that is certain', () => {
    const random = randomOf(1)
    expect([binomial(0, 0.4, random), binomial(9, 0, random), binomial(9, 1, random)]).toEqual([0, 0, 9])
  })
})

/** The chance of each count, from the ratio of each to the one before. */
function chances(trials: number, chance: number): ReadonlyMap<string, number> {
  const ratio = Math.log(chance / (1 - chance))
  let logarithm = trials * Math.log1p(-chance)
  const all = new Map<string, number>()
  for (let count = 0; count <= trials; count += 1) {
    all.set(String(count), Math.exp(logarithm))
    logarithm += ratio + Math.log((trials - count) / (count + 1))
  }
  return all
}
