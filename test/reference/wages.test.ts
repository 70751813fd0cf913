import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleAndPay } from '../../src/questions/employer/roleAndPay'
import { areas } from '../../src/reference/areas'
import { oflcWages } from '../../src/reference/wage-table'
import { levelReached, levelsBetween, nextLevel, readWages, type Thresholds } from '../../src/reference/wages'

// Transcribed from the OFLC tables: occupation, area, wage year, levels I to IV in USD a year.
const ROWS = [
  ['15-1252', '41860', '2026-27', 137_093, 165_131, 193_149, 221_187], // San Francisco-Oakland-Fremont, CA
  ['15-1252', '47900', '2026-27', 102_086, 127_462, 152_838, 178_214], // Washington-Arlington-Alexandria, DC-VA-MD-WV
  ['15-1252', '42660', '2026-27', 111_613, 143_104, 174_595, 206_086], // Seattle-Tacoma-Bellevue, WA
  ['15-1252', '41940', '2026-27', 152_797, 187_075, 221_374, 255_653], // San Jose-Sunnyvale-Santa Clara, CA
  ['15-1221', '41940', '2026-27', 141_336, 178_755, 216_195, 253_614], // San Jose-Sunnyvale-Santa Clara, CA
  ['15-2051', '41940', '2026-27', 125_486, 168_917, 212_326, 255_757], // San Jose-Sunnyvale-Santa Clara, CA
  ['15-1299', '41940', '2026-27', 113_672, 154_482, 195_270, 236_080], // San Jose-Sunnyvale-Santa Clara, CA
  ['15-1221', '14260', '2026-27', 89_752, 121_680, 153_608, 185_536], // Boise City, ID
  ['15-1252', '19740', '2026-27', 104_624, 126_901, 149_178, 171_454], // Denver-Aurora-Centennial, CO
  ['15-2051', '19740', '2026-27', 82_888, 103_854, 124_821, 145_787], // Denver-Aurora-Centennial, CO
  ['11-3021', '10180', '2025-26', 81_952, 110_552, 139_152, 167_752], // Abilene, TX
  ['11-3021', '10740', '2026-27', 104_478, 132_122, 159_786, 187_429], // Albuquerque, NM
  ['11-3021', '12060', '2026-27', 134_493, 163_717, 192_962, 222_186], // Atlanta-Sandy Springs-Roswell, GA
  ['11-3021', '200006', '2025-26', 85_238, 109_034, 132_829, 156_624], // Alaska nonmetropolitan area
  ['25-1021', '10180', '2025-26', 50_920, 74_217, 97_513, 120_810], // Abilene, TX
  ['25-1021', '10380', '2025-26', 31_790, 53_920, 76_050, 98_180], // Aguadilla, PR
  ['15-2041', '11460', '2025-26', 69_389, 85_675, 101_962, 118_248], // Ann Arbor, MI
  ['17-2199', '14460', '2025-26', 89_419, 112_819, 136_219, 159_619], // Boston-Cambridge-Newton, MA-NH
  ['15-2021', '41940', '2025-26', 96_845, 116_022, 135_221, 154_398], // San Jose-Sunnyvale-Santa Clara, CA
  ['15-1251', '41940', '2025-26', 102_877, 130_853, 158_850, 186_826], // San Jose-Sunnyvale-Santa Clara, CA
  ['15-1211', '41940', '2025-26', 101_920, 131_560, 161_179, 190_819], // San Jose-Sunnyvale-Santa Clara, CA
  ['17-2061', '41860', '2025-26', 133_203, 159_016, 184_829, 210_642], // San Francisco-Oakland-Fremont, CA
  ['17-2072', '35620', '2025-26', 101_878, 127_171, 152_464, 177_757], // New York-Newark-Jersey City, NY-NJ
  ['15-1252', '11460', '2025-26', 83_179, 104_083, 125_008, 145_912], // Ann Arbor, MI
  ['15-1299', '45300', '2026-27', 59_259, 83_970, 108_659, 133_370], // Tampa-St. Petersburg-Clearwater, FL
  ['11-3021', '49740', '2025-26', 75_650, 102_648, 129_626, 156_624], // Yuma, AZ
  ['11-3021', '2700001', '2025-26', 100_194, 124_051, 147_909, 171_766], // Northwest Minnesota nonmetropolitan area
  ['15-1211', '49740', '2025-26', 54_746, 72_550, 90_355, 108_160], // Yuma, AZ
  ['15-1211', '22500', '2025-26', 59_696, 73_757, 87_838, 101_899], // Florence, SC
  ['15-1221', '49740', '2025-26', 83_325, 128_107, 172_910, 217_693], // Yuma, AZ
  ['15-1221', '42220', '2025-26', 96_450, 133_806, 171_184, 208_541], // Santa Rosa-Petaluma, CA
  ['15-1251', '49740', '2025-26', 39_874, 62_026, 84_178, 106_330], // Yuma, AZ
  ['15-1251', '14500', '2025-26', 71_406, 107_598, 143_811, 180_003], // Boulder, CO
  ['15-1252', '49740', '2025-26', 78_894, 100_256, 121_638, 143_000], // Yuma, AZ
  ['15-1252', '4200003', '2025-26', 74_090, 91_790, 109_512, 127_213], // Central Pennsylvania nonmetropolitan area
  ['15-1299', '49740', '2025-26', 59_654, 73_070, 86_486, 99_902], // Yuma, AZ
  ['15-1299', '17980', '2025-26', 60_403, 77_979, 95_576, 113_152], // Columbus, GA-AL
  ['15-2021', '49740', '2025-26', 67_746, 94_994, 122_262, 149_510], // Yuma, AZ
  ['15-2021', '39580', '2025-26', 67_746, 94_994, 122_262, 149_510], // Raleigh-Cary, NC
  ['15-2041', '49740', '2025-26', 57_554, 79_581, 101_587, 123_614], // Yuma, AZ
  ['15-2041', '15940', '2025-26', 52_936, 65_270, 77_626, 89_960], // Canton-Massillon, OH
  ['15-2051', '49740', '2025-26', 68_619, 88_920, 109_242, 129_542], // Yuma, AZ
  ['15-2051', '48680', '2025-26', 67_600, 91_853, 116_126, 140_379], // Wildwood-The Villages, FL
  ['17-2061', '49740', '2025-26', 103_605, 129_958, 156_291, 182_645], // Yuma, AZ
  ['17-2061', '28140', '2025-26', 69_306, 88_130, 106_974, 125_798], // Kansas City, MO-KS
  ['17-2072', '49740', '2025-26', 87_734, 112_258, 136_760, 161_283], // Yuma, AZ
  ['17-2072', '13460', '2025-26', 80_038, 98_093, 116_126, 134_181], // Bend, OR
  ['17-2199', '49740', '2025-26', 64_917, 85_883, 106_870, 127_837], // Yuma, AZ
  ['17-2199', '17420', '2025-26', 59_530, 76_981, 94_453, 111_904], // Cleveland, TN
  ['25-1021', '49740', '2025-26', 61_720, 78_397, 95_073, 111_750], // Yuma, AZ
  ['25-1021', '2700003', '2025-26', 62_170, 76_263, 90_357, 104_450], // Southwest Minnesota nonmetropolitan area
] as const

