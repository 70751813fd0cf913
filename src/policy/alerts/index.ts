import type { Alert } from './alert'
import { filingAlerts } from './filing'
import { greenCardAlerts } from './green-cards'
import { studentAlerts } from './students'
import { nationalityAlerts, visaAlerts } from './visas'
import { workerAlerts } from './workers'

/** Every alert; within a group in the order in which people ask about them. */
export const alerts = [
  ...nationalityAlerts,
  ...workerAlerts,
  ...studentAlerts,
  ...greenCardAlerts,
  ...visaAlerts,
  ...filingAlerts,
] as const satisfies readonly Alert[]

export type AlertId = (typeof alerts)[number]['id']

/** The first days of the states of one alert. */
export type DaysOf<Id extends AlertId> =
  Extract<(typeof alerts)[number], { readonly id: Id }> extends Alert<Id, infer Day> ? Day : never

/** One alert by its id. */
export function alertOf(id: AlertId): Alert<AlertId> {
  const found = alerts.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no alert ${id}`)
  return found
}
