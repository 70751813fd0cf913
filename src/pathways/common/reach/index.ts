import type { AlertId } from '../../../policy/alerts/index'
import { filingReach } from './filing'
import { greenCardReach } from './green-cards'
import type { Reach } from './reach'
import { studentReach } from './students'
import { visaReach } from './visas'
import { workerReach } from './workers'

const cases = { ...visaReach, ...workerReach, ...studentReach, ...greenCardReach, ...filingReach } satisfies Readonly<
  Record<AlertId, Reach>
>

/** The cases of one alert; each has words of its own. */
export type CasesOf<Id extends AlertId> = keyof (typeof cases)[Id]['touches'] | keyof (typeof cases)[Id]['spares']

/** Whom each alert touches. */
export const reach: Readonly<Record<AlertId, Reach>> = cases
