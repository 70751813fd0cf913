import { addDays, addMonths, earlier, type IsoDate } from '../../domain/dates'
import type { Parameter } from '../../domain/parameter'
import { timeOverOn } from '../../pathways/common/time-in-status'
import { h1bMaxYears, h1bPost6OneYear } from '../../pathways/h1b/policy'
import { l1aMaxYears, l1bMaxYears } from '../../pathways/l1/policy'
import { permPlanMonths } from '../../policy/processing-times'
import { graceDays } from '../../policy/stay'
import { admission } from '../../questions/you/admission'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { hClock } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import type { Entry, Situation } from './entry'
import { known, terms } from '../known'

type Id = 'admitted' | 'grace' | 'sixYears' | 'l1aLimit' | 'l1bLimit' | 'caseBy'

/** What the I-94 gives, the days after a job ended, and the limits on years in H-1B and L-1. */
export const clocksOf = (situation: Situation): readonly Entry<Id>[] =>
  [...admittedOf(situation), ...graceOf(situation), ...limitsOf(situation)].filter(
    ({ from, until }) => (until ?? from) >= situation.policy.asOf,
  )

function admittedOf({ read, policy }: Situation): readonly Entry<Id>[] {
  const until = known(read, admission.at.until)
  const at = known(read, status)
  // After the job the stay rests on ended, the days of grace are what is left.
  if (until === undefined || at === 'ended' || known(read, admission.at.employment) === 'ended') return []
  return [
    {
      id: 'admitted',
      lane: 'stay',
      nature: 'hand',
      from: policy.asOf,
      until,
      sure: 'given',
      who: 'nobody',
      cites: [],
    },
  ]
}

/** Up to 60 days, and never past the I-94: 8 CFR 214.1(l)(2). */
function graceOf({ read, policy }: Situation): readonly Entry<Id>[] {
  const law = terms(policy, [graceDays])
  const lastDay = known(read, admission.at.lastDay)
  const until = known(read, admission.at.until)
  if (law === undefined || lastDay === undefined || lastDay === null) return []
  const [days] = law.values
  const end = addDays(lastDay, days)
  return [
    {
      id: 'grace',
      lane: 'stay',
      nature: 'deadline',
      from: until === undefined ? end : earlier(end, until),
      sure: 'counted',
      who: 'you',
      count: days,
      cites: law.cites,
    },
  ]
}

/** Days outside the country are added back: the last day moves by as many. */
function limitsOf(situation: Situation): readonly Entry<Id>[] {
  const { read } = situation
  const at = known(read, status)
  const firstDay = known(read, hClock.at.firstDay)
  const daysOut = known(read, hClock.at.daysOut) ?? 0
  if (firstDay === undefined || firstDay === null) return []
  const endAfter = (years: number) => timeOverOn(firstDay, years, daysOut)
  if (at === 'l1')
    return [
      ...limitOf(situation, 'l1bLimit', l1bMaxYears, endAfter),
      ...limitOf(situation, 'l1aLimit', l1aMaxYears, endAfter),
    ]
  if (at !== 'h1b') return []
  const past = known(read, history)
  const hasNoCase = past !== undefined && !past.includes('green-card')
  const event = hasNoCase ? 'noCase' : isTooYoung(situation, endAfter) ? 'young' : undefined
  return [
    ...limitOf(situation, 'sixYears', h1bMaxYears, endAfter).map((one) =>
      event === undefined ? one : { ...one, event },
    ),
    ...(hasNoCase ? caseByOf(situation, endAfter) : []),
  ]
}

type EndAfter = (years: number) => IsoDate

/** A case filed less than 365 days before the years are over: an extension by section 106 begins after a gap. */
function isTooYoung({ read, policy }: Situation, endAfter: EndAfter): boolean {
  const law = terms(policy, [h1bMaxYears, h1bPost6OneYear])
  const step = known(read, greenCardCase.at.step)
  const filed = known(read, greenCardCase.at.priorityDate)
  if (law === undefined || filed === undefined || (step !== 'perm' && step !== 'i140')) return false
  const [years, days] = law.values
  return addDays(filed, days) > endAfter(years)
}

function limitOf({ policy }: Situation, id: Id, years: Parameter<number>, endAfter: EndAfter): readonly Entry<Id>[] {
  const law = terms(policy, [years])
  if (law === undefined) return []
  const [most] = law.values
  return [
    {
      id,
      lane: 'stay',
      nature: 'deadline',
      from: addDays(endAfter(most), -1),
      sure: 'counted',
      who: 'nobody',
      count: most,
      cites: law.cites,
    },
  ]
}

/** A case filed 365 days before the six years are over gives a year more without a gap, AC21 section 106. */
function caseByOf({ policy }: Situation, endAfter: EndAfter): readonly Entry<Id>[] {
  const law = terms(policy, [h1bMaxYears, h1bPost6OneYear, permPlanMonths])
  if (law === undefined) return []
  const [years, days, { wage, recruitment }] = law.values
  const last = addDays(endAfter(years), -days)
  // PERM is prepared for months before it is filed.
  const isShort = addMonths(policy.asOf, wage[0] + recruitment[0]) > last
  return [
    {
      id: 'caseBy',
      lane: 'greenCard',
      nature: 'deadline',
      from: last,
      sure: 'counted',
      who: 'employer',
      count: days,
      most: wage[1] + recruitment[1],
      ...(isShort && { event: 'short' }),
      cites: law.cites,
    },
  ]
}
