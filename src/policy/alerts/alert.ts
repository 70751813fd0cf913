import type { Citation } from '../../domain/citation'
import { addDays, type IsoDate } from '../../domain/dates'
import { type Period, policyOn } from '../../domain/parameter'
import type { PathwayId } from '../../domain/pathway'

/**
 * How a measure stands in law. notApplied: enacted or signed, and not applied. open: neither in force nor proposed as far as
 * the sources go, or they do not say; also a figure or an end that was not published.
 */
export type LawState = 'inForce' | 'blocked' | 'vacated' | 'ended' | 'proposed' | 'notApplied' | 'open'

export type VisaClass = 'h1b' | 'h1b1' | 'e3' | 'tn' | 'o1' | 'l1' | 'f1' | 'j1' | 'h4' | 'l2' | 'immigrant'

/** Where on the way it is met. */
export type Stage = 'selection' | 'petition' | 'visa' | 'stay' | 'work' | 'greenCard'

/** A day that was set and that nobody here has seen pass: it is never told as having happened. */
export interface Scheduled {
  readonly what: 'comments' | 'end' | 'conference'
  readonly on: IsoDate
  /** Set after the measure began: told only of states that begin on this day or later. */
  readonly set?: IsoDate
}

/** A measure, proposal or court order that bears on pathways without deciding a standing. */
export interface Alert<Id extends string = string, Day extends IsoDate = IsoDate, Open extends string = string> {
  readonly id: Id
  /** Its states, each from its first day; none before it existed. */
  readonly turns: readonly Period<LawState>[]
  /** From this day on its state is due for a check. */
  readonly checkBy: IsoDate
  /** The first days of its states; words are keyed by them. */
  readonly days: readonly Day[]
  /** The last day on which its state was verified. */
  readonly verified: IsoDate
  /** In force, but a suit, a conflict of sources or an unknown end leaves it open. */
  readonly contested: boolean
  /** A figure, a form or a practice of the agency rather than a rule on who may come or stay. */
  readonly minor: boolean
  /** The sources do not agree on the first day, so that no page may name it. */
  readonly startUnclear: boolean
  readonly pathways: readonly PathwayId[]
  readonly classes: readonly VisaClass[]
  readonly stages: readonly Stage[]
  readonly scheduled?: Scheduled
  /** Ids of steps, criteria and parameters of the rules that model it or tell of it. */
  readonly rules: readonly string[]
  /** What could not be verified for the days after, by the names of the fact sheets. */
  readonly open: readonly Open[]
}

interface Turn {
  readonly state: LawState
  readonly cites: readonly Citation[]
}

export const turn = (state: LawState, ...cites: readonly Citation[]): Turn => ({ state, cites })

interface Spec<Id extends string, Turns extends Readonly<Record<IsoDate, Turn>>, Open extends string> {
  readonly id: Id
  readonly turns: Turns
  readonly verified: IsoDate
  readonly contested?: true
  readonly minor?: true
  readonly startUnclear?: true
  readonly pathways: readonly PathwayId[]
  readonly classes: readonly VisaClass[]
  readonly stages: readonly Stage[]
  readonly scheduled?: Scheduled
  readonly rules?: readonly string[]
  readonly open?: readonly Open[]
}

/** States that may have changed since they were read. */
const REVIEW_UNSETTLED: IsoDate = '2026-11-01'
const REVIEW_SETTLED: IsoDate = '2027-03-01'

const isSettled = (state: LawState | undefined): boolean => state === 'inForce' || state === 'ended'

/** An alert from its turns, in the order of their days; each lasts until the day before the next. */
export function alert<
  const Id extends string,
  const Turns extends Readonly<Record<IsoDate, Turn>>,
  const Open extends string = never,
>({ turns, ...spec }: Spec<Id, Turns, Open>): Alert<Id, keyof Turns & string, Open> {
  const entries = Object.entries<Turn>(turns)
  const periods = entries.map(([from, { state, cites }], at) => {
    const next = entries[at + 1]?.[0]
    return { from, ...(next !== undefined && { until: addDays(next, -1) }), value: state, cites }
  })
  const last = entries.at(-1)?.[1].state
  return {
    contested: false,
    minor: false,
    startUnclear: false,
    rules: [],
    open: [],
    ...spec,
    turns: periods,
    checkBy: isSettled(last) && spec.contested !== true ? REVIEW_SETTLED : REVIEW_UNSETTLED,
    days: Object.keys(turns),
  }
}

/** Its state on a day; undefined before it existed. */
export const stateOn = ({ id, checkBy, turns }: Alert, day: IsoDate): Period<LawState> | undefined =>
  policyOn(day).period({ id, reviewBy: checkBy, periods: turns })

/** Whether its state on that day is one to check before relying on it. */
export const isUnsettled = ({ contested }: Alert, state: LawState): boolean =>
  !isSettled(state) || (contested && state !== 'ended')

export const H1B = ['h1b', 'h1b-exempt', 'h1b-transfer'] as const satisfies readonly PathwayId[]
export const L1 = ['l1a', 'l1b'] as const satisfies readonly PathwayId[]
export const TREATY = ['e3', 'h1b1'] as const satisfies readonly PathwayId[]
export const TRAINING = ['opt', 'stem-opt'] as const satisfies readonly PathwayId[]
/** Classes of people who work on a petition or an application of their own, with up to 60 days after a job ends. */
export const WORKERS = [...H1B, 'o1a', ...L1, ...TREATY, 'tn'] as const satisfies readonly PathwayId[]
export const PERM = ['perm-eb2', 'perm-eb3'] as const satisfies readonly PathwayId[]
export const CARDS = ['eb1a', 'eb1b', 'eb1c', 'niw', ...PERM] as const satisfies readonly PathwayId[]
export const EVERY = [...WORKERS, ...TRAINING, 'j1', ...CARDS] as const satisfies readonly PathwayId[]
export const WORK_CLASSES = ['h1b', 'o1', 'l1', 'e3', 'h1b1', 'tn'] as const satisfies readonly VisaClass[]
