import { describe, expect, it } from 'vitest'
import { chanceOf, changesOf, inHundred, reckonedOn } from '../../src/lottery/chance'
import type { Level } from '../../src/reference/wages'

const TODAY = '2026-11-20'
const all = reckonedOn(TODAY) ?? []
const hundred = (level: Level, seasons: readonly (boolean | 'unsure')[]) => inHundred(chanceOf(all, level, seasons))

describe('the chance of one person', () => {
  it.each<readonly [level: Level, masters: boolean, central: number, least: number, most: number]>([
    // The season as large as fiscal year 2026, and the ends over the other pools of the reference tables.
    [1, false, 15, 13, 28],
    [2, false, 28, 24, 48],
    [3, false, 39, 33, 62],
    [4, false, 48, 42, 73],
    [1, true, 28, 21, 47],
    [2, true, 48, 37, 72],
    [3, true, 63, 50, 85],
    [4, true, 73, 61, 92],
  ])('at level %s, US master’s %s: %s in 100, %s to %s', (level, masters, central, least, most) => {
    expect(hundred(level, [masters])).toEqual({ central, least, most })
  })

  it.each<readonly [level: Level, masters: boolean, chances: readonly number[]]>([
    [1, true, [28.1, 48.3, 62.8, 73.3]],
    [2, true, [48.3, 73.3, 86.2, 92.9]],
    [3, true, [62.8, 86.2, 94.9, 98.1]],
    [4, true, [73.3, 92.9, 98.1, 99.5]],
    [1, false, [15.2, 28.1, 39.0, 48.3]],
    [2, false, [28.1, 48.3, 62.8, 73.3]],
    [3, false, [39.0, 62.8, 77.3, 86.2]],
    [4, false, [48.3, 73.3, 86.2, 92.9]],
  ])('over one to four seasons at level %s, US master’s %s: %s', (level, masters, chances) => {
    chances.forEach((wanted, index) => {
      const { central } = chanceOf(
        all,
        level,
        Array.from({ length: index + 1 }, () => masters),
      )
      expect(100 * central).toBeCloseTo(wanted, 1)
    })
  })

  it('spans both draws where it is not sure whether the degree counts', () => {
    expect(hundred(3, ['unsure'])).toEqual({ central: 39, least: 33, most: 85 })
  })

  it('is that of level I for somebody whom a second employer registers at level I', () => {
    const change = changesOf(all, 3, [true]).find(({ kind }) => kind === 'secondEmployer')
    expect(
      [100 * (change?.before.central ?? 0), 100 * (change?.after.central ?? 0)].map((one) => one.toFixed(2)),
    ).toEqual(['62.83', '28.10'])
  })

  it('names first what moves it most', () => {
    const kinds = changesOf(all, 2, [false, false, false]).map(({ kind }) => kind)
    // From 62.8: a US master's gives 86.2 (+23.4), level I 39.0 (-23.8), level III 77.3, one more season 73.3.
    expect(kinds).toEqual(['levelDown', 'masters', 'levelUp', 'season'])
  })
})

describe('the draw of a day', () => {
  // The final rule was published on 29 December 2025 and governs the season that opened on 4 March 2026 (90 FR 60864).
  it('is random until the weighted rule is final, and weighted from then on', () => {
    const random = reckonedOn('2025-12-28') ?? []
    const [first] = random
    expect(first?.odds.withoutMasters.map((one) => (100 * one).toFixed(2))).toEqual([
      '26.77',
      '26.77',
      '26.77',
      '26.77',
    ])
    expect(first?.odds.withMasters.map((one) => (100 * one).toFixed(2))).toEqual(['45.58', '45.58', '45.58', '45.58'])
    for (const day of ['2025-12-29', '2026-02-27'])
      expect((reckonedOn(day) ?? [])[0]?.odds.withoutMasters[3]).toBeCloseTo(0.483, 3)
  })

  it('claims nobody and everybody only where that is certain', () => {
    expect(inHundred({ central: 0.999, least: 0.001, most: 1 })).toEqual({ central: 99, least: 1, most: 100 })
    expect(inHundred({ central: 0.5, least: 0, most: 0.9999 })).toEqual({ central: 50, least: 0, most: 99 })
  })

  it('knows of the season of March 2026 only once its figures were published', () => {
    const kinds = (day: string) => new Set((reckonedOn(day) ?? []).map(({ scenario }) => scenario.kind))
    expect(kinds('2026-05-20')).toEqual(new Set(['fy2026', 'rule']))
    expect(kinds('2026-05-21')).toEqual(new Set(['fy2026', 'rule', 'fy2027']))
  })

  it('is not told of days before it was read', () => {
    expect(reckonedOn('2024-01-01')).toBeUndefined()
  })
})
