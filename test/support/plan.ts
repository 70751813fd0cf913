import { policyOn } from '../../src/domain/parameter'
import { type AnswerMap, reader } from '../../src/domain/reading'
import { calendarOf } from '../../src/plan/calendar/calendar'
import { nextSteps } from '../../src/plan/steps/next-steps'
import { weigherOn } from './wages'

/** The calendar and the next steps of somebody on a day, with what they rest on. */
export function planOf(answers: AnswerMap, asOf = '2026-11-20') {
  const { walk, evaluations } = weigherOn(asOf)(answers)
  const situation = { read: reader(walk.answers, walk.unasked), policy: policyOn(asOf), evaluations }
  const calendar = calendarOf(situation)
  return { situation, evaluations, calendar, steps: nextSteps(situation, calendar) }
}
