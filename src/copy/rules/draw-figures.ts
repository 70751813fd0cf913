import type { Parameter } from '../../domain/parameter'
import {
  type DhsOdds,
  dhsOdds,
  dhsPopulation,
  type DhsVolumes,
  dhsVolumes,
  type FourLevels,
} from '../../policy/draw-odds'
import { type Assumptions, drawScenarios, type Scenario, type ScenarioKind } from '../../policy/draw-scenarios'
import { type DrawSeason, drawSeasons } from '../../policy/draw-seasons'
import { countText, drawRules } from '../draw-seasons'
import { figure, inWords } from '../numbers'
import { levelName } from '../wages'
import type { ParameterWords, Show, Shown } from './values'

const LEVELS = [1, 2, 3, 4] as const
const levelNames = LEVELS.map((level) => `Level ${levelName(level)}`)

/** How values of a parameter are shown, with their type. */
const showing =
  <V>(_: Parameter<V>, show: (value: V) => Shown): Show =>
  (value) =>
    show(value as V)

const inHundred = (share: number): string => figure(Math.round(10_000 * share) / 100)
const signed = (percent: number): string => (percent < 0 ? `−${-percent}` : `+${percent}`)

const roundsText = ({ rounds, registrationsByRound = [], peopleByRound = [] }: DrawSeason): string => {
  if (rounds === undefined) return countText(undefined)
  const of = (counts: readonly number[], what: string) =>
    counts.length === 0
      ? []
      : [`${what} ${inWords(counts.map(figure))}${counts.length < rounds ? ' in the first' : ''}`]
  return [String(rounds), ...of(registrationsByRound, 'registrations'), ...of(peopleByRound, 'people')].join('; ')
}

const season = (value: DrawSeason): Shown => ({
  head: [],
  rows: [
    ['Entries', drawRules[value.rule]],
    ['Registrations', countText(value.registrations)],
    ['Eligible registrations', countText(value.eligible)],
    ['Of people with one', countText(value.fromSingle)],
    ['Of people with several', countText(value.fromMultiple)],
    ['People', countText(value.people)],
    ['Registrations selected', countText(value.selectedRegistrations)],
    ['People selected', countText(value.selectedPeople)],
    ['Rounds', roundsText(value)],
  ],
})

const seasonTitle = ({ fiscalYear }: DrawSeason): string =>
  `Season of March ${fiscalYear - 1}, for fiscal year ${fiscalYear}`

const odds = ({ random, weighted, change }: DhsOdds): Shown => ({
  head: ['Level', 'Random, in 100', 'Weighted, in 100', 'Change, percent'],
  rows: LEVELS.map((level, at) => [
    levelName(level),
    String(random),
    String(weighted[at] ?? ''),
    signed(change[at] ?? 0),
  ]),
})

const volumes = ({ selected, levelOne: [before, after], more }: DhsVolumes): Shown => ({
  head: [],
  rows: [
    ['Selected in all', figure(selected)],
    ['Level I', `${figure(before)} in a random draw, ${figure(after)} in the weighted one`],
    ...more.map((count, at) => [levelNames[at + 1] ?? '', `About ${figure(count)} more than in a random draw`]),
  ],
})

const shares = (value: FourLevels): Shown => ({
  head: [],
  rows: value.map((share, at) => [levelNames[at] ?? '', `${inHundred(share)} in 100`]),
})

const kinds: Readonly<Record<ScenarioKind, string>> = {
  rule: 'The population the rule reckons with',
  fy2026: 'The season of March 2025',
  fy2027: 'The season of March 2026',
}

const levelsText = (levels: FourLevels): string => {
  const whole = levels.reduce((sum, share) => sum + share, 0)
  return levels.map((share) => inHundred(share / whole)).join(', ')
}
const mastersText = ([first, ...others]: FourLevels): string =>
  [first, ...(others.every((share) => share === first) ? [] : others)].map(inHundred).join(', ')
const secondText = ({ secondDraw }: Pick<Assumptions, 'secondDraw'>): string =>
  secondDraw === undefined ? 'by the two caps' : `${inHundred(secondDraw)} in 100 selections`

const scenarioText = ({ people, selections, levels, masters, ...assumed }: Assumptions): string =>
  `${figure(Math.round(people))} people, ${figure(Math.round(selections))} selected. Levels I to IV: ${levelsText(levels)} in 100. US master’s: ${mastersText(masters)} in 100. Second draw: ${secondText(assumed)}.`

const scenarios = (value: readonly Scenario[]): Shown => ({
  head: ['Like', 'Assumed'],
  rows: value.map(({ kind, assumptions }) => [kinds[kind], scenarioText(assumptions)]),
})

/** Figures of the H-1B draw: past seasons, what DHS published, and what the model of the odds assumes. */
export const drawFigures: Readonly<Record<string, ParameterWords>> = {
  ...Object.fromEntries(
    drawSeasons.flatMap((one) =>
      one.periods
        .slice(0, 1)
        .map(({ value }): [string, ParameterWords] => [
          one.id,
          { title: seasonTitle(value), show: showing(one, season) },
        ]),
    ),
  ),
  dhsOdds: { title: 'Odds in the draw by wage level', show: showing(dhsOdds, odds) },
  dhsVolumes: { title: 'People selected by wage level', show: showing(dhsVolumes, volumes) },
  dhsPopulationShares: {
    title: 'Wage levels of the registered, as those figures imply',
    show: showing(dhsPopulation, shares),
  },
  h1bDrawScenarios: {
    title: 'Sets of assumptions on the next draw, the central one first',
    show: showing(drawScenarios, scenarios),
  },
}
