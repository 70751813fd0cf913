import type { IsoDate } from '../../domain/dates'
import { type Policy, policyOn } from '../../domain/parameter'
import type { Unsure } from '../../domain/ternary'
import { levelBelowFirst, wageYearOfDraw } from '../../policy/wages'
import { type Level, levelReached, type WageTable, type WageYear } from '../../reference/wages'
import { type Job, wagesFor } from './wages'

/** Why no level can be told. "figures": none are held or loaded; "year": the day has no wage year for the draw. */
export type NoLevel = 'job' | 'pay' | 'occupation' | 'area' | 'level' | 'otherLevel' | 'figures' | 'year'

/**
 * The wage level of a person in the draw. "below": the salary is under level I, which counts as level I where it lawfully rests on
 * another survey. "estimate": by last year's figures. `atMost` is what is known of a level that another job may lower.
 */
export type DrawLevel =
  | { readonly kind: 'level' | 'below'; readonly level: Level }
  | { readonly kind: 'estimate'; readonly level: Level; readonly year: WageYear }
  | { readonly kind: 'unknown'; readonly reason: NoLevel; readonly atMost?: Level }

const unknown = (reason: NoLevel): DrawLevel => ({ kind: 'unknown', reason })

const LEVELS = { '1': 1, '2': 2, '3': 3, '4': 4 } as const

/**
 * The level that decides the number of entries in the draw that is open or comes next on a day: the highest whose wage the offer
 * reaches, and the lowest of all jobs and employers. 90 FR 60864; 8 CFR 214.2(h)(8)(iii)(A)(4)(ii).
 */
export const wageLevelOf = (answer: Job | Unsure, table: WageTable | undefined, asOf: IsoDate): DrawLevel =>
  wageLevelUnder(answer, table, policyOn(asOf))

/** The same under any law. */
export function wageLevelUnder(answer: Job | Unsure, table: WageTable | undefined, policy: Policy): DrawLevel {
  if (answer === 'unsure') return unknown('job')
  const { otherLevel } = answer
  const own = ownLevel(answer, table, policy)
  if (otherLevel === undefined || otherLevel === 'no') return own
  if (otherLevel === 'unsure')
    return own.kind === 'unknown' ? own : { kind: 'unknown', reason: 'otherLevel', atMost: own.level }
  const other = LEVELS[otherLevel]
  // No job can pull the level below I.
  if (own.kind === 'unknown') return other === 1 ? { kind: 'level', level: 1 } : { ...own, atMost: other }
  return own.level <= other ? own : { kind: 'level', level: other }
}

function ownLevel({ pay, occupation, area, level }: Job, table: WageTable | undefined, policy: Policy): DrawLevel {
  if (level !== undefined) return level === 'unsure' ? unknown('level') : { kind: 'level', level: LEVELS[level] }
  if (pay === 'unsure') return unknown('pay')
  if (area === 'unsure') return unknown('area')
  if (occupation === 'unsure') return unknown('occupation')
  const year = policy.period(wageYearOfDraw)?.value
  const below = policy.period(levelBelowFirst)?.value
  if (year === undefined || below === undefined) return unknown('year')
  const wages = table && wagesFor(table, occupation, area, year)
  if (wages === undefined) return unknown('figures')
  const reached = levelReached(pay, wages.levels)
  const counted = reached === 'below' ? below : reached
  if (wages.isEstimate) return { kind: 'estimate', level: counted, year: wages.year }
  return { kind: reached === 'below' ? 'below' : 'level', level: counted }
}
