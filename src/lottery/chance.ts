import { type IsoDate, later } from '../domain/dates'
import { type Period, type Policy, policyOn } from '../domain/parameter'
import type { Ternary } from '../domain/ternary'
import { registrationSeason, selectionWeights } from '../pathways/h1b/policy'
import { dhsOdds } from '../policy/draw-odds'
import type { Level } from '../reference/wages'
import { type Odds, oddsOf } from './model'
import { atLevel, type ByLevel } from './pool'
import { drawScenarios, type Scenario, seasonOf, secondDrawShareUnder } from './scenarios'

/** A chance from 0 to 1 under the central assumptions, and the least and most of it under any. */
export interface Chance {
  readonly central: number
  readonly least: number
  readonly most: number
}

/** The odds of one season under one set of assumptions. */
export interface Reckoned {
  readonly scenario: Scenario
  readonly odds: Odds
}

/**
 * The tickets by level, with their sources, in the season that is open or comes next on a day: once the weighted rule was published
 * as final, on 29 December 2025 with the figures of dhsOdds, those of the day on which that season opens (90 FR 60864).
 */
export const weightsPeriodOn = (asOf: IsoDate): Period<ByLevel> | undefined => weightsUnder(policyOn(asOf))

/** The same under any law. A season without announced days is that of the March before its fiscal year. */
export function weightsUnder(policy: Policy): Period<ByLevel> | undefined {
  const season = policy.period(registrationSeason)?.value
  const isFinal = policy.period(dhsOdds) !== undefined
  if (season === undefined || !isFinal) return policy.period(selectionWeights)
  const opens = season.days?.opens ?? `${season.fiscalYear - 1}-03-01`
  return policyOn(later(opens, policy.asOf)).period(selectionWeights)
}

export const weightsOn = (asOf: IsoDate): ByLevel | undefined => weightsPeriodOn(asOf)?.value

/** Whether every level has the same tickets. */
export const isRandom = ([first, ...others]: ByLevel): boolean => others.every((weight) => weight === first)

/** The odds under every scenario of a day, the central one first; undefined on a day whose rule or scenarios are not held. */
export const reckonedOn = (asOf: IsoDate): readonly Reckoned[] | undefined => reckonedUnder(policyOn(asOf))

/** The same under any law. */
export function reckonedUnder(policy: Policy): readonly Reckoned[] | undefined {
  const weights = weightsUnder(policy)?.value
  const scenarios = policy.period(drawScenarios)?.value
  const share = secondDrawShareUnder(policy)
  if (weights === undefined || scenarios === undefined || share === undefined) return undefined
  return scenarios.map((scenario) => ({ scenario, odds: oddsUnder(scenario, share, weights) }))
}

function oddsUnder({ assumptions }: Scenario, share: number, weights: ByLevel): Odds {
  const { pool, seats } = seasonOf(assumptions, share)
  return oddsOf(pool, seats, weights)
}

/** Not sure of the degree: at least the chance without it, at most the chance with it. */
const sidesOf = ({ withoutMasters, withMasters }: Odds, masters: Ternary): readonly ByLevel[] =>
  masters === true ? [withMasters] : masters === false ? [withoutMasters] : [withoutMasters, withMasters]

/** What the chances of several seasons come to: of being selected in at least one, the seasons being independent. */
const atLeastOnce = (chances: readonly number[]): number => 1 - chances.reduce((none, chance) => none * (1 - chance), 1)

/**
 * The chance of being selected at least once at a level, in seasons of which each says whether the US-master's draw counts the
 * person. Seasons are taken to be independent and alike under each scenario.
 */
export function chanceOf(all: readonly Reckoned[], level: Level, seasons: readonly Ternary[]): Chance {
  const under = ({ odds }: Reckoned, side: 0 | -1) =>
    atLeastOnce(
      seasons.map((masters) => {
        const chances = sidesOf(odds, masters).at(side)
        return chances === undefined ? 0 : atLevel(chances, level)
      }),
    )
  const low = all.map((one) => under(one, 0))
  const high = all.map((one) => under(one, -1))
  return { central: low[0] ?? Number.NaN, least: Math.min(...low), most: Math.max(...high) }
}

/** Whole people in a hundred: none and all of them only where it is certain. */
const people = (chance: number): number =>
  chance === 0 || chance === 1 ? 100 * chance : Math.min(99, Math.max(1, Math.round(100 * chance)))

/** A chance as people in a hundred. */
export const inHundred = ({ central, least, most }: Chance): Chance => ({
  central: people(central),
  least: people(least),
  most: people(most),
})

export type ChangeKind = 'levelUp' | 'levelDown' | 'secondEmployer' | 'masters' | 'season'

/** One thing that would be different, and the chance over all seasons before and after. */
export interface Change {
  readonly kind: ChangeKind
  /** The level it comes to, where it changes the level. */
  readonly level?: Level
  readonly before: Chance
  readonly after: Chance
}

const LEVEL_ONE: Level = 1
const levelNear = (level: Level, step: 1 | -1): Level | undefined =>
  ([1, 2, 3, 4] as const).find((one) => one === level + step)

/** What would move a person's chance over all seasons left, the largest move first. */
export function changesOf(all: readonly Reckoned[], level: Level, seasons: readonly Ternary[]): readonly Change[] {
  const before = chanceOf(all, level, seasons)
  const at = (kind: ChangeKind, to: Level | undefined): Change[] =>
    to === undefined ? [] : [{ kind, level: to, before, after: chanceOf(all, to, seasons) }]
  const last = seasons.at(-1)
  const changes: Change[] = [
    ...at('levelUp', levelNear(level, 1)),
    ...at('levelDown', levelNear(level, -1)),
    ...at('secondEmployer', level > 2 ? LEVEL_ONE : undefined),
    ...(seasons.includes(false)
      ? [
          {
            kind: 'masters',
            before,
            after: chanceOf(
              all,
              level,
              seasons.map(() => true),
            ),
          } as const,
        ]
      : []),
    ...(last === undefined
      ? []
      : [{ kind: 'season', before, after: chanceOf(all, level, [...seasons, last]) } as const]),
  ]
  const moved = ({ after }: Change) => Math.abs(after.central - before.central)
  return changes.filter((change) => moved(change) > 0).sort((a, b) => moved(b) - moved(a))
}
