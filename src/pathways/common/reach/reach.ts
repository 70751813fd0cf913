import { type Citation, once } from '../../../domain/citation'
import { type Criterion, fact, type Fact } from '../../../domain/criterion'
import type { PathwayId } from '../../../domain/pathway'
import { type AlertId, alertOf } from '../../../policy/alerts/index'
import { status, type Status } from '../../../questions/you/status'

/** One way in which an alert touches a person: through pathways that are not closed, or whatever the pathways say. */
export interface Case {
  readonly when: Criterion
  /** Where this is met it does not touch. */
  readonly unless?: Criterion
  readonly through: readonly PathwayId[] | 'person'
}

/**
 * Whom an alert touches, and whom it leaves alone although they might expect it; each case has words of its own. Where a case
 * that spares is met, none touches.
 */
export interface Reach {
  readonly touches: Readonly<Record<string, Case>>
  readonly spares: Readonly<Record<string, Criterion>>
}

export interface Who {
  readonly cites: readonly Citation[]
  readonly everyone: Fact
  readonly abroad: Fact
  readonly here: Fact
  readonly at: (name: string, holds: (at: Status) => boolean) => Fact
  /** A case that touches through the pathways named, or all the alert bears on. */
  readonly through: (when: Criterion, pathways?: readonly PathwayId[]) => Case
}

/** Statements about a person for one alert, on the alert’s own sources. */
export function who(id: AlertId): Who {
  const { turns, pathways } = alertOf(id)
  const cites = once(turns.flatMap((turn) => turn.cites))
  const at = (name: string, holds: (at: Status) => boolean) =>
    fact({ id: `alert.${id}.${name}`, reads: [status], cites, holds: ([now]) => holds(now) })
  return {
    cites,
    everyone: fact({ id: `alert.${id}.everyone`, reads: [], cites, holds: () => true }),
    abroad: at('abroad', (now) => now === 'abroad'),
    here: at('here', (now) => now !== 'abroad'),
    at,
    through: (when, on = pathways) => ({ when, through: on }),
  }
}

/** A case that touches whatever the pathways say. */
export const person = (when: Criterion): Case => ({ when, through: 'person' })
