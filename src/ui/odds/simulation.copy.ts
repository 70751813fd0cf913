import { figure, plural } from '../../copy/numbers'
import type { DrawFault } from '../../lottery/simulation/messages'
import type { Method } from '../../lottery/simulation/season'
import type { Level } from '../../reference/wages'

export const simulation = {
  summary: 'Check it by drawing',
  about:
    'The odds are worked out by a formula. Here the season is drawn instead, both draws, and those selected are counted. The draws use nothing of the formula. A thousand seasons are drawn level by level at once, which comes to the same as ticket by ticket and is quicker.',
  cancel: 'Cancel',
  progress: 'Seasons drawn',
  level: 'Level',
  columns: { model: 'Model', drawn: 'Drawn', difference: 'Difference', error: 'Standard error' },
  masters: 'With a US master’s',
  withoutMasters: 'Without a US master’s',
  nobody: 'Nobody registered',
} as const

/** Seasons in one run. */
export const SEASONS: Readonly<Record<Method, number>> = { urn: 1000, tickets: 1 }

export const startWords: Readonly<Record<Method, string>> = {
  urn: 'Draw 1,000 seasons',
  tickets: 'Draw once, ticket by ticket',
}

export const levelNames: Readonly<Record<Level, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' }

const seasons = (count: number): string => `${figure(count)} ${plural(count, 'season', 'seasons')}`

export const startedText = (draws: number): string => `Drawing ${seasons(draws)}.`
export const drawnText = (draws: number): string => `${seasons(draws)} drawn. The table below has the result.`
export const cancelledText = (done: number, draws: number): string =>
  `Cancelled after ${figure(done)} of ${seasons(draws)}. Nothing is shown of them.`

const NOTHING = 'A season needs people, whole tickets and places. Nothing was drawn.'

export const faultTexts: Readonly<Record<DrawFault, string>> = {
  people: NOTHING,
  tickets: NOTHING,
  places: NOTHING,
  draws: NOTHING,
  seed: NOTHING,
  blocked:
    'This browser does not let the page draw beside itself, as in some frames. Nothing was drawn. Open the page in a tab of its own to draw.',
  broken: 'The drawing stopped before its end. Nothing is shown of it. The odds above do not rest on it.',
}

export const captionText = (method: Method, draws: number): string =>
  method === 'urn'
    ? `People selected in 100, in ${seasons(draws)} drawn level by level`
    : `People selected in 100, in ${seasons(draws)} drawn ticket by ticket`

/** How the differences are read. `largest` is in standard errors. */
export const readingText = (largest: number | undefined): string =>
  largest === undefined
    ? 'One season differs from the mean of many by chance alone.'
    : `The largest difference is ${largest.toFixed(1)} standard errors. The standard error is by how much the mean of so many seasons usually misses; chance alone gives differences of up to about 3 of them.`

/** People in 100, with two digits. */
export const inHundred = (share: number): string => (100 * share).toFixed(2)

/** With three digits, since a thousand seasons leave little to chance. */
export const fineInHundred = (share: number): string => (100 * share).toFixed(3)

export function differenceText(share: number): string {
  const size = fineInHundred(Math.abs(share))
  if (Number(size) === 0) return size
  return share < 0 ? `−${size}` : `+${size}`
}
