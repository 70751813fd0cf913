import { alertWords } from '../../src/copy/alerts/index'
import { longDate } from '../../src/copy/dates'
import { groupTitle, wordsOfParameter } from '../../src/copy/rules/parameters'
import { confidences } from '../../src/copy/ui'
import type { Citation } from '../../src/domain/citation'
import { addDays, type IsoDate } from '../../src/domain/dates'
import { isPastReview } from '../../src/domain/review'
import { loadedWages, wageTable } from '../../src/pathways/common/wages'
import { parameterGroups } from '../../src/pathways/parameters'
import { alerts } from '../../src/policy/alerts/index'
import { oflcWages } from '../../src/reference/wage-table'

/** How far ahead the report looks. */
const DAYS_AHEAD = 60

/** One thing to check again, and where. */
interface Item {
  readonly group: string
  readonly id: string
  readonly title: string
  readonly reviewBy: IsoDate
  readonly cites: readonly Citation[]
}

/** Everything with a review date: parameters by group, then the law in motion. */
export function reviewItems(): readonly Item[] {
  return [
    ...parameterGroups.flatMap(({ id: group, parameters }) =>
      parameters.map((parameter) => ({
        group: groupTitle(group),
        id: parameter.id,
        title: wordsOfParameter(parameter.id).title,
        reviewBy: parameter.reviewBy,
        cites: (parameter.id === wageTable.id ? loadedWages(oflcWages) : parameter).periods.at(-1)?.cites ?? [],
      })),
    ),
    ...alerts.map(({ id, checkBy, turns }) => ({
      group: 'Law in motion',
      id,
      title: alertWords(id).title,
      reviewBy: checkBy,
      cites: turns.at(-1)?.cites ?? [],
    })),
  ]
}

const lines = ({ id, title, reviewBy, cites }: Item): readonly string[] => [
  `    ${longDate(reviewBy)}: ${title} (${id})`,
  ...cites.map(
    ({ label, url, confidence, checked }) =>
      `      ${label}, ${confidences[confidence]}, read ${longDate(checked)}: ${url}`,
  ),
]

function section(title: string, items: readonly Item[]): readonly string[] {
  const groups = [...new Set(items.map(({ group }) => group))]
  const sorted = [...items].sort((a, b) => a.reviewBy.localeCompare(b.reviewBy))
  return [
    `${title}: ${items.length}`,
    ...groups.flatMap((group) => [`  ${group}`, ...sorted.filter((item) => item.group === group).flatMap(lines)]),
  ]
}

/** What is past its review date on a day, and what comes due in the days after it, as lines to print. */
export function freshness(asOf: IsoDate, items = reviewItems()): readonly string[] {
  const until = addDays(asOf, DAYS_AHEAD)
  const past = items.filter(({ reviewBy }) => isPastReview(reviewBy, asOf))
  const soon = items.filter(({ reviewBy }) => !isPastReview(reviewBy, asOf) && isPastReview(reviewBy, until))
  return [
    `Review dates on ${longDate(asOf)}`,
    ...section('Past review', past),
    ...section(`Due by ${longDate(until)}`, soon),
    `Later: ${items.length - past.length - soon.length}`,
  ]
}
