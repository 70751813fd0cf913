import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Odds, oddsOf } from '../../src/lottery/model'
import { type ByLevel, peopleIn, type Pool, poolOf, alike, type Seats, total } from '../../src/lottery/pool'
import { DHS_SHARES, RANDOM, split, vectors, WEIGHTED } from './vectors'

const percent = (all: ByLevel): readonly number[] => all.map((chance) => 100 * chance)
const near = (got: readonly number[], wanted: readonly number[], within: number) =>
  got.forEach((one, index) => expect(Math.abs(one - (wanted[index] ?? Number.NaN))).toBeLessThanOrEqual(within))

const selectedIn = (pool: Pool, odds: Odds): number =>
  [...pool.withoutMasters].reduce((sum, people, at) => sum + people * (odds.withoutMasters[at] ?? 0), 0) +
  [...pool.withMasters].reduce((sum, people, at) => sum + people * (odds.withMasters[at] ?? 0), 0)

describe('the two-stage draw', () => {
  it.each(vectors)(
    'agrees with the reference: $name',
    ({ pool, seats, without, masters, t1, t2, within = 0.02, depthWithin = 1e-5 }) => {
      const odds = oddsOf(pool, seats, WEIGHTED)
      if (without !== undefined) near(percent(odds.withoutMasters), without, within)
      if (masters !== undefined) near(percent(odds.withMasters), masters, within)
      near([odds.t1, odds.t2], [t1, t2 ?? 0], depthWithin)
      expect(Math.abs(selectedIn(pool, odds) / (seats.regular + seats.masters) - 1)).toBeLessThan(1e-9)
    },
  )

  it('gives everybody one chance where the draw is random', () => {
    const pool = poolOf(339_000, DHS_SHARES, alike(0.437692))
    const odds = oddsOf(pool, split(118_660), RANDOM)
    near(percent(odds.withoutMasters), [26.77, 26.77, 26.77, 26.77], 0.01)
    near(percent(odds.withMasters), [45.58, 45.58, 45.58, 45.58], 0.01)
  })

  it('selects everybody where there are as many seats as people', () => {
    const pool: Pool = { withoutMasters: [1, 0, 0, 0], withMasters: [0, 2, 0, 0] }
    expect(oddsOf(pool, { regular: 3, masters: 0 }, WEIGHTED).withoutMasters).toEqual([1, 1, 1, 1])
    const second = oddsOf(pool, { regular: 1, masters: 5 }, WEIGHTED)
    expect(second.withMasters).toEqual([1, 1, 1, 1])
    expect(second.withoutMasters[0]).toBeLessThan(1)
  })

  it('has no second draw without seats in it', () => {
    const odds = oddsOf(poolOf(1000, [1, 1, 1, 1], alike(0.5)), { regular: 100, masters: 0 }, WEIGHTED)
    expect(odds.withMasters).toEqual(odds.withoutMasters)
  })

  it.each<readonly [string, Pool, Seats, ByLevel]>([
    ['count', { withoutMasters: [-1, 0, 0, 0], withMasters: [1, 0, 0, 0] }, split(1), WEIGHTED],
    ['count', { withoutMasters: [Number.NaN, 0, 0, 0], withMasters: [1, 0, 0, 0] }, split(1), WEIGHTED],
    ['count', { withoutMasters: [Infinity, 0, 0, 0], withMasters: [1, 0, 0, 0] }, split(1), WEIGHTED],
    ['empty', { withoutMasters: [0, 0, 0, 0], withMasters: [0, 0, 0, 0] }, split(1), WEIGHTED],
    ['seats', poolOf(10, [1, 1, 1, 1], alike(0)), { regular: -1, masters: 0 }, WEIGHTED],
    ['seats', poolOf(10, [1, 1, 1, 1], alike(0)), { regular: 1, masters: Number.NaN }, WEIGHTED],
    ['weights', poolOf(10, [1, 1, 1, 1], alike(0)), split(1), [1, 2, 0, 4]],
  ])('says what is impossible: %s', (fault, pool, seats, weights) => {
    expect(() => oddsOf(pool, seats, weights)).toThrow(new RangeError(fault))
  })
})

const count = fc.oneof(fc.nat(3), fc.nat(10_000_000 / 8))
const counts: fc.Arbitrary<ByLevel> = fc.tuple(count, count, count, count)
const pools: fc.Arbitrary<Pool> = fc
  .record({ withoutMasters: counts, withMasters: counts })
  .filter((pool) => peopleIn(pool) > 0)
