import { addMonths } from '../../domain/dates'
import { homeResidency } from '../../pathways/common/gates'
import { timeOverOn } from '../../pathways/common/time-in-status'
import { h1bMaxYears } from '../../pathways/h1b/policy'
import { cfr214_2, dorcas, holdMemos, ina212, ina214, ina248, pm2d5, proclamation10998 } from '../../policy/sources'
import { benefitHolds, travelBan } from '../../policy/travel-ban'
import { citizenships } from '../../questions/you/citizenships'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { hClock } from '../../questions/you/hClock'
import { history } from '../../questions/you/history'
import { isExchange, status } from '../../questions/you/status'
import { known } from '../known'
import type { Flag, FlagRule, Situation } from './flag'
import { stayFlags } from './stay-flags'

type OwnFlagId =
  | 'visaWaiver'
  | 'pendingOnly'
  | 'homeRuleBinds'
  | 'homeRuleMayBind'
  | 'visasSuspended'
  | 'studyVisasSuspended'
  | 'immigrantVisasSuspended'
  | 'casesHeld'
  | 'sixYearsUsed'
  | 'sixYearsSoon'
  | 'immigrantStep'

export type FlagId = OwnFlagId | ReturnType<typeof stayFlags>[number]['id']

/** Nobody in these positions can change status inside the country. */
const noChange: FlagRule<OwnFlagId> = ({ read }) => {
  const at = known(read, status)
  const cites = [ina248('(a)(4)')]
  if (at === 'esta') return [{ id: 'visaWaiver', cites }]
  return at === 'pending' ? [{ id: 'pendingOnly', cites: [ina248('(a)')] }] : []
}

/** Whoever was never in J status is not told of its rule. */
const homeRule: FlagRule<OwnFlagId> = ({ read, evaluate }) => {
  const at = known(read, status)
  const hadJ = (at !== undefined && isExchange(at)) || known(read, history)?.includes('j') === true
  const { verdict, unsure, unsettled, faulty } = evaluate(homeResidency)
  const cites = [ina212('(e)'), pm2d5()]
  if (!hadJ || verdict === 'met') return []
  if (verdict === 'unmet') return [{ id: 'homeRuleBinds', cites }]
  return unsure.length + unsettled.length + faulty.length > 0 ? [{ id: 'homeRuleMayBind', cites }] : []
}

/** One citizenship that is not listed frees a traveller on that passport. */
const nationality: FlagRule<OwnFlagId> = ({ read, policy }) => {
  const all = known(read, citizenships) ?? []
  const lists = policy.period(travelBan)?.value
  const at = known(read, status)
  if (lists === undefined || all.length === 0 || at === undefined) return []
  const isAll = (listed: readonly string[]): boolean => all.every((country) => listed.includes(country))
  const { full, partial, immigrant } = lists
  if (!isAll([...full, ...partial, ...immigrant])) return []
  if (at === 'abroad') {
    const id = isAll(full)
      ? 'visasSuspended'
      : isAll([...full, ...partial])
        ? 'studyVisasSuspended'
        : 'immigrantVisasSuspended'
    return [{ id, cites: [proclamation10998()] }]
  }
  return policy.period(benefitHolds)?.value === true
    ? [{ id: 'casesHeld', cites: [proclamation10998(), holdMemos('', 'conflicting'), dorcas()] }]
    : []
}

const SOON_MONTHS = 12

/** The end of the six years of somebody in H-1B, with the days outside added back. */
const sixYears: FlagRule<OwnFlagId> = ({ read, policy }) => {
  const years = policy.period(h1bMaxYears)?.value
  const firstDay = known(read, hClock.at.firstDay)
  const daysOut = known(read, hClock.at.daysOut)
  if (known(read, status) !== 'h1b' || years === undefined || firstDay == null || daysOut == null) return []
  const end = timeOverOn(firstDay, years, daysOut)
  const cites = [ina214('(g)(4)'), cfr214_2('(h)(13)(iii)')]
  if (end <= policy.asOf) return [{ id: 'sixYearsUsed', on: end, cites }]
  return end <= addMonths(policy.asOf, SOON_MONTHS) ? [{ id: 'sixYearsSoon', until: end, cites }] : []
}

/** Classes that ask for a temporary purpose. */
const TEMPORARY = ['f1', 'opt', 'stem', 'j1', 'j2', 'tn', 'h1b1', 'b', 'esta'] as const

const immigrantStep: FlagRule<OwnFlagId> = ({ read }) => {
  const at = known(read, status)
  const step = known(read, greenCardCase.at.step)
  const isFiled = step === 'i140' || step === 'approved' || step === 'i485'
  return isFiled && TEMPORARY.some((one) => one === at)
    ? [{ id: 'immigrantStep', cites: [ina214('(b)'), ina214('(h)')] }]
    : []
}

/** What a lawyer should hear of first, the present stay before all. Each flag has its cause in the answers. */
export const redFlags = (situation: Situation): readonly Flag<FlagId>[] => [
  ...stayFlags(situation),
  ...[noChange, homeRule, nationality, sixYears, immigrantStep].flatMap((rule) => rule(situation)),
]
