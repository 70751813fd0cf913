import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oddsOf } from '../../src/lottery/model'
import type { ByLevel, Pool } from '../../src/lottery/pool'
import { randomOf } from '../../src/lottery/simulation/random'
import { type DrawRequest, type DrawResult, drawSeasons } from '../../src/lottery/simulation/run'
import { type Kind, METHODS, type Season, wholeSeason } from '../../src/lottery/simulation/season'
import { ticketDraw } from '../../src/lottery/simulation/tickets'
import { urnDraw } from '../../src/lottery/simulation/urn'
import { endingsOf, misfit } from './exact'
import { vectors, WEIGHTED } from './vectors'

const DRAWS = { tickets: ticketDraw, urn: urnDraw }

function drawAll(request: DrawRequest): DrawResult {
  const run = drawSeasons(request)
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
  }
}

/** How often each ending comes up. */
function endings(season: Season, method: keyof typeof DRAWS, draws: number): Map<string, number> {
  const random = randomOf(2027)
  const draw = DRAWS[method](season)
  const seen = new Map<string, number>()
  for (let done = 0; done < draws; done += 1) {
    const ending = draw(random).join()
    seen.set(ending, (seen.get(ending) ?? 0) + 1)
  }
  return seen
}

const kind = (people: number, tickets: number, masters = false): Kind => ({ people, tickets, masters })
const people = (kinds: readonly Kind[]): number => kinds.reduce((sum, one) => sum + one.people, 0)

const fourPeople = [kind(1, 1), kind(1, 2), kind(1, 3), kind(1, 4)]
const small: readonly (readonly [string, Season])[] = [
  ['four people', { kinds: fourPeople, places: { regular: 2, masters: 0 } }],
  [
    'two draws',
    { kinds: [kind(3, 1), kind(2, 4), kind(2, 1, true), kind(3, 3, true)], places: { regular: 4, masters: 2 } },
  ],
  ['all but one', { kinds: [kind(4, 1), kind(4, 9)], places: { regular: 7, masters: 0 } }],
  [
    'an empty kind and a second draw that runs out',
    { kinds: [kind(5, 2), kind(0, 3), kind(2, 1, true)], places: { regular: 3, masters: 9 } },
  ],
  ['hundreds of people', { kinds: [kind(300, 1), kind(200, 4)], places: { regular: 250, masters: 0 } }],
]

