import { earlierFirst, type IsoDate } from '../../domain/dates'
import type { CalendarEntry } from '../calendar/calendar'
import type { Situation } from '../calendar/entry'
import { greenCardSteps } from './green-card-steps'
import { petitionSteps } from './petition-steps'
import { staySteps } from './stay-steps'
import type { NextStep, When } from './step'
import { windowSteps } from './window-steps'

/** What to do next: the present stay first, then what has a date, then the rest. `calendar`: that of the same situation. */
export function nextSteps(situation: Situation, calendar: readonly CalendarEntry[]) {
  const all = [
    ...staySteps(situation, calendar),
    ...windowSteps(situation, calendar),
    ...petitionSteps(situation),
    ...greenCardSteps(situation, calendar),
  ]
  const { asOf } = situation.policy
  return all.sort((a, b) => rankOf(a, asOf) - rankOf(b, asOf) || earlierFirst(dayOf(a.when), dayOf(b.when)))
}

export type Step = ReturnType<typeof nextSteps>[number]
export type StepId = Step['id']

const dayOf = (when: When): IsoDate => (when.kind === 'between' ? when.from : when.kind === 'by' ? when.day : '')

/** A window that is open counts as now; the last day of a stay comes before what can be begun now. */
function rankOf({ when, pathways }: NextStep, asOf: IsoDate): number {
  if (when.kind === 'first') return 0
  if (when.kind === 'now' || (when.kind === 'between' && when.from <= asOf)) return 2
  if (when.kind === 'by' && pathways.length === 0) return 1
  return when.kind === 'any' ? 4 : 3
}
