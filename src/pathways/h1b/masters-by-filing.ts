import { type IsoDate, lastOfMonth } from '../../domain/dates'
import type { Policy } from '../../domain/parameter'
import type { Read } from '../../domain/reading'
import { every, some, type Ternary } from '../../domain/ternary'
import { type Degree, degrees } from '../../questions/degree/degrees'
import { isUsMastersQualifying } from '../../questions/degree/qualifications'
import { registrationSeason } from './policy'

/** The first and the last day on which a petition of a season may be filed. */
export const firstFiling = (march: number): IsoDate => `${march}-04-01`
export const lastFiling = (march: number): IsoDate => `${march}-06-30`

/** The first day of work on a number of the season, which is that of the fiscal year. */
export const firstWork = (march: number): IsoDate => `${march}-10-01`

/** Whether the US-master's draw counts the person in the season that is open or comes next; undefined where none is held. */
export function nextMasters(read: Read, policy: Policy): Ternary | undefined {
  const next = policy.period(registrationSeason)?.value
  return next && mastersOf(read, next.fiscalYear - 1)
}

/** The same for the season of a year’s March. */
export function mastersOf(read: Read, march: number): Ternary {
  const list = read(degrees)
  return list.state === 'known' ? mastersBy(list.value, march) : 'unsure'
}

/** A degree must be earned by the day of filing: between the first day and the last it depends on when the employer files. */
function mastersBy(list: readonly Degree[], march: number): Ternary {
  return some(list.map((degree) => every([earnedBy(degree, march), isUsMastersQualifying(degree)])))
}

function earnedBy({ state, month }: Degree, march: number): Ternary {
  if (state === 'awarded') return true
  const day = lastOfMonth(month)
  if (day > lastFiling(march)) return false
  return state === 'studying' && day < firstFiling(march) ? true : 'unsure'
}
