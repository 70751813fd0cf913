import { any, fact } from '../../domain/criterion'
import { lastOfMonth } from '../../domain/dates'
import { cfr20_656 } from '../../policy/sources'
import { degrees } from '../../questions/degree/degrees'
import { jobPosting } from '../../questions/employer/jobPosting'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { history } from '../../questions/you/history'
import { degreeAtLeast } from '../common/advanced-degree'
import { levelAsked } from './minimum'
import { noSponsorYet } from './sponsor'

const cites = [cfr20_656('.17(i), by the priority date', 'memory')]

/**
 * A case that is pending fixes the day by which the requirements had to be met. A degree of a later day is of no use to it, while
 * a new labor certification may still rest on it: so this shapes the way and closes nothing.
 */
export const degreeBeforeCase = any('perm.workerQualified.case', [
  fact({
    id: 'perm.workerQualified.case.none',
    reads: [history],
    cites,
    holds: ([events]) => !events.includes('green-card'),
  }),
  noSponsorYet,
  fact({
    id: 'perm.workerQualified.case.decided',
    reads: [greenCardCase.at.step, greenCardCase.at.category],
    cites,
    // The approval of an I-140 looked at the degree; EB-1 and the national interest waiver have no labor certification.
    holds: ([step, category]) => step === 'approved' || (category !== 'eb2' && category !== 'eb3'),
  }),
  fact({
    id: 'perm.workerQualified.case.date',
    reads: [greenCardCase.at.priorityDate, jobPosting.at.minimum, degrees],
    cites,
    judged: 'ordinary',
    holds([priorityDate, minimum, held]) {
      const level = levelAsked(minimum)
      const serving = held.filter((one) => level !== undefined && degreeAtLeast([one], level) !== false)
      return serving.length === 0 || serving.some(({ month }) => lastOfMonth(month) <= priorityDate) || 'officer'
    },
  }),
])
