import type { Citation } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import { alerts } from './alerts/index'

export type UncertaintyId = (typeof alerts)[number]['open'][number]

/** What could not be verified for the days after the sources were read. */
export interface Uncertainty {
  readonly id: UncertaintyId
  /** The day of the last known state. */
  readonly on: IsoDate
  readonly cites: readonly Citation[]
}

/** Every open point: the alert that leaves it open has its day and sources. */
export const uncertainties: readonly Uncertainty[] = alerts.flatMap(({ open, verified, turns }) =>
  open.map((id: UncertaintyId) => ({ id, on: verified, cites: turns.slice(-1).flatMap(({ cites }) => cites) })),
)
