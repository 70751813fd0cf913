import type { IsoDate } from '../domain/dates'
import type { Read } from '../domain/reading'
import { type Job, occupationsOf, wagesOn } from '../pathways/common/wages'
import { employers, isAcademic, mayNeedDraw } from '../questions/employer/employers'
import { roleAndPay } from '../questions/employer/roleAndPay'
import type { WageTable } from '../reference/wages'
import { known } from './known'

/** A job whose pay can be compared with the levels of its place. */
export interface ComparedOffer {
  readonly job: Job
  readonly area: string
  readonly pay: number
  /** One of the employers named may have to register the person for the draw. */
  readonly isInDraw: boolean
}

/**
 * The offer as answered, where its pay and place are given and the table holds a figure for its occupation, or for one that its
 * role is usually filed under. The wages of universities and research organizations are others.
 */
export function comparedOffer(read: Read, table: WageTable, asOf: IsoDate): ComparedOffer | undefined {
  const job = known(read, roleAndPay)
  if (job === undefined) return undefined
  const { area, pay } = job
  if (area === 'unsure' || pay === 'unsure') return undefined
  const kinds = known(read, employers) ?? []
  if (kinds.length > 0 && kinds.every((one) => isAcademic(one) || one === 'visit')) return undefined
  if (!occupationsOf(job).some((code) => wagesOn(table, code, area, asOf) !== undefined)) return undefined
  return { job, area, pay, isInDraw: kinds.length === 0 || kinds.some((one) => mayNeedDraw(one) || one === 'none') }
}
