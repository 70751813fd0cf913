import type { Citation } from '../domain/citation'
import type { Parameter } from '../domain/parameter'
import { fr90_60864 } from './sources'

/** Numbers for wage levels I to IV. */
export type FourLevels = readonly [number, number, number, number]

/** The table of odds in the analysis of the weighted rule, in percent as printed. */
export interface DhsOdds {
  readonly random: number
  readonly weighted: FourLevels
  readonly change: FourLevels
}

/** How many people DHS projects at each level, out of all those selected. */
export interface DhsVolumes {
  readonly selected: number
  /** Level I in a random draw, and in the weighted one. */
  readonly levelOne: readonly [random: number, weighted: number]
  /** How many more at levels II, III and IV, rounded to hundreds. */
  readonly more: readonly [number, number, number]
}

const printed = <V>(id: string, value: V, cite: Citation): Parameter<V> => ({
  id,
  reviewBy: '2027-03-01',
  periods: [{ from: '2025-12-29', value, cites: [cite] }],
})

// The footnotes of the table, which would say what pool and what years it rests on, were not read.
export const dhsOdds: Parameter<DhsOdds> = printed(
  'dhsOdds',
  { random: 29.59, weighted: [15.29, 30.58, 45.87, 61.16], change: [-48, 3, 55, 107] },
  fr90_60864(', odds by level', 'secondary'),
)

export const dhsVolumes: Parameter<DhsVolumes> = printed(
  'dhsVolumes',
  { selected: 85_000, levelOne: [23_830, 13_731], more: [2_400, 4_500, 3_200] },
  fr90_60864(', projected volumes', 'secondary'),
)

/** Solved from the volumes that DHS projects at each level, 90 FR 60864. */
export const DHS_LEVELS: FourLevels = [0.280353, 0.551826, 0.118987, 0.048835]

/** Shares of levels I to IV among the registered that DHS's volumes and odds imply. */
export const dhsPopulation: Parameter<FourLevels> = printed(
  'dhsPopulationShares',
  DHS_LEVELS,
  fr90_60864(', population', 'derived'),
)
