import { addDays, addMonths, type IsoDate, later } from '../../domain/dates'
import type { Evaluation } from '../../domain/pathway'
import {
  optFileAfterEnd,
  optFileAfterRecommendation,
  optFileBeforeEnd,
  optMonths,
  stemFileAfterRecommendation,
  stemFileBeforeEnd,
} from '../../pathways/practical-training/policy'
import { stemMonths } from '../../policy/durations'
import { f1DepartureDays, optUnemploymentDays, stemPendingWorkDays, stemUnemploymentDays } from '../../policy/stay'
import { employers, isPetitioner } from '../../questions/employer/employers'
import { optHistory } from '../../questions/you/optHistory'
import { isStudent, status } from '../../questions/you/status'
import { studentDates } from '../../questions/you/studentDates'
import { type Entry, inPlay, type Situation } from './entry'
import { idleDaysOf, isIdleOver } from '../idle'
import { known, terms } from '../known'

type Id =
  | 'program'
  | 'optCard'
  | 'stemCard'
  | 'optWindow'
  | 'opt'
  | 'stemWindow'
  | 'stem'
  | 'idle'
  | 'departure'
  | 'departureThen'

/** What a student’s time comes to: entries, and the last day on which training may carry work, where nothing speaks against it. */
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
  // Past the days without work the card tells no end, and there may be no days to leave either.
  if (end === undefined || end === null || isIdleOver(read, policy)) return NONE
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
  const granted = stem.find(({ id }) => id === 'stem')?.until ?? (at === 'f1' ? optEnd : undefined)
  // A card that runs carries work only while its terms are kept and days without work are left.
  const runs = at === 'f1' || inPlay(situation, at === 'opt' ? 'opt' : 'stem-opt')?.standing === 'open'
  return {
    entries: [
      ...(end >= today ? [present] : []),
      ...opt,
      ...stem,
      ...idleOf(situation),
      ...departureOf(situation, 'departure', end),
      ...(granted === undefined ? [] : departureOf(situation, 'departureThen', granted)),
    ].filter(({ until, from }) => (until ?? from) >= today),
    workUntil: runs ? (granted ?? (at === 'f1' ? undefined : end)) : undefined,
  }
}

const WINDOWS: readonly string[] = ['filingWindow', 'onOpt']

/** Whether only the time for filing is waited for, not an employer or anything else. */
const isFilable = (one: Evaluation | undefined): boolean =>
  one !== undefined && one.standing !== 'evidence' && one.openings.every(({ event }) => WINDOWS.includes(event))

/** OPT begins on a day of one’s choice after the program; shown at its earliest. */
function optOf(situation: Situation, programEnd: IsoDate): readonly Entry<Id>[] {
  const law = terms(situation.policy, [optFileBeforeEnd, optFileAfterEnd, optMonths, optFileAfterRecommendation])
  const opt = inPlay(situation, 'opt')
  if (law === undefined || opt === undefined) return []
  const [before, after, months, recommended] = law.values
  const left = months - (known(situation.read, optHistory.at.monthsBefore) ?? 0)
  const window = { from: addDays(programEnd, -before), until: addDays(programEnd, after) }
  const common = { lane: 'stay', pathways: ['opt'], cites: law.cites, who: 'you', sure: 'counted' } as const
  const from = later(addDays(programEnd, 1), situation.policy.asOf)
  return [
    { ...common, id: 'optWindow', nature: 'window', ...window, count: recommended },
    ...(isFilable(opt) && left > 0
      ? ([
          {
            ...common,
            id: 'opt',
            nature: 'filed',
            from,
            until: addMonths(addDays(from, -1), left),
            count: left,
          },
        ] as const)
      : []),
  ]
}

function stemOf(situation: Situation, optEnd: IsoDate): readonly Entry<Id>[] {
  const law = terms(situation.policy, [stemFileBeforeEnd, stemMonths, stemFileAfterRecommendation, stemPendingWorkDays])
  const stem = inPlay(situation, 'stem-opt')
  if (law === undefined || stem === undefined) return []
  const [before, months, recommended, pending] = law.values
  const common = { lane: 'stay', pathways: ['stem-opt'], cites: law.cites, who: 'you', sure: 'counted' } as const
  return [
    {
      ...common,
      id: 'stemWindow',
      nature: 'window',
      from: addDays(optEnd, -before),
      until: optEnd,
      count: recommended,
      most: pending,
    },
    ...(isFilable(stem)
      ? ([
          {
            ...common,
            id: 'stem',
            nature: 'filed',
            from: addDays(optEnd, 1),
            until: addMonths(optEnd, months),
            count: months,
          },
        ] as const)
      : []),
  ]
}

/** Fewer days left than this are told to everybody: a job that is named may not have begun. */
const FEW_DAYS = 30

/** The day on which the days without work run out, for somebody who has no job today and finds none. */
function idleOf({ read, policy }: Situation): readonly Entry<Id>[] {
  const days = idleDaysOf(read, policy)
  const law = terms(policy, [known(read, status) === 'stem' ? stemUnemploymentDays : optUnemploymentDays])
  if (days === undefined || law === undefined) return []
  const left = days.most - days.used
  const hasJob = known(read, employers)?.some(isPetitioner) === true
  if (hasJob && left > FEW_DAYS) return []
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

function departureOf({ policy }: Situation, id: Id, last: IsoDate): readonly Entry<Id>[] {
  const law = terms(policy, [f1DepartureDays])
  if (law === undefined) return []
  const [days] = law.values
  return [
    {
      id,
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
