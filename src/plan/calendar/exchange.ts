import { addDays, addMonths, addYears } from '../../domain/dates'
import { j1PriorJBarMonths, j1PriorJStayMonths, j1RepeatBarMonths, j1ScholarMaxYears } from '../../pathways/j1/policy'
import { windowBegan } from '../../pathways/j1/bars'
import { type ExchangeProgram, exchangePrograms, isResearch } from '../../questions/you/exchangePrograms'
import { isExchange, status } from '../../questions/you/status'
import type { Entry, Situation } from './entry'
import { known, terms } from '../known'

type Id = 'exchangeProgram' | 'scholarYears' | 'repeatBar' | 'priorBar'

/** The running J program, how long a research scholar may stay in all, and the waits that its end begins: 22 CFR 62.20. */
export function exchangeOf(situation: Situation): readonly Entry<Id>[] {
  const { read, policy } = situation
  const at = known(read, status)
  const programs = known(read, exchangePrograms) ?? []
  const running = programs.find(({ from, until }) => from <= policy.asOf && policy.asOf <= until)
  if (running === undefined || at === undefined || !isExchange(at)) return []
  return [
    {
      id: 'exchangeProgram',
      lane: 'stay',
      nature: 'hand',
      from: policy.asOf,
      until: running.until,
      sure: 'given',
      who: 'nobody',
      cites: [],
    },
    ...(isResearch(running) ? ofScholar(situation, programs, running) : ofOther(situation, running)),
  ]
}

function ofScholar(
  { policy }: Situation,
  programs: readonly ExchangeProgram[],
  running: ExchangeProgram,
): readonly Entry<Id>[] {
  const law = terms(policy, [j1ScholarMaxYears, j1RepeatBarMonths])
  if (law === undefined) return []
  const [years, months] = law.values
  const began = windowBegan(programs, months, policy.asOf)
  const end = began === undefined ? undefined : addDays(addYears(began, years), -1)
  return [
    ...(end === undefined || end < policy.asOf
      ? []
      : [
          {
            id: 'scholarYears',
            lane: 'stay',
            nature: 'deadline',
            from: end,
            sure: 'counted',
            who: 'nobody',
            count: years,
            cites: law.cites,
          } as const,
        ]),
    barOf('repeatBar', running, months, law.cites),
  ]
}

/** A stay of half a year or less in another category brings no wait, nor does a short-term scholar’s. */
function ofOther({ policy }: Situation, running: ExchangeProgram): readonly Entry<Id>[] {
  const law = terms(policy, [j1PriorJBarMonths, j1PriorJStayMonths])
  if (law === undefined || running.category === 'short') return []
  const [wait, stay] = law.values
  return addDays(running.until, 1) > addMonths(running.from, stay) ? [barOf('priorBar', running, wait, law.cites)] : []
}

const barOf = (id: Id, { until }: ExchangeProgram, months: number, cites: Entry['cites']): Entry<Id> => ({
  id,
  lane: 'stay',
  nature: 'wait',
  from: addDays(until, 1),
  until: addMonths(until, months),
  sure: 'counted',
  who: 'nobody',
  pathways: ['j1'],
  count: months,
  cites,
})
