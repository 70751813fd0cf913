import { addDays, addMonths, type IsoDate } from '../../domain/dates'
import {
  optFileAfterEnd,
  optFileBeforeEnd,
  optMonths,
  optUnemploymentDays,
  stemFileAfterRecommendation,
  stemFileBeforeEnd,
  stemUnemploymentDays,
} from '../../pathways/practical-training/policy'
import { stemMonths } from '../../policy/durations'
import { f1DepartureDays } from '../../policy/stay'
import { employers, hasOffer } from '../../questions/employer/employers'
import { optHistory } from '../../questions/you/optHistory'
import { isStudent, status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import { type Entry, inPlay, type Situation } from './entry'
import { known, terms } from './known'

type Id = 'program' | 'optCard' | 'stemCard' | 'optWindow' | 'opt' | 'stemWindow' | 'stem' | 'idle' | 'departure'

/** What a student’s time comes to: entries, and the last day of work where one is known. */
export interface Training {
  readonly entries: readonly Entry<Id>[]
  readonly workUntil: IsoDate | undefined
}

const NONE: Training = { entries: [], workUntil: undefined }

/** Program, OPT, its extension and the days to leave, 8 CFR 214.2(f)(5), (f)(10) and (f)(11). */
export function trainingOf(situation: Situation): Training {
  const { read, policy } = situation
  const at = known(read, status)
  if (at === undefined || !isStudent(at)) return NONE
  const end = known(read, at === 'f1' ? studentDates.at.programEnd : studentDates.at.cardEnd)
  if (end === undefined || end === null) return NONE
  const today = policy.asOf
  const own = at === 'opt' ? 'optCard' : at === 'stem' ? 'stemCard' : 'program'
  const present: Entry<Id> = {
    id: own,
    lane: 'stay',
    nature: 'hand',
    from: today,
    until: end,
    sure: 'given',
    who: 'nobody',
    cites: [],
  }
  const opt = at === 'f1' ? optOf(situation, end) : []
  const optEnd = at === 'f1' ? opt.find(({ id }) => id === 'opt')?.until : at === 'opt' ? end : undefined
  const stem = optEnd === undefined ? [] : stemOf(situation, optEnd)
  const workUntil = stem.find(({ id }) => id === 'stem')?.until ?? optEnd ?? (at === 'stem' ? end : undefined)
  return {
    entries: [
      ...(end >= today ? [present] : []),
      ...opt,
      ...stem,
      ...idleOf(situation, at),
      ...departureOf(situation, workUntil ?? end),
    ].filter(({ until, from }) => (until ?? from) >= today),
    workUntil,
  }
}

/** OPT begins on a day of one’s choice within 60 days of the program; shown at its earliest. */
function optOf(situation: Situation, programEnd: IsoDate): readonly Entry<Id>[] {
  const law = terms(situation.policy, [optFileBeforeEnd, optFileAfterEnd, optMonths])
  if (law === undefined || inPlay(situation, 'opt') === undefined) return []
  const [before, after, months] = law.values
  const used = known(situation.read, optHistory.at.monthsBefore) ?? 0
  const window = { from: addDays(programEnd, -before), until: addDays(programEnd, after) }
  const common = { lane: 'stay', pathways: ['opt'], cites: law.cites, who: 'you' } as const
  return [
    { ...common, id: 'optWindow', nature: 'window', ...window, sure: 'counted' },
    {
      ...common,
      id: 'opt',
      nature: 'filed',
      from: addDays(programEnd, 1),
      until: addMonths(programEnd, Math.max(0, months - used)),
      sure: 'counted',
      count: months - used,
    },
  ]
}

function stemOf(situation: Situation, optEnd: IsoDate): readonly Entry<Id>[] {
  const law = terms(situation.policy, [stemFileBeforeEnd, stemMonths, stemFileAfterRecommendation])
  if (law === undefined || inPlay(situation, 'stem-opt') === undefined) return []
  const [before, months, recommended] = law.values
  const common = { lane: 'stay', pathways: ['stem-opt'], cites: law.cites, who: 'you', sure: 'counted' } as const
  return [
    {
      ...common,
      id: 'stemWindow',
      nature: 'window',
      from: addDays(optEnd, -before),
      until: optEnd,
      count: recommended,
    },
    {
      ...common,
      id: 'stem',
      nature: 'filed',
      from: addDays(optEnd, 1),
      until: addMonths(optEnd, months),
      count: months,
    },
  ]
}

/** The day on which the days without work run out, for somebody who has no job and finds none. */
function idleOf({ read, policy }: Situation, at: string): readonly Entry<Id>[] {
  const used = known(read, studentDates.at.idleDays)
  const offers = known(read, employers)
  const law = terms(policy, [at === 'stem' ? stemUnemploymentDays : optUnemploymentDays])
  if (law === undefined || at === 'f1' || typeof used !== 'number' || offers === undefined || hasOffer(offers))
    return []
  const [limit] = law.values
  const left = limit - used
  if (left < 0) return []
  return [
    {
      id: 'idle',
      lane: 'stay',
      nature: 'deadline',
      from: addDays(policy.asOf, left),
      sure: 'counted',
      who: 'you',
      count: left,
      cites: law.cites,
    },
  ]
}

function departureOf({ policy }: Situation, last: IsoDate): readonly Entry<Id>[] {
  const law = terms(policy, [f1DepartureDays])
  if (law === undefined) return []
  const [days] = law.values
  return [
    {
      id: 'departure',
      lane: 'stay',
      nature: 'deadline',
      from: addDays(last, days),
      sure: 'counted',
      who: 'you',
      count: days,
      cites: law.cites,
    },
  ]
}
