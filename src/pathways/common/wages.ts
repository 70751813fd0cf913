import type { Outcome } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'
import { type Parameter, policyOn } from '../../domain/parameter'
import type { ValueOf } from '../../domain/question'
import type { Unsure } from '../../domain/ternary'
import { oflcWages } from '../../policy/sources'
import { wageYear } from '../../policy/wages'
import { hasFigures, isWithoutOccupation, type roleAndPay } from '../../questions/employer/roleAndPay'
import { likelyOccupations } from '../../reference/roles'
import { levelReached, type Wages, type WageTable, type WageYear } from '../../reference/wages'
import { opening } from './events'

/** A job as far as it is known: role, occupation, place, pay. */
export type Job = Exclude<ValueOf<typeof roleAndPay>, Unsure>

/** The wages the Department of Labor publishes, by occupation and place. Large, and so loaded apart. */
export const wageTable: Parameter<WageTable> = { id: 'wageTable', reviewBy: '2027-07-01', periods: [], apart: true }

/** The table once it is loaded, for policyOn. */
export const loadedWages = (value: WageTable): Parameter<WageTable> => ({
  ...wageTable,
  periods: [
    {
      from: '2025-07-01',
      until: '2027-06-30',
      value,
      // The figures of 2026-27 were taken from a public copy of the file.
      cites: [oflcWages(', 2025-26'), oflcWages(', 2026-27', 'secondary')],
    },
  ],
})

/** Wages as they serve for one wage year: its own, or those of the year before, which are only an estimate. */
export interface ServingWages extends Wages {
  readonly isEstimate: boolean
}

/** The wages that serve for a wage year; undefined where none is held that was published by then. */
export function wagesFor(table: WageTable, occupation: string, area: string, year: WageYear): ServingWages | undefined {
  const wages = table.wagesOf(occupation, area)
  return wages === undefined || wages.year > year ? undefined : { ...wages, isEstimate: wages.year < year }
}

/** The same for the wage year in force on a day. */
export function wagesOn(table: WageTable, occupation: string, area: string, day: IsoDate): ServingWages | undefined {
  const year = policyOn(day).period(wageYear)?.value
  return year === undefined ? undefined : wagesFor(table, occupation, area, year)
}

/**
 * A salary against level I, the least that can be paid on this survey. Less is no wall: the offer can be raised, or rest on another
 * survey. By the figures of another year, level II is taken for enough and anything less is left open.
 */
export function againstLevelOne(pay: number, wages: Wages | undefined, year: WageYear): Outcome {
  if (wages === undefined) return 'unsettled'
  const reached = levelReached(pay, wages.levels)
  if (wages.year !== year) return reached === 'below' || reached === 1 ? 'unsettled' : true
  return reached === 'below' ? opening('higherPay') : true
}

/** One occupation, or, where it is not known, those that employers mostly file the role under. */
export const occupationsOf = ({ role, occupation }: Job): readonly string[] =>
  occupation === 'unsure' ? likelyOccupations(role) : [occupation]

/** Whether no figures are held for the occupation, or for those that a role is mostly filed under, whatever the place. */
export const isWithoutFigures = ({ role, occupation }: Job): boolean =>
  occupation === 'unsure' ? isWithoutOccupation(role) : !hasFigures(occupation)

/** Whether the pay of a job reaches level I. The level an employer names stands for figures that are not held. */
export function payOutcome(job: Job, table: WageTable, year: WageYear): Outcome {
  const { pay, area, level } = job
  if (level !== undefined && level !== 'unsure') return true
  if (pay === 'unsure' || area === 'unsure' || level === 'unsure') return 'unsure'
  const [first, ...others] = occupationsOf(job).map((one) => againstLevelOne(pay, table.wagesOf(one, area), year))
  if (first === undefined) return 'unsure'
  const same = (outcome: Outcome) => outcome === first || (typeof outcome === 'object' && typeof first === 'object')
  return others.every(same) ? first : 'unsure'
}