describe.each(METHODS)('One season, drawn by %s', (method) => {
  it.each([
    [1, [0.1, 0.2, 0.3, 0.4]],
    [2, [0.2345, 0.4413, 0.6083, 0.7159]],
    [3, [0.4488, 0.7587, 0.8702, 0.9222]],
  ])('selects four people with 1, 2, 3 and 4 tickets as often as is known, in %i picks', (regular, known) => {
    const draws = 20_000
    const season = { kinds: fourPeople, places: { regular, masters: 0 } }
    const { shares } = drawAll({ season, method, draws, seed: 5 })
    known.forEach((chance, at) => {
      const error = Math.sqrt((chance * (1 - chance)) / draws)
      expect(Math.abs((shares[at]?.mean ?? 9) - chance) / error).toBeLessThan(3.5)
    })
  })

  it.each(small)('ends in every way as often as every order of picks tells: %s', (_, season) => {
    const draws = method === 'urn' ? 40_000 : 10_000
    expect(misfit(endingsOf(season), endings(season, method, draws))).toBeLessThan(4)
  })

  it('fills the places, or selects everybody who may enter', () => {
    const kinds = fc.array(
      fc.record({ people: fc.nat(60), tickets: fc.integer({ min: 1, max: 9 }), masters: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    const places = fc.record({ regular: fc.nat(200), masters: fc.nat(200) })
    fc.assert(
      fc.property(fc.record({ kinds, places }), fc.nat(), (season, seed) => {
        const selected = DRAWS[method](season)(randomOf(seed))
        season.kinds.forEach((one, at) => expect(selected[at]).toBeLessThanOrEqual(one.people))
        const first = Math.min(season.places.regular, people(season.kinds))
        const total = selected.reduce((sum, count) => sum + count, 0)
        const reached = selected.reduce((sum, count, at) => sum + (season.kinds[at]?.masters === true ? count : 0), 0)
        const all = people(season.kinds.filter(({ masters }) => masters))
        if (reached < all) expect(total).toBe(first + season.places.masters)
        else expect(total).toBeLessThanOrEqual(first + season.places.masters)
        expect(total).toBeGreaterThanOrEqual(first)
      }),
      { numRuns: 500 },
    )
  })
})

describe('Model and draws', () => {
  // Of some 270 distances one beyond three is to be expected; with this seed there is none, and the next test looks at them all.
  const SEED = 11
  const MANY = 2000
  const FEW = 20
  const distances: { readonly urn: number[]; readonly tickets: number[] } = { urn: [], tickets: [] }

  it.each(vectors)('agree within three standard errors: $name', ({ pool, seats }) => {
    const season = wholeSeason(pool, seats, WEIGHTED)
    const counts = season.kinds.map((one) => one.people)
    const wholePool: Pool = { withoutMasters: four(counts.slice(0, 4)), withMasters: four(counts.slice(4)) }
    const { withoutMasters, withMasters } = oddsOf(wholePool, season.places, WEIGHTED)
    const urn = drawAll({ season, method: 'urn', draws: MANY, seed: SEED })
    const tickets = drawAll({ season, method: 'tickets', draws: FEW, seed: SEED })
    ;[...withoutMasters, ...withMasters].forEach((model, at) => {
      if (counts[at] === 0) {
        expect([urn.shares[at]?.mean, tickets.shares[at]?.mean]).toEqual([0, 0])
        return
      }
      const error = urn.shares[at]?.standardError ?? Number.NaN
      // Few seasons tell their own spread badly: it is taken from the many.
      const fewError = error * Math.sqrt(MANY / FEW)
      const distance = {
        urn: ((urn.shares[at]?.mean ?? Number.NaN) - model) / error,
        tickets: ((tickets.shares[at]?.mean ?? Number.NaN) - model) / fewError,
      }
      for (const method of METHODS) {
        expect(Math.abs(distance[method])).toBeLessThan(3)
        distances[method].push(distance[method])
      }
    })
  })

  it.each(METHODS)('are apart by chance only, neither too far nor too near, and lean to no side: %s', (method) => {
    const all = distances[method]
    const mean = all.reduce((sum, distance) => sum + distance, 0) / all.length
    const square = all.reduce((sum, distance) => sum + distance ** 2, 0) / all.length
    expect(all.length).toBeGreaterThan(100)
    expect(Math.abs(mean)).toBeLessThan(0.25)
    expect(square).toBeGreaterThan(0.6)
    expect(square).toBeLessThan(1.5)
  })
})

const four = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): ByLevel => [a, b, c, d]

describe('A run of seasons', () => {
  const season: Season = { kinds: [kind(50, 1), kind(50, 2, true)], places: { regular: 20, masters: 10 } }
  const request: DrawRequest = { season, method: 'urn', draws: 120, seed: 9 }

  it('says after each slice how many are done', () => {
    expect([...drawSeasons(request)]).toEqual([50, 100, 120])
    expect([...drawSeasons({ ...request, method: 'tickets', draws: 3 })]).toEqual([1, 2, 3])
  })

  it('is over when it is stopped', () => {
    const run = drawSeasons(request)
    run.next()
    run.return({ method: 'urn', draws: 0, shares: [] })
    expect(run.next()).toEqual({ done: true, value: undefined })
  })

  it.each(METHODS)('gives the same from the same seed, and something else from another: %s', (method) => {
    const of = (seed: number) => drawAll({ ...request, method, seed })
    expect(of(9)).toEqual(of(9))
    expect(of(9)).not.toEqual(of(10))
  })

  it('knows no standard error of a single season', () => {
    const { shares } = drawAll({ ...request, draws: 1 })
    expect(shares.map(({ standardError }) => standardError)).toEqual([undefined, undefined])
  })

  it.each<readonly [string, Partial<DrawRequest>]>([
    ['people', { season: { ...season, kinds: [] } }],
    ['people', { season: { ...season, kinds: [kind(0, 1)] } }],
    ['people', { season: { ...season, kinds: [kind(0.5, 1)] } }],
    ['people', { season: { ...season, kinds: [kind(-1, 1)] } }],
    ['people', { season: { ...season, kinds: Array.from({ length: 256 }, () => kind(1, 1)) } }],
    ['tickets', { season: { ...season, kinds: [kind(1, 0)] } }],
    ['tickets', { season: { ...season, kinds: [kind(1, 1.5)] } }],
    ['tickets', { season: { ...season, kinds: [kind(50_000_001, 1)] } }],
    ['places', { season: { ...season, places: { regular: -1, masters: 0 } } }],
    ['places', { season: { ...season, places: { regular: 1, masters: Number.NaN } } }],
    ['draws', { draws: 0 }],
    ['draws', { draws: Infinity }],
    ['seed', { seed: Number.NaN }],
  ])('says what is impossible: %s', (fault, change) => {
    expect(() => drawSeasons({ ...request, ...change }).next()).toThrow(new RangeError(fault))
  })
})
