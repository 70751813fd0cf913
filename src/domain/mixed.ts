import type { Parameter, Policy } from './parameter'

/** Stands for the calendar among the ids of what has moved. */
export const CALENDAR = 'calendar'

/** The law of one day in which some things stand as on another: the calendar, and parameters by their ids. */
export const mixedLaw = (before: Policy, after: Policy, moved: ReadonlySet<string>): Policy => ({
  asOf: (moved.has(CALENDAR) ? after : before).asOf,
  period: (parameter) => (moved.has(parameter.id) ? after : before).period(parameter),
})

/** The same law, which notes the parameters it was asked for. */
export function watchedLaw(policy: Policy): { readonly law: Policy; readonly asked: ReadonlySet<Parameter> } {
  const asked = new Set<Parameter>()
  const law: Policy = {
    asOf: policy.asOf,
    period: (parameter) => {
      asked.add(parameter)
      return policy.period(parameter)
    },
  }
  return { law, asked }
}
