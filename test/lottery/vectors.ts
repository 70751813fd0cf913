import { alike, type ByLevel, type Pool, poolOf, type Seats } from '../../src/lottery/pool'

/** Levels I to IV of the population that DHS's own volumes imply (90 FR 60864, solved from its rows). */
export const DHS_SHARES: ByLevel = [0.280353, 0.551826, 0.118987, 0.048835]

export const WEIGHTED: ByLevel = [1, 2, 3, 4]
export const RANDOM: ByLevel = [1, 1, 1, 1]

/** 65 and 20 parts of all selections. */
export const split = (selections: number, masters = 20 / 85): Seats => ({
  regular: selections * (1 - masters),
  masters: selections * masters,
})

/** A season worked out independently: percentages to two digits, the depths of the draws to six. */
export interface Vector {
  readonly name: string
  readonly pool: Pool
  readonly seats: Seats
  readonly without?: ByLevel
  readonly masters?: ByLevel
  readonly t1: number
  readonly t2?: number
  /** Percentage points within which the figures are given. */
  readonly within?: number
  /** The same for the depths, where the inputs are rounded. */
  readonly depthWithin?: number
}

const DHS_PEOPLE = 287_000
const RULE_WITHOUT: ByLevel = [12.65, 23.69, 33.34, 41.77]
const rule = (share: number, masters: ByLevel, t2: number): Vector => ({
  name: `the population of the rule, ${share * 100} % with a US master’s`,
  pool: poolOf(DHS_PEOPLE, DHS_SHARES, alike(share)),
  seats: split(0.2959 * DHS_PEOPLE),
  without: RULE_WITHOUT,
  masters,
  t1: 0.135207,
  t2,
})

const PEOPLE_2026 = 339_000
const SELECTED_2026 = 118_660
const MASTERS_2026 = 0.437692
const season2026 = (
  name: string,
  without: ByLevel,
  masters: ByLevel,
  [t1, t2]: readonly [number, number],
  change: { shares?: ByLevel; of?: ByLevel; masters?: number } = {},
): Vector => ({
  name: `a season as large as fiscal year 2026, ${name}`,
  pool: poolOf(PEOPLE_2026, change.shares ?? DHS_SHARES, change.of ?? alike(MASTERS_2026)),
  seats: split(SELECTED_2026, change.masters),
  without,
  masters,
  t1,
  t2,
  // Shares by level are given to four digits.
  ...(change.of && { depthWithin: 2e-5 }),
})

const season2027 = (
  selections: number,
  shares: ByLevel,
  without: ByLevel,
  masters: ByLevel,
  t1: number,
  t2: number,
): Vector => ({
  name: `a season like fiscal year 2027 with ${selections} selections`,
  pool: poolOf(211_600 / 1.01, shares, alike(0.627308)),
  seats: split(selections),
  without,
  masters,
  t1,
  t2,
  // The shares of this pool are given in whole hundredths.
  within: 0.05,
  depthWithin: 5e-4,
})

export const vectors: readonly Vector[] = [
  {
    name: 'one pool, one draw, 29.59 % selected',
    pool: poolOf(300_000, DHS_SHARES, alike(0)),
    seats: { regular: 0.2959 * 300_000, masters: 0 },
    without: [16.9972, 31.1054, 42.8156, 52.5353],
    t1: 0.186296,
  },
  {
    name: 'a public calculator’s pool in one draw',
    pool: { withoutMasters: [102_900, 108_045, 28_298, 18_007], withMasters: [0, 0, 0, 0] },
    seats: { regular: 120_141, masters: 0 },
    without: [30.59, 51.83, 66.56, 76.79],
    t1: 0.365183,
  },
  rule(0.4, [24.05, 42.31, 56.18, 66.72], 0.139848),
  rule(0.44, [22.93, 40.61, 54.23, 64.73], 0.125296),
  rule(0.48, [22.02, 39.19, 52.58, 63.02], 0.113496),
  rule(0.55, [20.76, 37.21, 50.24, 60.57], 0.097449),
  season2026('as it was', [15.2, 28.09, 39.03, 48.3], [28.1, 48.3, 62.83, 73.27], [0.164904, 0.16495]),
  season2026(
    'H-1B1 numbers set aside',
    [14.75, 27.33, 38.05, 47.19],
    [28.79, 49.29, 63.89, 74.29],
    [0.159629, 0.179934],
    {
      masters: 20 / 78.2,
    },
  ),
  season2026(
    '30 % of selections in the second draw',
    [13.79, 25.68, 35.93, 44.77],
    [30.32, 51.44, 66.17, 76.42],
    [0.148421, 0.212815],
    { masters: 0.3 },
  ),
  season2026(
    'US master’s at low levels',
    [15.2, 28.09, 39.03, 48.3],
    [28.98, 49.57, 64.18, 74.56],
    [0.164904, 0.177354],
    {
      of: [0.6038, 0.4227, 0.2214, 0.1811],
    },
  ),
  season2026(
    'US master’s at high levels',
    [15.2, 28.09, 39.03, 48.3],
    [27.44, 47.36, 61.8, 72.29],
    [0.164904, 0.155917],
    {
      of: [0.2987, 0.458, 0.5974, 0.6173],
    },
  ),
  season2026('levels 40 42 11 7', [16.0, 29.45, 40.74, 50.22], [29.69, 50.57, 65.25, 75.57], [0.174409, 0.177899], {
    shares: [40, 42, 11, 7],
  }),
  season2026('levels 28 36 18 18', [13.3, 24.84, 34.84, 43.5], [25.09, 43.88, 57.96, 68.5], [0.142751, 0.146081], {
    shares: [28, 36, 18, 18],
  }),
  season2027(
    85_000,
    [28.92, 55.05, 11.48, 4.56],
    [18.09, 32.91, 45.05, 54.99],
    [28.84, 49.36, 63.97, 74.36],
    0.199576,
    0.140661,
  ),
  season2027(
    100_000,
    [28.1, 55.17, 11.87, 4.86],
    [21.6, 38.53, 51.81, 62.22],
    [35.09, 57.87, 72.65, 82.25],
    0.243342,
    0.188822,
  ),
  season2027(
    110_000,
    [27.52, 55.25, 12.15, 5.09],
    [24.0, 42.24, 56.11, 66.64],
    [39.58, 63.49, 77.94, 86.67],
    0.274479,
    0.229315,
  ),
  season2027(
    118_660,
    [26.98, 55.3, 12.42, 5.31],
    [26.13, 45.43, 59.69, 70.22],
    [43.72, 68.32, 82.17, 89.97],
    0.302859,
    0.271957,
  ),
  season2027(
    125_000,
    [26.55, 55.33, 12.63, 5.49],
    [27.71, 47.75, 62.23, 72.7],
    [46.93, 71.84, 85.06, 92.07],
    0.324541,
    0.30908,
  ),
]
