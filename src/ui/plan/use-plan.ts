import { useMemo } from 'react'
import { guarded } from '../../domain/guarded'
import { policyOn } from '../../domain/parameter'
import { reader } from '../../domain/reading'
import { calendarOf, workUntil } from '../../plan/calendar/calendar'
import { known } from '../../plan/known'
import { firstStep } from '../../plan/order/first-step'
import { type Order, ordered, orderFor } from '../../plan/order/orders'
import { nextSteps } from '../../plan/steps/next-steps'
import { priorities } from '../../questions/employer/priorities'
import type { Weighing } from '../../wizard/weigh'
import { useServices, useWizard } from '../services'

const plans = new WeakMap<Weighing, ReturnType<typeof planOf>>()

/** The dates and the next steps of the person on screen; worked out once for all parts of the page. */
export function usePlan() {
  const { weighing } = useWizard()
  const plan = plans.get(weighing) ?? planOf(weighing)
  plans.set(weighing, plan)
  return plan
}

function planOf({ asOf, walk, evaluations }: Weighing) {
  const situation = { read: reader(walk.answers, walk.unasked), policy: policyOn(asOf), evaluations }
  const calendar = calendarOf(situation)
  return { calendar, steps: nextSteps(situation, calendar), workUntil: workUntil(situation) }
}

/** The pathways in the order chosen, and the likeliest first step among them; as the law lists them where the order fails. `chosen`: in place of what was answered. */
export function useOrder(chosen: Order | undefined) {
  const { asOf } = useServices()
  const { evaluations, walk } = useWizard().weighing
  return useMemo(() => {
    const read = reader(walk.answers, walk.unasked)
    const priority = known(read, priorities)
    const order = chosen ?? orderFor(priority)
    const grid = { read, policy: policyOn(asOf) }
    const found = guarded(
      () => ({ evaluations: ordered(evaluations, order, grid), first: firstStep(evaluations, order, grid) }),
      undefined,
    )
    return {
      order,
      isAnswered: chosen === undefined && priority !== undefined && priority !== 'none',
      hasFailed: found === undefined,
      evaluations: found?.evaluations ?? evaluations,
      first: found?.first,
    }
  }, [evaluations, walk, asOf, chosen])
}
