import type { Citation } from '../../domain/citation'
import { any, type Criterion, fact, unless } from '../../domain/criterion'
import { ina212 } from '../../policy/sources'
import { wageYear } from '../../policy/wages'
import { employers, isAcademic, isPetitioner } from '../../questions/employer/employers'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { isWithoutFigures, payOutcome, wageTable } from './wages'

/**
 * The pay against level I of the survey. While no job is named there is nothing to compare; universities, nonprofits tied to them
 * and research organizations have a table of their own, which is not held, so that no verdict on them comes from this one; nor
 * does one on occupations without figures here, where the comparison is left to the employer.
 */
export const surveyWagePaid = <const Id extends string, const N extends Criterion>(
  id: Id,
  noJobYet: N,
  cites: readonly Citation[],
) =>
  unless(
    id,
    fact({
      id: `${id}.pay` as const,
      reads: [roleAndPay],
      uses: [wageTable, wageYear],
      cites,
      holds: ([job], [table, year]) => payOutcome(job, table, year),
    }),
    any(`${id}.apart` as const, [
      noJobYet,
      fact({
        id: `${id}.academic` as const,
        reads: [employers],
        cites: [ina212('(p)(1)', 'memory')],
        // The pay answered is that of one offer. With another employer named beside, nobody asked whose.
        holds([named]) {
          const filing = named.filter(isPetitioner)
          return filing.some(isAcademic) && (filing.every(isAcademic) || 'officer')
        },
      }),
      fact({
        id: `${id}.uncovered` as const,
        reads: [roleAndPay],
        cites,
        holds: ([job]) => isWithoutFigures(job),
      }),
    ]),
  )
