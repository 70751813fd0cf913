import { addDays, addMonths, type IsoDate } from '../domain/dates'
import { policyOn } from '../domain/parameter'
import type { Evaluation, PathwayId } from '../domain/pathway'
import type { Read } from '../domain/reading'
import type { Ternary } from '../domain/ternary'
import { timeOverOn } from '../pathways/common/time-in-status'
import { firstFiling, firstWork, lastFiling, mastersOf } from '../pathways/h1b/masters-by-filing'
import { h1bMaxYears, registrationSeason } from '../pathways/h1b/policy'
import { optMonths } from '../pathways/practical-training/policy'
import { stemMonths } from '../policy/durations'
import { isIdleOver } from './idle'
import { known } from './known'
import { f1DepartureDays, stemPendingWorkDays } from '../policy/stay'
import { admission } from '../questions/you/admission'
import { exchangePrograms } from '../questions/you/exchangePrograms'
import { hClock, isInHOrL } from '../questions/you/hClock'
import { isStudent, status } from '../questions/you/status'
import { studentDates } from '../questions/you/studentDates'

/**
 * What a season rests on. sure: the present stay lasts until petitions are filed, and for students the cap-gap rule carries it on.
 * gap: it ends between the filing and October. departure: only the days for departure reach the filing. opt, stem, extension: time
 * not granted yet. abroad: the stay is over by then. unknown: its end was not given. free: no stay is at stake.
 */
export type Footing = 'sure' | 'gap' | 'departure' | 'opt' | 'stem' | 'extension' | 'abroad' | 'unknown' | 'free'

/** A registration season in which an employer may register the person. */
export interface Season {
  readonly fiscalYear: number
  /** The year of its March. */
  readonly march: number
  readonly footing: Footing
  /** Whether the US-master's draw counts the person by then. */
  readonly masters: Ternary
}

/** How many seasons are shown where nothing ends them sooner; a student's time can reach one more. */
const USUAL = 3
const MOST = 4

/** What a pathway comes to by today’s answers. */
export type OutlookOf = (pathway: PathwayId) => Pick<Evaluation, 'standing' | 'openings'> | undefined

/** What a season would rest on, by the year of its March. */
type FootingOf = (march: number) => Footing

/**
 * The seasons left from a day on, at the least one. A season rests on a stay when a petition can still be filed, on 1 April at the
 * earliest, before that stay ends; it needs the degree by the last day for a petition, and time left of the six years on the first
 * day of work. Empty where no season of that day is held.
 */
export function seasonsLeft(read: Read, outlook: OutlookOf, asOf: IsoDate): readonly Season[] {
  const next = policyOn(asOf).period(registrationSeason)?.value
  if (next === undefined) return []
  const footingOf = footingsOf(read, outlook, asOf)
  const first = Math.max(next.fiscalYear, fiscalYearOf(degreeDay(outlook)))
  const spent = timeSpent(read, outlook, next.fiscalYear, asOf)
  const seasons = Array.from({ length: MOST }, (_, index) => first + index).map((fiscalYear) => {
    const march = fiscalYear - 1
    return { fiscalYear, march, footing: footingOf(march), masters: mastersOf(read, march) } as const
  })
  // A student's stay ends the count; others are counted as far as is usual.
  const isStudents = isStudent(known(read, status) ?? 'abroad')
  const left = seasons.filter(
    ({ march, footing }, index) =>
      (spent === undefined || firstWork(march) < spent) &&
      (isStudents ? footing !== 'abroad' && (footing !== 'unknown' || index < USUAL) : index < USUAL),
  )
  return left.length > 0 ? left : seasons.slice(0, 1)
}

/** The day on which the degree comes that H-1B waits for; undefined where it waits for none, or the day is not known. */
const degreeDay = (outlook: OutlookOf): IsoDate | undefined =>
  outlook('h1b')?.openings.find(({ event, on }) => event === 'degreeAwarded' && on !== undefined)?.on

/** The first season for which a degree of a day is earned in time. */
function fiscalYearOf(day: IsoDate | undefined): number {
  if (day === undefined) return 0
  const march = Number(day.slice(0, 4))
  return (day <= lastFiling(march) ? march : march + 1) + 1
}

/** The first day past the six years of somebody in H or L now, where no case of a green card carries H-1B on. */
function timeSpent(read: Read, outlook: OutlookOf, fiscalYear: number, asOf: IsoDate): IsoDate | undefined {
  const at = known(read, status)
  const firstDay = known(read, hClock.at.firstDay)
  const years = policyOn(asOf).period(h1bMaxYears)?.value
  if (years === undefined || at === undefined || !isInHOrL(at) || firstDay == null) return undefined
  const spent = timeOverOn(firstDay, years, known(read, hClock.at.daysOut) ?? 0)
  const isCarried = outlook('h1b')?.openings.every(({ event }) => event !== 'yearOutside') === true
  return isCarried && spent <= firstWork(fiscalYear - 1) ? undefined : spent
}

function footingsOf(read: Read, outlook: OutlookOf, asOf: IsoDate): FootingOf {
  const at = known(read, status)
  if (at === undefined) return () => 'unknown'
  if (at === 'abroad') return () => 'free'
  if (isStudent(at)) return studentFootings(read, outlook, asOf)
  // Neither can be extended, nor changed to another status from within: INA 248(a)(4).
  if (at === 'esta' || at === 'ended') return () => 'abroad'
  const until =
    at === 'j1' || at === 'j2'
      ? known(read, exchangePrograms)
          ?.map((one) => one.until)
          .sort()
          .at(-1)
      : known(read, admission.at.until)
  if (until === undefined) return () => 'unknown'
  // Cap-gap is for F-1 alone: 8 CFR 214.2(f)(5)(vi).
  return (march) => (until >= firstWork(march) ? 'sure' : until >= firstFiling(march) ? 'gap' : 'extension')
}

/** OPT and its extension are added while they are not closed and can still be filed for. */
function studentFootings(read: Read, outlook: OutlookOf, asOf: IsoDate): FootingOf {
  const policy = policyOn(asOf)
  const departure = policy.period(f1DepartureDays)?.value
  const ofOpt = policy.period(optMonths)?.value
  const ofStem = policy.period(stemMonths)?.value
  const pending = policy.period(stemPendingWorkDays)?.value
  const programEnd = known(read, studentDates.at.programEnd) ?? undefined
  if (isIdleOver(read, policy)) return () => 'abroad'
  const end = programEnd ?? known(read, studentDates.at.cardEnd) ?? undefined
  if (end === undefined || [departure, ofOpt, ofStem, pending].includes(undefined)) return () => 'unknown'
  const isPossible = (pathway: PathwayId) => (outlook(pathway)?.standing ?? 'closed') !== 'closed'
  const opt = programEnd !== undefined && isPossible('opt') ? addMonths(end, ofOpt ?? 0) : end
  // Past the days for which a pending extension carries work, none was filed in time.
  const isStem = known(read, status) !== 'stem' && isPossible('stem-opt') && asOf <= addDays(opt, pending ?? 0)
  const stem = isStem ? addMonths(opt, ofStem ?? 0) : opt
  return (march) => {
    const day = firstFiling(march)
    if (day <= end) return 'sure'
    if (day <= opt) return 'opt'
    if (day <= stem) return 'stem'
    return day <= addDays(stem, departure ?? 0) ? 'departure' : 'abroad'
  }
}