const shares = fc.double({ min: 0, max: 1, noNaN: true })
const seatsFor = (pool: Pool, regular: number, masters: number): Seats => ({
  regular: regular * peopleIn(pool),
  masters: masters * total(pool.withMasters),
})
const seasons = fc.record({ pool: pools, regular: shares, masters: shares })
/** Shares that are not within rounding of everybody or nobody: there the last digit of a seat decides how deep the draw goes. */
const measured = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000)
const measuredSeasons = fc.record({ pool: pools, regular: measured, masters: measured })
const flat = ({ withoutMasters, withMasters }: Odds) => [...withoutMasters, ...withMasters]
const ROUNDING = 1e-9

describe('in any pool of 1 to 10,000,000 people', () => {
  it('every chance is a number from 0 to 1, rises with the level, and is never lower with a US master’s', () => {
    fc.assert(
      fc.property(seasons, ({ pool, regular, masters }) => {
        const odds = oddsOf(pool, seatsFor(pool, regular, masters), WEIGHTED)
        for (const chance of flat(odds)) expect(chance >= 0 && chance <= 1).toBe(true)
        for (const [low, high] of [[0, 1] as const, [1, 2] as const, [2, 3] as const]) {
          expect(odds.withoutMasters[low]).toBeLessThanOrEqual(odds.withoutMasters[high])
          expect(odds.withMasters[low]).toBeLessThanOrEqual(odds.withMasters[high])
        }
        odds.withMasters.forEach((chance, at) => expect(chance).toBeGreaterThanOrEqual(odds.withoutMasters[at] ?? 2))
      }),
      { numRuns: 2000 },
    )
  })

  it('the two draws fill their seats', () => {
    fc.assert(
      fc.property(seasons, ({ pool, regular, masters }) => {
        const seats = seatsFor(pool, regular, masters)
        const odds = oddsOf(pool, seats, WEIGHTED)
        const afterFirst = pool.withMasters.reduce(
          (sum, people, at) => sum + people * (1 - (odds.withoutMasters[at] ?? 0)),
          0,
        )
        const wanted = seats.regular + Math.min(seats.masters, afterFirst)
        expect(Math.abs(selectedIn(pool, odds) - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, wanted))
      }),
      { numRuns: 2000 },
    )
  })

  it('an unselected person of level w is w people of level I: 1 - P(w) is (1 - P(1)) to the power w', () => {
    fc.assert(
      fc.property(measuredSeasons, ({ pool, regular, masters }) => {
        const odds = oddsOf(pool, seatsFor(pool, regular, masters), WEIGHTED)
        for (const side of [odds.withoutMasters, odds.withMasters])
          side.forEach((chance, at) => expect(Math.abs(1 - chance - (1 - side[0]) ** (at + 1))).toBeLessThan(ROUNDING))
      }),
    )
  })

  it('more seats never lower a chance, more people never raise one', () => {
    fc.assert(
      fc.property(measuredSeasons, measured, counts, ({ pool, regular, masters }, more, others) => {
        const seats = seatsFor(pool, regular, masters)
        const before = flat(oddsOf(pool, seats, WEIGHTED))
        const wider = { ...seats, regular: seats.regular + more * peopleIn(pool) }
        flat(oddsOf(pool, wider, WEIGHTED)).forEach((chance, at) =>
          expect(chance).toBeGreaterThanOrEqual((before[at] ?? 2) - ROUNDING),
        )
        const [a, b, c, d] = pool.withoutMasters
        const [e, f, g, h] = others
        const fuller: Pool = { ...pool, withoutMasters: [a + e, b + f, c + g, d + h] }
        oddsOf(fuller, seats, WEIGHTED).withoutMasters.forEach((chance, at) =>
          expect(chance).toBeLessThanOrEqual((before[at] ?? -1) + ROUNDING),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('the names of the levels do not matter, only their weights', () => {
    fc.assert(
      fc.property(measuredSeasons, ({ pool, regular, masters }) => {
        const seats = seatsFor(pool, regular, masters)
        const turned = ([a, b, c, d]: ByLevel): ByLevel => [d, c, b, a]
        const odds = oddsOf(pool, seats, WEIGHTED)
        const other = oddsOf(
          { withoutMasters: turned(pool.withoutMasters), withMasters: turned(pool.withMasters) },
          seats,
          turned(WEIGHTED),
        )
        near(
          flat({ ...other, withoutMasters: turned(other.withoutMasters), withMasters: turned(other.withMasters) }),
          flat(odds),
          ROUNDING,
        )
      }),
    )
  })
})
