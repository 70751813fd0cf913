import { addYears, daysBetween, earlier, firstOfMonth, type IsoDate, later } from '../../domain/dates'
import { degrees, type Degree } from '../degree/degrees'
import { basisOf } from '../degree/qualifications'
import { groupJob } from '../employer/groupJob'
import { groupWork } from '../experience/groupWork'
import { isStudent, status } from '../you/status'
import { contradiction } from './contradiction'

/** When a program began and ended is known only roughly. */
const DAYS_OF_OVERLAP = 183
/** One period may touch the next. */
const DAYS_OF_HANDOVER = 31
/** Days in the US fill the period abroad so far that hardly a tenth of it is left. */
const NEARLY_ALL = 0.9

/** Days of a period that fall into the time of the degree of the present I-20. */
function daysStudying(degree: Degree | undefined, from: IsoDate, until: IsoDate): number {
  if (degree?.years === undefined) return 0
  const end = firstOfMonth(degree.month)
  return daysBetween(later(from, addYears(end, -degree.years)), earlier(until, end))
}

export const groupContradictions = [
  contradiction({
    id: 'group.student',
    reads: [status, groupWork.at.from, groupWork.at.employment, groupWork.at.until, degrees],
    questions: ['groupWork', 'status', 'degrees'],
    clash([at, from, employment, until, list], { asOf }) {
      if (!isStudent(at) || from === null) return false
      return employment === 'employed' || daysStudying(basisOf(list), from, until ?? asOf) > DAYS_OF_OVERLAP
    },
  }),
  contradiction({
    id: 'group.usDays',
    reads: [groupWork.at.from, groupWork.at.until, groupWork.at.usDays],
    clash([from, until, usDays], { asOf }) {
      if (from === null || usDays === null) return false
      const span = daysBetween(from, until ?? asOf)
      return span > DAYS_OF_HANDOVER && usDays >= NEARLY_ALL * span
    },
  }),
  contradiction({
    id: 'group.usFrom',
    reads: [groupWork.at.until, groupWork.at.usFrom],
    clash: ([until, usFrom]) => until !== null && usFrom !== null && daysBetween(usFrom, until) > DAYS_OF_HANDOVER,
  }),
  contradiction({
    id: 'group.handsOn',
    reads: [groupJob.at.work, groupJob.at.handsOn],
    clash: ([work, handsOn]) => (work === 'executive' || work === 'people') && handsOn === 'high',
  }),
  contradiction({
    id: 'group.noReports',
    reads: [groupJob.at.work, groupJob.at.reports],
    clash: ([work, reports]) => (work === 'executive' || work === 'people') && reports === 0,
  }),
] as const
