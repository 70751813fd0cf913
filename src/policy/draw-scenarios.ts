import type { Parameter } from '../domain/parameter'
import { DHS_LEVELS, type FourLevels } from './draw-odds'
import { fr90_60864, registrationPage } from './sources'

/** What a season is taken to be: who registers, and how many are selected. */
export interface Assumptions {
  /** People registered. */
  readonly people: number
  /** People selected in both draws together. */
  readonly selections: number
  /** Parts of the people at levels I to IV. */
  readonly levels: FourLevels
  /** Share with a US master's at each level. */
  readonly masters: FourLevels
  /** The share of selections that the US-master's draw makes; by the two caps where absent. */
  readonly secondDraw?: number
}

/** rule: the population that DHS reckons with. The others: a season as large as that one. */
export type ScenarioKind = 'rule' | 'fy2026' | 'fy2027'

export interface Scenario {
  readonly id: string
  readonly kind: ScenarioKind
  readonly assumptions: Assumptions
}

const alike = (share: number): FourLevels => [share, share, share, share]

/** 57% of those selected for fiscal year 2026 held a US master's: this share of the registered comes to that in a random draw. */
const MASTERS_2026 = 0.437692

const ofRule = (share: number): Scenario => ({
  id: `rule-${100 * share}`,
  kind: 'rule',
  assumptions: { people: 287_000, selections: 0.2959 * 287_000, levels: DHS_LEVELS, masters: alike(share) },
})

const season2026: Assumptions = {
  people: 339_000,
  selections: 118_660,
  levels: DHS_LEVELS,
  masters: alike(MASTERS_2026),
}
const of2026 = (id: string, change: Partial<Assumptions> = {}): Scenario => ({
  id: `fy2026${id}`,
  kind: 'fy2026',
  assumptions: { ...season2026, ...change },
})

/** The levels are fitted so that 17.7% of the selected are at level I and 71.5% hold a US master's; II to IV were not observed. */
const of2027 = (selections: number, levels: FourLevels): Scenario => ({
  id: `fy2027-${selections}`,
  kind: 'fy2027',
  assumptions: { people: 211_600 / 1.01, selections, levels, masters: alike(0.627308) },
})

const CENTRAL = of2026('')

/** Seasons in which no level mattered. */
const RANDOM: readonly Scenario[] = [
  CENTRAL,
  of2026('-setAside', { secondDraw: 20_000 / 78_200 }),
  of2026('-secondDraw', { secondDraw: 0.3 }),
]

const BEFORE_2027: readonly Scenario[] = [
  ...RANDOM,
  of2026('-mastersLow', { masters: [0.6038, 0.4227, 0.2214, 0.1811] }),
  of2026('-mastersHigh', { masters: [0.2987, 0.458, 0.5974, 0.6173] }),
  of2026('-levelOne', { levels: [40, 42, 11, 7] }),
  of2026('-topHeavy', { levels: [28, 36, 18, 18] }),
  ...[0.4, 0.44, 0.48, 0.55].map(ofRule),
]

const LIKE_2027: readonly Scenario[] = [
  of2027(85_000, [28.92, 55.05, 11.48, 4.56]),
  of2027(100_000, [28.1, 55.17, 11.87, 4.86]),
  of2027(110_000, [27.52, 55.25, 12.15, 5.09]),
  of2027(118_660, [26.98, 55.3, 12.42, 5.31]),
  of2027(125_000, [26.55, 55.33, 12.63, 5.49]),
]

const season2026Cite = registrationPage(', fiscal year 2026', 'secondary')
const derived = [fr90_60864(', population', 'derived'), season2026Cite]

/** What the next season may be: the central scenario first. Nobody publishes the levels or the US master's share of a pool. */
export const drawScenarios: Parameter<readonly Scenario[]> = {
  id: 'h1bDrawScenarios',
  reviewBy: '2027-01-15',
  periods: [
    // From the day from which the counts of the season before are held, and from the publication of the weighted rule.
    { from: '2025-10-01', until: '2025-12-28', value: RANDOM, cites: [season2026Cite] },
    { from: '2025-12-29', until: '2026-05-20', value: BEFORE_2027, cites: derived },
    {
      from: '2026-05-21',
      value: [...BEFORE_2027, ...LIKE_2027],
      cites: [...derived, registrationPage(', fiscal year 2027', 'conflicting')],
    },
  ],
}
