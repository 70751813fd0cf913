import { addYears, firstOfMonth } from '../../domain/dates'
import { degrees, type Degree, type DegreeLevel } from '../degree/degrees'
import { workYears } from '../experience/workYears'
import { contradiction } from './contradiction'

const ORDER: readonly DegreeLevel[] = ['bachelor', 'master', 'doctor']

const isLower = (one: Degree, other: Degree): boolean =>
  ORDER.includes(one.level) && ORDER.includes(other.level) && ORDER.indexOf(one.level) < ORDER.indexOf(other.level)

/**
 * A lower degree awarded after a higher one, with none of its level or between them before. A second bachelor's, or a master's in
 * another subject after a doctorate, is how people live.
 */
function isOutOfOrder(lower: Degree, higher: Degree, list: readonly Degree[]): boolean {
  if (!isLower(lower, higher) || lower.month <= higher.month) return false
  if (lower.level === 'master' && lower.subject !== higher.subject) return false
  return !list.some((one) => one !== lower && isLower(one, higher) && one.month <= higher.month)
}

/** The same degree of the same country; a second master's of another country is common. */
const isSame = (a: Degree, b: Degree): boolean =>
  a.level === b.level && a.subject === b.subject && a.country === b.country

export const schoolingContradictions = [
  contradiction({
    id: 'schooling.order',
    reads: [degrees],
    clash([list]) {
      const awarded = list.filter(({ state }) => state === 'awarded')
      return awarded.some((lower) => awarded.some((higher) => isOutOfOrder(lower, higher, awarded)))
    },
  }),
  contradiction({
    id: 'schooling.twice',
    reads: [degrees],
    clash: ([list]) => list.some((one, at) => list.slice(at + 1).some((other) => isSame(one, other))),
  }),
  contradiction({
    id: 'schooling.after',
    reads: [workYears.at.after, degrees],
    clash([after, list], { asOf }) {
      const months = list
        .filter(({ level, state }) => level === 'bachelor' && state === 'awarded')
        .map(({ month }) => month)
        .sort()
      const [first] = months
      return first !== undefined && after !== null && addYears(firstOfMonth(first), after) > asOf
    },
  }),
  // The length of a doctorate is not asked, so with one there is nothing to compare.
  contradiction({
    id: 'schooling.study',
    reads: [workYears.at.study, degrees],
    clash([study, list]) {
      const masters = list.filter(({ level }) => level === 'master')
      if (study === null || masters.length === 0 || list.some(({ level }) => level === 'doctor')) return false
      return study > masters.reduce((sum, { years }) => sum + (years ?? 0), 0)
    },
  }),
] as const
