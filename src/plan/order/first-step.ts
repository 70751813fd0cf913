import type { Finding } from '../../domain/finding'
import type { Evaluation } from '../../domain/pathway'
import type { Situation as Grid } from '../../pathways/common/attributes/statement'
import { type Order, ordered } from './orders'

/** Training that runs already, and what only carries it on, is no first step while another is to be had. */
const isBridge = ({ pathway, finding }: Evaluation): boolean =>
  pathway.id === 'stem-opt' || (pathway.id === 'opt' && isMet(finding, 'opt.levelUnused.running'))

const isMet = (finding: Finding, id: string): boolean =>
  finding.criterion.id === id ? finding.verdict === 'met' : finding.parts.some((part) => isMet(part, id))

const DATED: readonly string[] = ['registrationWindow', 'filingWindow']

/**
 * How near a pathway is. 0: open, and to be had now. 1: a known window or date opens it. 2: it turns on evidence. 3: open, and a
 * queue or unsettled law is ahead. 4: training that carries on. 5: it waits for an event without a date. Undefined: none of these.
 */
export function nearness(evaluation: Evaluation): number | undefined {
  const { standing, availability, openings } = evaluation
  if (availability === 'suspended' || standing === 'closed' || standing === 'undecided') return undefined
  if (isBridge(evaluation)) return 4
  if (standing === 'evidence') return 2
  if (standing === 'open') return availability === 'now' ? 0 : 3
  const isDated = openings.length > 0 && openings.every(({ event, on }) => on !== undefined || DATED.includes(event))
  return isDated ? 1 : 5
}

/** The likeliest first step: the nearest pathway; of several, the first in the order chosen. */
export function firstStep(evaluations: readonly Evaluation[], order: Order, grid: Grid): Evaluation | undefined {
  const near = (one: Evaluation) => nearness(one) ?? Infinity
  const [first] = [...ordered(evaluations, order, grid)].sort((a, b) => near(a) - near(b))
  return first === undefined || nearness(first) === undefined ? undefined : first
}
