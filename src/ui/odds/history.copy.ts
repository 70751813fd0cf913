import { longDate } from '../../copy/dates'
import { countMark, countText, drawRules } from '../../copy/draw-seasons'
import { figure, inWords, plural } from '../../copy/numbers'
import { ui } from '../../copy/ui'
import type { IsoDate } from '../../domain/dates'
import type { OverallRate } from '../../lottery/history'
import type { DrawRule, DrawSeason, SeasonCount } from '../../policy/draw-seasons'

export const history = {
  title: 'Past seasons',
  about:
    'Both draws and all rounds together. The last column is calculated from the counts: an average over levels and degrees, and no forecast. Rates of registrations and of people do not compare.',
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

/** A figure, and what stands below it: its unit first. */
type Cell = readonly [figure: string, ...below: string[]]

const below = (of: SeasonCount | undefined, what: string): readonly string[] =>
  of === undefined ? [] : [countText(of, what)]

/** A count with its unit below it, and how sure it is. */
const cell = (of: SeasonCount | undefined, what: string, ...more: readonly string[]): Cell =>
  of === undefined
    ? [countText(of), ...more]
    : [countText({ ...of, confidence: 'secondary' }), `${what}${countMark(of)}`, ...more]

/** What entered the draw: people where the rate is of people, else registrations; then the other count, where there is one. */
export const registeredText = ({ eligible, people }: DrawSeason, of: OverallRate['of']): Cell =>
  of === 'people'
    ? cell(people, 'people', ...below(eligible, 'registrations'))
    : cell(eligible, 'registrations', ...below(people, 'people'))

export function selectedText(season: DrawSeason, of: OverallRate['of']): Cell {
  const { selectedPeople, selectedRegistrations, rounds } = season
  const inRounds = rounds === undefined ? [] : [`${rounds} ${plural(rounds, 'round', 'rounds')}`]
  return of === 'people'
    ? cell(selectedPeople, 'people', ...below(selectedRegistrations, 'registrations'), ...inRounds)
    : cell(selectedRegistrations, 'registrations', ...inRounds)
}

export const rateText = (overall: OverallRate | undefined): Cell =>
  overall === undefined ? [history.none] : [(100 * overall.rate).toFixed(1), `of ${overall.of}`]

/** "25, 43 and 58 in 100". */
const chancesText = (chances: readonly number[]): string =>
  `${inWords(chances.map((chance) => String(Math.round(100 * chance))))} in 100`

/** What one, two and three registrations came to when each was an entry. */
export const severalText = (year: number, chances: readonly number[]): string =>
  `Up to fiscal year 2024 several employers meant several tickets. By the overall rate of ${year}, calculated: ${chancesText(chances)} with one, two and three registrations. From 2025 on further employers add no ticket, and since 2027 the lowest level among them counts.`

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
