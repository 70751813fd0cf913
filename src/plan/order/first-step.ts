import type { Evaluation, PathwayId } from '../../domain/pathway'
import type { Read } from '../../domain/reading'
import type { Situation as Grid } from '../../pathways/common/attributes/statement'
import { admission } from '../../questions/you/admission'
import { type Status, status } from '../../questions/you/status'
import { known } from '../known'
import { type Order, ordered } from './orders'

/** What somebody in a status has already, or what only carries it on. */
const HELD: Readonly<Partial<Record<Status, readonly PathwayId[]>>> = {
  f1: ['stem-opt'],
  opt: ['opt', 'stem-opt'],
  stem: ['opt', 'stem-opt'],
  j1: ['j1'],
  l1: ['l1a', 'l1b'],
  o1: ['o1a'],
  tn: ['tn'],
  e3: ['e3'],
  h1b1: ['h1b1'],
}

/** It is no first step while another is to be had, unless the job behind it has ended. */
function isHeld({ pathway }: Evaluation, read: Read): boolean {
  const at = known(read, status)
  if (at === undefined || known(read, admission.at.employment) === 'ended') return false
  return HELD[at]?.includes(pathway.id) === true
}

/** Orders by which a date goes before what an officer weighs. */
const DATES_FIRST: readonly Order[] = ['soon', 'certainty', 'cost']

const DATED: readonly string[] = ['registrationWindow', 'filingWindow']

/**
 * How near a pathway is. 0: open, and to be had now. 1: a known window or date opens it. 2: it turns on evidence. 3: a queue or
 * unsettled law is ahead. 4: what is held already. 5: it waits for an event without a date. 6: evidence, and then a queue. Undefined:
 * none of these, or a rule of it failed. Who asks for anything but an early or a sure start takes evidence and a date alike.
 */
export function nearness(evaluation: Evaluation, read: Read, order: Order): number | undefined {
  const { standing, availability, openings, faulty } = evaluation
  if (faulty.length > 0) return undefined
  if (availability === 'suspended' || standing === 'closed' || standing === 'undecided') return undefined
  if (isHeld(evaluation, read)) return 4
  if (standing === 'later') {
    const isDated = openings.length > 0 && openings.every(({ event, on }) => on !== undefined || DATED.includes(event))
    return isDated ? 1 : 5
  }
  if (standing === 'evidence' && availability === 'queue') return 6
  if (availability === 'queue') return 3
  if (standing === 'evidence') return DATES_FIRST.includes(order) ? 2 : 1
  return availability === 'now' ? 0 : 3
}

/** The likeliest first step: the nearest pathway; of several, the first in the order chosen. */
export function firstStep(evaluations: readonly Evaluation[], order: Order, grid: Grid): Evaluation | undefined {
  const near = (one: Evaluation) => nearness(one, grid.read, order) ?? Infinity
  const [first] = [...ordered(evaluations, order, grid)].sort((a, b) => near(a) - near(b))
  return first === undefined || near(first) === Infinity ? undefined : first
}
