import type { Citation } from '../../domain/citation'
import { fact } from '../../domain/criterion'
import { h1bCollegeYears, h1bExperiencePerYear } from '../../policy/specialty-occupation'
import { degrees } from '../../questions/degree/degrees'
import { type Employer, employers, isPetitioner } from '../../questions/employer/employers'
import { asksForField, jobPosting } from '../../questions/employer/jobPosting'
import { workYears } from '../../questions/experience/workYears'
import { opening } from './events'
import { collegeYears, degreeOutcome, fieldOutcome } from './specialty-degree'

type Cites = readonly Citation[]

/** Excuses what only a job can show, while nobody is named who can employ here; a visit's host and a company abroad cannot. */
export const noEmployerNamed = <const Id extends string>(id: Id, cites: Cites) =>
  fact({ id, reads: [employers], cites, holds: ([all]) => !all.some(isPetitioner) })

export const employerNamed = <const Id extends string>(id: Id, cites: Cites) =>
  fact({ id, reads: [employers], cites, holds: ([all]) => all.some(isPetitioner) || opening('usOffer') })

/** An employer other than the own company, which then need not be looked at. */
export const isEmployedByOthers = (all: readonly Employer[]): boolean =>
  all.some((one) => isPetitioner(one) && one !== 'own')

/** The posting asks for a bachelor's degree or more in a specific field. */
export const degreeAsked = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [jobPosting.at.minimum],
    cites,
    judged: 'ordinary',
    holds: ([minimum]) => asksForField(minimum),
  })

/** A posting that asks for no degree in a field has no fields to compare. */
export const fieldsNamed = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [jobPosting.at.fields],
    cites,
    judged: 'ordinary',
    holds: ([fields]) => fields !== 'mixed' && fields !== 'any',
  })

/** "Normally" is shown in one of four ways; without any, the evidence about the occupation has to carry it. */
export const normallyAsked = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [jobPosting.at.norm],
    cites,
    judged: 'ordinary',
    holds: ([norm]) => (norm?.includes('none') ? 'officer' : true),
  })

export const degreeHeld = <const Id extends string>(id: Id, cites: Cites) =>
  fact({ id, reads: [degrees], cites, judged: 'ordinary', holds: ([list], _, asOf) => degreeOutcome(list, asOf) })

export const degreeTied = <const Id extends string>(id: Id, cites: Cites) =>
  fact({ id, reads: [degrees], cites, judged: 'ordinary', holds: ([list], _, asOf) => fieldOutcome(list, asOf) })

/** Only for people whose college falls short: three years of work for each year that is missing. */
export const yearsForCollege = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [degrees, workYears.at.total],
    uses: [h1bExperiencePerYear, h1bCollegeYears],
    cites,
    judged: 'weighed',
    holds([list, total], [perYear, full]) {
      const { sure, possible } = collegeYears(list, full)
      if (possible >= full || total < (full - possible) * perYear) return false
      return total >= (full - sure) * perYear || 'officer'
    },
  })

export const progressiveYears = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [workYears.at.total, workYears.at.after, workYears.at.grew],
    cites,
    judged: 'weighed',
    holds([total, after, grew]) {
      if (grew === 'yes') return true
      // Asked only of years after a bachelor's degree.
      return grew === 'no' && total === after ? false : 'officer'
    },
  })
