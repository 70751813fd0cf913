import type { IsoDate, IsoMonth } from '../domain/dates'
import type { Parameter } from '../domain/parameter'
import { flagTimes, uscisTimes } from './sources'

const REVIEW: IsoDate = '2026-12-01'
const READ: IsoDate = '2026-08-07'

/** Days in a calendar that the Department of Labor took on average to review a PERM application. */
export const permAnalystDays: Parameter<number> = {
  id: 'permAnalystDays',
  reviewBy: REVIEW,
  periods: [
    { from: '2026-02-01', until: '2026-02-28', value: 503, cites: [flagTimes('', 'secondary', '2026-02-28')] },
    { from: '2026-03-01', until: '2026-03-31', value: 501, cites: [flagTimes('', 'secondary', '2026-03-31')] },
    { from: READ, value: 372, cites: [flagTimes('', 'secondary')] },
  ],
}

/** The months of filing that were being worked on. */
export interface LaborQueues {
  readonly review: IsoMonth
  readonly audit: IsoMonth
  readonly reconsideration: IsoMonth
  /** Prevailing wages from the wage survey, and from other sources. */
  readonly wageBySurvey: IsoMonth
  readonly wageOtherwise: IsoMonth
}

export const permQueues: Parameter<LaborQueues> = {
  id: 'permAnalystQueue',
  reviewBy: REVIEW,
  periods: [
    {
      from: READ,
      value: {
        review: '2025-09',
        audit: '2025-12',
        reconsideration: '2026-03',
        wageBySurvey: '2026-04',
        wageOtherwise: '2026-03',
      },
      cites: [flagTimes('', 'secondary')],
    },
  ],
}

/** The fewest and the most months to plan for. */
export type Span = readonly [least: number, most: number]

/** The stages before an I-140 can be filed on a PERM application. */
export interface PermPlan {
  readonly wage: Span
  readonly recruitment: Span
  readonly review: Span
  readonly total: Span
}

export const permPlanMonths: Parameter<PermPlan> = {
  id: 'permPlanMonths',
  reviewBy: REVIEW,
  periods: [
    {
      from: READ,
      value: { wage: [4, 8], recruitment: [2, 3], review: [12, 16], total: [18, 27] },
      cites: [flagTimes(', planning range', 'secondary'), flagTimes(', sum', 'derived')],
    },
  ],
}

/** Months that USCIS took for advance parole, which lets an applicant for a green card travel. */
export const advanceParoleMonths: Parameter<number> = {
  id: 'advanceParoleMonths',
  reviewBy: REVIEW,
  periods: [{ from: '2026-09-01', value: 23, cites: [uscisTimes(', I-131', 'secondary')] }],
}
