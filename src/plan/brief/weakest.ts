import type { Finding } from '../../domain/finding'
import type { Evaluation } from '../../domain/pathway'

/** Why an element is the weakest: a rule that failed, not answered, not sure, the law, a gate still to open, or an officer’s view. */
export type Weakness = 'faulty' | 'open' | 'unsure' | 'unsettled' | 'later' | 'judged'

export interface Weakest {
  readonly finding: Finding
  readonly why: Weakness
}

/** Its requirements, one each; those that only stand together are taken apart. */
const requirementsOf = (finding: Finding): readonly Finding[] =>
  finding.criterion.kind === 'all' ? finding.parts.flatMap(requirementsOf) : [finding]

/** An open answer is weak only where it could still move the pathway. */
function weaknessOf({ verdict, eventual, causes }: Finding, settledBy: readonly string[]): Weakness | undefined {
  const moves = (question: string): boolean => settledBy.includes(question)
  if (causes.faulty.length > 0) return 'faulty'
  if (causes.open.some(moves)) return 'open'
  if (causes.unsure.some(moves) || causes.doubtful.some(moves)) return 'unsure'
  if (causes.unsettled.length > 0) return 'unsettled'
  if (verdict === 'unmet' && eventual !== 'unmet') return 'later'
  return causes.judgement.length > 0 ? 'judged' : undefined
}

const WEAKEST_FIRST: readonly Weakness[] = ['faulty', 'open', 'unsure', 'unsettled', 'later', 'judged']

/** What no answer can settle is weak for everybody, so that it is named only where nothing else is. */
const isForAll = ({ criterion }: Finding): boolean => criterion.kind === 'fact' && criterion.reads.length === 0

/** The requirement on which a pathway stands least firmly; undefined where all are met, or where it is closed. */
export function weakestOf({ finding, standing, settledBy }: Evaluation): Weakest | undefined {
  if (standing === 'closed') return undefined
  const weak = requirementsOf(finding).flatMap((one) => {
    const why = weaknessOf(one, settledBy)
    // What a pathway waits for is its reason already.
    return why === undefined || (why === 'later' && standing === 'later') ? [] : [{ finding: one, why }]
  })
  const rank = ({ finding: one, why }: Weakest) => 2 * WEAKEST_FIRST.indexOf(why) + (isForAll(one) ? 1 : 0)
  return weak.reduce<Weakest | undefined>(
    (least, one) => (least === undefined || rank(one) < rank(least) ? one : least),
    undefined,
  )
}
