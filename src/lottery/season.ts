import { addDays, addMonths, type IsoDate, lastOfMonth } from '../domain/dates'
import { policyOn } from '../domain/parameter'
import type { PathwayId, Standing } from '../domain/pathway'
import type { Read, Ref } from '../domain/reading'
import { every, some, type Ternary } from '../domain/ternary'
import { registrationSeason } from '../pathways/h1b/policy'
import { optMonths } from '../pathways/practical-training/policy'
import { stemMonths } from '../policy/durations'
import { f1DepartureDays } from '../policy/stay'
import { type Degree, degrees } from '../questions/degree/degrees'
import { isUsMastersQualifying } from '../questions/degree/qualifications'
import { admission } from '../questions/you/admission'
import { exchangePrograms } from '../questions/you/exchangePrograms'
import { isStudent, status } from '../questions/you/status'
import { studentDates } from '../questions/you/studentDates'

/**
 * What a season rests on. sure: the present stay lasts until petitions are filed. stay: only the days for departure do, so that the
 * person may stay but not work until October. opt, stem, extension: on time not granted yet. free: no stay is at stake.
 */
export type Footing = 'sure' | 'stay' | 'opt' | 'stem' | 'extension' | 'free'

/** A registration season in which an employer may register the person. */
export interface Season {
  readonly fiscalYear: number
  /** The year of its March. */
  readonly march: number
  readonly footing: Footing
  /** Whether the US-master's draw counts the person by then. */
  readonly masters: Ternary
}

/** How many seasons are shown at most: no plan reaches further. */
const MOST = 4
/** How many are shown where no stay is at stake. */
const USUAL = 3

const firstFiling = (march: number): IsoDate => `${march}-04-01`
const lastFiling = (march: number): IsoDate => `${march}-06-30`

/** The ends of the present stay and of what may follow it, soonest first. */
type End = readonly [footing: Footing, until: IsoDate]

export type StandingOf = (pathway: PathwayId) => Standing | undefined

/**
 * The seasons left from a day on. A season counts when a petition can still be filed, on 1 April at the earliest, before the stay
 * ends: for students the cap-gap rule then carries on the stay. Empty where no season of that day is held.
 */
export function seasonsLeft(read: Read, standing: StandingOf, asOf: IsoDate): readonly Season[] {
  const next = policyOn(asOf).period(registrationSeason)?.value
  if (next === undefined) return []
  const ends = endsOf(read, standing, asOf)
  const isTied = ends.length > 0
  const list = known(read, degrees)
  return Array.from({ length: isTied ? MOST : USUAL }, (_, index) => next.fiscalYear + index).flatMap((fiscalYear) => {
    const march = fiscalYear - 1
    const footing = isTied ? ends.find(([, until]) => firstFiling(march) <= until)?.[0] : 'free'
    if (footing === undefined) return []
    return [{ fiscalYear, march, footing, masters: list === undefined ? 'unsure' : mastersBy(list, march) } as const]
  })
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

const known = <V>(read: Read, ref: Ref<V>): V | undefined => {
  const reading = read(ref)
  return reading.state === 'known' ? reading.value : undefined
}

function endsOf(read: Read, standing: StandingOf, asOf: IsoDate): readonly End[] {
  const at = known(read, status)
  if (at === undefined) return []
  if (isStudent(at)) return studentEnds(read, standing, asOf)
  const until =
    at === 'j1' || at === 'j2'
      ? known(read, exchangePrograms)
          ?.map((one) => one.until)
          .sort()
          .at(-1)
      : known(read, admission.at.until)
  return until === undefined
    ? []
    : [
        ['sure', until],
        ['extension', '9999-12-31'],
      ]
}

/** OPT and its extension are added while they are not closed; what ended already carries nobody. */
function studentEnds(read: Read, standing: StandingOf, asOf: IsoDate): readonly End[] {
  const policy = policyOn(asOf)
  const departure = policy.period(f1DepartureDays)?.value
  const ofOpt = policy.period(optMonths)?.value
  const ofStem = policy.period(stemMonths)?.value
  const programEnd = known(read, studentDates.at.programEnd) ?? undefined
  const end = programEnd ?? known(read, studentDates.at.cardEnd) ?? undefined
  if (end === undefined || departure === undefined || ofOpt === undefined || ofStem === undefined) return []
  const isPossible = (pathway: PathwayId) => standing(pathway) !== undefined && standing(pathway) !== 'closed'
  const stages: End[] = [['sure', end]]
  let last = end
  if (programEnd !== undefined && isPossible('opt')) {
    last = addMonths(last, ofOpt)
    stages.push(['opt', last])
  }
  if (known(read, status) !== 'stem' && isPossible('stem-opt')) {
    last = addMonths(last, ofStem)
    stages.push(['stem', last])
  }
  return [...stages, ['stay', addDays(last, departure)]]
}
