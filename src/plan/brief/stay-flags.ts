import { addDays, addMonths, earlier, type IsoDate, later } from '../../domain/dates'
import { cfr214_1, cfr214_2, cfr248_1, ina212, ina248 } from '../../policy/sources'
import { f1DepartureDays, graceDays } from '../../policy/stay'
import { admission } from '../../questions/you/admission'
import { exchangePrograms } from '../../questions/you/exchangePrograms'
import { isExchange, isWorker, status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import { idleDaysOf } from '../idle'
import { known } from '../known'
import type { Flag, FlagRule, Situation } from './flag'

type StayFlagId =
  | 'stayEnded'
  | 'staySoon'
  | 'cardEnded'
  | 'cardSoon'
  | 'programOver'
  | 'departureDays'
  | 'exchangeEnded'
  | 'exchangeSoon'
  | 'graceRuns'
  | 'gracePassed'
  | 'termsBroken'
  | 'termsUnsure'
  | 'idleOver'
  | 'idleNear'

/** Nothing read here says how long a stay past its end bars a return; a lawyer counts the days. */
const pastStay = [cfr248_1(), ina248('(a)'), ina212('(a)(9)(B)', 'memory')]
const kept = [cfr248_1(), ina248('(a)')]
const training = [cfr214_2('(f)(10)(ii)(E)')]

/** Fewer months than this left of a stay are told; no rule of law. */
const SOON_MONTHS = 6
const isSoon = (until: IsoDate, asOf: IsoDate): boolean => asOf <= until && until <= addMonths(asOf, SOON_MONTHS)

const ending = (until: IsoDate | undefined | null, asOf: IsoDate, soon: StayFlagId): readonly Flag<StayFlagId>[] =>
  until != null && isSoon(until, asOf) ? [{ id: soon, until, cites: [cfr214_1()] }] : []

/** A stay with a date on an I-94. A case that is pending lets somebody stay past it. */
const admitted: FlagRule<StayFlagId> = ({ read, policy: { asOf } }) => {
  const at = known(read, status)
  const until = known(read, admission.at.until)
  if (at === 'ended') return [{ id: 'stayEnded', ...(until !== undefined && { on: until }), cites: pastStay }]
  if (until === undefined || at === 'pending') return []
  return until < asOf ? [{ id: 'stayEnded', on: until, cites: pastStay }] : ending(until, asOf, 'staySoon')
}

const student: FlagRule<StayFlagId> = ({ read, policy }) => {
  const { asOf } = policy
  const at = known(read, status)
  if (at === 'opt' || at === 'stem') {
    const end = known(read, studentDates.at.cardEnd)
    if (end === undefined || end === null) return []
    return end < asOf
      ? [{ id: 'cardEnded', on: end, cites: [cfr214_2('(f)(5)(iv)'), cfr214_2('(f)(5)(vi)')] }]
      : ending(end, asOf, 'cardSoon')
  }
  const end = known(read, studentDates.at.programEnd)
  const days = policy.period(f1DepartureDays)?.value
  if (at !== 'f1' || end === undefined || end === null || end >= asOf || days === undefined) return []
  const until = addDays(end, days)
  return [{ id: until < asOf ? 'programOver' : 'departureDays', on: end, until, cites: [cfr214_2('(f)(5)(iv)')] }]
}

const exchange: FlagRule<StayFlagId> = ({ read, policy: { asOf } }) => {
  const at = known(read, status)
  const programs = known(read, exchangePrograms)
  if (at === undefined || !isExchange(at) || programs === undefined || programs.length === 0) return []
  const until = programs.map((one) => one.until).reduce(later)
  return until < asOf ? [{ id: 'exchangeEnded', on: until, cites: kept }] : ending(until, asOf, 'exchangeSoon')
}

/** After a job that the status rests on. */
const grace: FlagRule<StayFlagId> = ({ read, policy }) => {
  const at = known(read, status)
  const lastDay = known(read, admission.at.lastDay)
  const days = policy.period(graceDays)?.value
  if (at === undefined || !isWorker(at) || known(read, admission.at.employment) !== 'ended') return []
  if (lastDay === undefined || lastDay === null || days === undefined) return []
  const until = earlier(addDays(lastDay, days), known(read, admission.at.until) ?? addDays(lastDay, days))
  return [{ id: until < policy.asOf ? 'gracePassed' : 'graceRuns', on: lastDay, until, cites: [cfr214_1('(l)(2)')] }]
}

/** Dates kept, and work only with permission. */
const terms: FlagRule<StayFlagId> = ({ read }) => {
  const refs = [admission.at.kept, studentDates.at.kept]
  const [present] = known(read, exchangePrograms) ?? []
  if (refs.some((ref) => known(read, ref) === 'no') || present?.kept === 'no')
    return [{ id: 'termsBroken', cites: kept }]
  const isOpen =
    read(status).state === 'known' && (refs.some((ref) => read(ref).state === 'unsure') || present?.kept === 'unsure')
  return isOpen ? [{ id: 'termsUnsure', cites: kept }] : []
}

const NEAR_DAYS = 30

const idle: FlagRule<StayFlagId> = ({ read, policy }) => {
  const days = idleDaysOf(read, policy)
  if (days === undefined) return []
  const { used, most } = days
  if (used > most) return [{ id: 'idleOver', count: used, most, cites: training }]
  return most - used <= NEAR_DAYS ? [{ id: 'idleNear', count: used, most, cites: training }] : []
}

/** What the answers say of the present stay. */
export const stayFlags = (situation: Situation): readonly Flag<StayFlagId>[] =>
  [admitted, grace, student, exchange, terms, idle].flatMap((rule) => rule(situation))
