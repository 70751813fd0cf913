import { longDate } from '../../copy/dates'
import { countText, drawRules } from '../../copy/draw-seasons'
import { figure, inWords, plural } from '../../copy/numbers'
import { ui } from '../../copy/ui'
import type { IsoDate } from '../../domain/dates'
import type { OverallRate } from '../../lottery/history'
import type { DrawRule, DrawSeason } from '../../policy/draw-seasons'

export const history = {
  title: 'Past seasons',
  about:
    'Both draws and all rounds together. The last column is calculated from the counts: an average over levels and degrees, and no forecast.',
  season: 'Fiscal year',
  registered: 'In the draw',
  selected: 'Selected',
  rate: 'In 100',
  none: 'not published',
  notes: 'Read these counts with care',
  sources: ui.sources,
} as const

export const ruleText = (rule: DrawRule, years: readonly number[]): string =>
  `${drawRules[rule]}: ${years.length < 2 ? years.join('') : `${Math.min(...years)} to ${Math.max(...years)}`}`

export const marchText = ({ fiscalYear }: DrawSeason): string => `March ${fiscalYear - 1}`

/** What entered the draw: people where the rate is of people, else registrations; then the other count, where there is one. */
export function registeredText({ eligible, people }: DrawSeason, of: OverallRate['of']): readonly [string, string] {
  const registrations = countText(eligible, 'registrations')
  if (people === undefined) return [registrations, '']
  const persons = countText(people, 'people')
  return of === 'people' ? [persons, registrations] : [registrations, persons]
}

export function selectedText(season: DrawSeason, of: OverallRate['of']): readonly [string, string] {
  const { selectedPeople, selectedRegistrations, rounds } = season
  const inRounds = rounds === undefined ? '' : `${rounds} ${plural(rounds, 'round', 'rounds')}`
  if (selectedRegistrations === undefined) return [history.none, inRounds]
  const registrations = countText(selectedRegistrations, 'registrations')
  if (of === 'registrations' || selectedPeople === undefined) return [registrations, inRounds]
  return [countText(selectedPeople, 'people'), `${registrations}, ${inRounds}`]
}

export const rateText = (overall: OverallRate | undefined): readonly [string, string] =>
  overall === undefined ? [history.none, ''] : [(100 * overall.rate).toFixed(1), `of ${overall.of}`]

/** "25, 43 and 58 in 100". */
const chancesText = (chances: readonly number[]): string =>
  `${inWords(chances.map((chance) => String(Math.round(100 * chance))))} in 100`

/** What one, two and three registrations came to when each was an entry. */
export const severalText = (year: number, chances: readonly number[]): string =>
  `Up to fiscal year 2024 several employers meant several entries. By the overall rate of ${year}, calculated: ${chancesText(chances)} with one, two and three registrations. Since 2025 a person has the same chance with one as with three.`

export const singlesText = (seasons: readonly DrawSeason[]): string => {
  const said = seasons.flatMap(({ fiscalYear, fromSingle }) =>
    fromSingle === undefined ? [] : [`${figure(fromSingle.count)} (fiscal year ${fiscalYear})`],
  )
  return `${inWords(said)} are registrations of people who had one registration, and not counts of people.`
}

export const conflictText = ({ fiscalYear, eligible }: DrawSeason): string =>
  `${eligible === undefined ? '' : figure(eligible.count)} for fiscal year ${fiscalYear} stands in press copies of a release. The official table had no row for that year when last read, and some who collect these figures refuse it. The count of people is that figure divided by 1.01, the registrations a person had the year before.`

export const unpublishedText = 'An empty count stays empty: “not published” is never filled with a guess.'

export const checkedText = (day: IsoDate): string => `${ui.checked.toLowerCase()} ${longDate(day)}`