/** The one cell among 13 occupations and 530 areas without a levelled wage: managers in San Jose. */
const HOLE = ['11-3021', '41940'] as const

const withFigures = roleAndPay.group.fields.occupation.options.filter((code) => code !== 'other')

describe('The wage table', () => {
  it.each(ROWS)('holds %s in area %s for %s: %i, %i, %i, %i', (occupation, area, year, ...levels) =>
    expect(oflcWages.wagesOf(occupation, area)).toEqual({ year, levels }),
  )

  it('holds every occupation that can be chosen, in every area, but for one cell', () => {
    const cells = withFigures.flatMap((code) => areas.map((area) => [code, area.code] as const))
    expect(cells).toHaveLength(6_890)
    expect(cells.filter(([code, area]) => oflcWages.wagesOf(code, area) === undefined)).toEqual([HOLE])
  })

  it('holds 311 rows of 2026-27, in 63 metro areas for the occupations of computing and 59 for managers', () => {
    const rows = withFigures.map((code) => {
      const count = areas.filter((area) => oflcWages.wagesOf(code, area.code)?.year === '2026-27').length
      return [code, count] as const
    })
    expect(Object.fromEntries(rows.filter(([, count]) => count > 0))).toEqual({
      '15-1252': 63,
      '15-2051': 63,
      '15-1221': 63,
      '15-1299': 63,
      '11-3021': 59,
    })
  })

  it('never falls from one level to the next', () => {
    const falling = withFigures.flatMap((code) =>
      areas.filter((area) => {
        const [one, two, three, four] = oflcWages.wagesOf(code, area.code)?.levels ?? [0, 0, 0, 0]
        return one > two || two > three || three > four
      }),
    )
    expect(falling).toEqual([])
  })

  it.each([
    ['15-1253', '41860'],
    ['15-1252', '99999'],
    ['other', '41860'],
  ])('has nothing for %s in %s', (occupation, area) => expect(oflcWages.wagesOf(occupation, area)).toBeUndefined())

  it('is at most 35 kB to load', () => {
    const text = readFileSync(new URL('../../src/reference/wage-figures.ts', import.meta.url))
    expect(brotliCompressSync(text).length).toBeLessThan(35_000)
  })
})

