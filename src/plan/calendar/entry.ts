import type { Citation } from '../../domain/citation'
import type { IsoDate, IsoMonth } from '../../domain/dates'
import type { Policy } from '../../domain/parameter'
import type { Evaluation, PathwayId } from '../../domain/pathway'
import type { Read } from '../../domain/reading'
import { employers, isPetitioner } from '../../questions/employer/employers'
import { jobChange } from '../../questions/employer/jobChange'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { history } from '../../questions/you/history'
import { known } from '../known'

/** Permission to be and work here, H-1B registration, what opens later, and the green card. */
export const LANES = ['stay', 'registration', 'opening', 'greenCard'] as const
export type Lane = (typeof LANES)[number]

/**
 * hand: the person has it. filed: theirs if filed in time. selected: only if selected in the draw. wait: nothing can be done
 * meanwhile. window: somebody can file. deadline: the last day of something. moment: something begins or is reached.
 */
export type Nature = 'hand' | 'filed' | 'selected' | 'wait' | 'window' | 'deadline' | 'moment'

/** given: as answered. counted: by the law, from dates answered. expected: by past pattern, not announced. estimate: usual spans. */
export type Sureness = 'given' | 'counted' | 'expected' | 'estimate'

export type Actor = 'you' | 'employer' | 'agency' | 'nobody'

/** One entry of a person’s calendar, in whole days. */
export interface Entry<Id extends string = string> {
  readonly id: Id
  readonly lane: Lane
  readonly nature: Nature
  /** The first day, or the only one; for what runs already, the day of the calendar. */
  readonly from: IsoDate
  /** The last day. Absent for a single day, and where the end is not known. */
  readonly until?: IsoDate
  /** It runs past any day that is known. */
  readonly isEndless?: true
  readonly sure: Sureness
  readonly who: Actor
  readonly pathways?: readonly PathwayId[]
  /** What a pathway waits for, or the category of a queue. */
  readonly event?: string
  /** A number for the words: days, months or the year of a March. */
  readonly count?: number
  /** Of a span, where `count` is the least. */
  readonly most?: number
  /** How far a queue had come in the bulletin of a month. */
  readonly reached?: { readonly day: IsoDate; readonly month: IsoMonth }
  readonly cites: readonly Citation[]
}

/** What tells an entry from all others of its calendar. */
export const keyOf = ({ id, from, event = '', pathways = [] }: Entry): string =>
  `${id} ${from} ${event} ${pathways.join()}`

/** Whose calendar, and under which law. */
export interface Situation {
  readonly read: Read
  readonly policy: Policy
  readonly evaluations: readonly Evaluation[]
}

/** A US employer that can file is named, and is not one’s own company, which a labor market test rules out: 20 CFR 656.17(l). */
export const hasSponsor = ({ read }: Situation): boolean =>
  known(read, employers)?.some((one) => isPetitioner(one) && one !== 'own' && one !== 'agent') === true

/**
 * Whether a labor certification is to begin: none was, or the job is with another employer, who needs one of its own, 20 CFR
 * 656.30(c). An I-485 may be ported to that job without one, INA 204(j).
 */
export function needsPerm({ read }: Situation): boolean {
  const past = known(read, history)
  if (past === undefined) return false
  if (!past.includes('green-card')) return true
  const change = known(read, jobChange)
  return (change === 'new' || change === 'added') && known(read, greenCardCase.at.step) !== 'i485'
}

/** Open, or may open: later, or by the evidence. */
export const mayOpen = ({ standing }: Evaluation): boolean => standing !== 'closed' && standing !== 'undecided'

/** The evaluation of a pathway that is or may be open, and whose visa is not suspended. */
export const inPlay = ({ evaluations }: Situation, id: PathwayId): Evaluation | undefined =>
  evaluations.find((one) => one.pathway.id === id && one.availability !== 'suspended' && mayOpen(one))

/** Its own gates are open, or turn on evidence, today, and its visa is not suspended. */
export const isReady = ({ standing, availability }: Evaluation): boolean =>
  availability !== 'suspended' && (standing === 'open' || standing === 'evidence')
