import { fact, type Outcome, unless } from '../../domain/criterion'
import { wageYearOfDraw } from '../../policy/wages'
import { cfr20_655, cfr214_2, fr90_60864, ina212 } from '../../policy/sources'
import { employers, isAcademic } from '../../questions/employer/employers'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { isStudent, status } from '../../questions/you/status'
import { type DrawLevel, wageLevelOf } from '../common/draw-level'
import { surveyWagePaid } from '../common/wage-floor'
import { wageTable } from '../common/wages'
import { noEmployerYet } from './employer'

/** The prevailing part of the wage floor; what the employer pays others in the job is for the employer to compare. */
export const wageFloor = surveyWagePaid('h1b.wageFloor', noEmployerYet, [ina212('(n)(1)(A)'), cfr20_655('.731')])

const draw = [fr90_60864(), cfr214_2('(h)(8)(iii)(A)(4)(ii)')]

function outcomeOf(level: DrawLevel): Outcome {
  if (level.kind === 'estimate') return 'unsettled'
  if (level.kind !== 'unknown') return true
  return level.reason === 'figures' || level.reason === 'year' ? 'unsettled' : 'unsure'
}

/** The level that gives one to four entries in the draw. It closes nothing. */
export const wageLevel = unless(
  'h1bCap.wageLevel',
  fact({
    id: 'h1bCap.wageLevel.known',
    reads: [roleAndPay],
    uses: [wageTable, wageYearOfDraw],
    cites: draw,
    holds: ([job], [table], asOf) => outcomeOf(wageLevelOf(job, table, asOf)),
  }),
  // The wage page is left out for people whose every employer is academic, or the host of a visit.
  fact({
    id: 'h1bCap.wageLevel.notAsked',
    reads: [employers, status],
    cites: draw,
    holds: ([named, at]) => !isStudent(at) && named.every((one) => isAcademic(one) || one === 'visit'),
  }),
)