describe('readWages', () => {
  it('reads cents an hour, the mark of the wage year and gaps', () => {
    const table = readWages('15-1252 6591,10634* - 25-1021 - 50920,120810', ['a', 'b'])
    expect(table.wagesOf('15-1252', 'a')).toEqual({ year: '2026-27', levels: [137_093, 165_131, 193_149, 221_187] })
    expect(table.wagesOf('15-1252', 'b')).toBeUndefined()
    expect(table.wagesOf('25-1021', 'b')).toEqual({ year: '2025-26', levels: [50_920, 74_217, 97_513, 120_810] })
  })

  it.each(['15-1252 6591', '15-1252 6591,10634 6591,10634'])('refuses "%s" when it is asked for', (text) =>
    expect(() => readWages(text, ['a']).wagesOf('15-1252', 'a')).toThrow(),
  )
})

describe('levelsBetween', () => {
  // INA 212(p)(4), on cents an hour: 6591 + 4043 / 3 = 7938.67, 6591 + 2 * 4043 / 3 = 9286.33.
  it('divides the difference by three', () =>
    expect(levelsBetween(6_591, 10_634, '15-1252')).toEqual(
      [6_591, 7_939, 9_286, 10_634].map((cents) => Math.round(cents * 20.8)),
    ))
})

const LEVELS: Thresholds = [111_613, 143_104, 174_595, 206_086]

describe('levelReached and nextLevel', () => {
  it.each([
    [111_612, 'below', 1, 1],
    [111_613, 1, 2, 31_491],
    [143_103, 1, 2, 1],
    [143_104, 2, 3, 31_491],
    [174_594, 2, 3, 1],
    [174_595, 3, 4, 31_491],
    [182_000, 3, 4, 24_086],
    [206_085, 3, 4, 1],
  ] as const)('%i reaches %s; level %i takes %i more', (salary, reached, level, more) => {
    expect(levelReached(salary, LEVELS)).toBe(reached)
    expect(nextLevel(salary, LEVELS)).toEqual({ level, more })
  })

  it('has nothing above level IV', () => {
    expect(levelReached(206_086, LEVELS)).toBe(4)
    expect(nextLevel(206_086, LEVELS)).toBeUndefined()
  })

  it('takes as much as it says, and no less, for any salary and wages', () => {
    const wages = fc.tuple(fc.integer({ min: 2_000, max: 9_000 }), fc.integer({ min: 1, max: 8_000 }))
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 500_000 }), wages, (salary, [first, step]) => {
        const levels = levelsBetween(first, first + step, '15-1252')
        const next = nextLevel(salary, levels)
        if (next === undefined) {
          expect(levelReached(salary, levels)).toBe(4)
          return
        }
        expect(levelReached(salary + next.more, levels)).toBe(next.level)
        expect(levelReached(salary + next.more - 1, levels)).not.toBe(next.level)
      }),
    )
  })
})
