import { NO_CAUSES, union } from './causes'
import type { Fact, Outcome } from './criterion'
import { factFinding, type Finding } from './finding'
import type { Reading, Ref } from './reading'

/** The findings of a fact that rest on nothing but its outcome, or on what is not known, each made once. */
export interface Outcomes {
  readonly met: Finding
  readonly unmet: Finding
  readonly unsure: Finding
  readonly officer: Finding
  readonly unsettled: Finding
  readonly faulty: Finding
  /** By what is not known of the things it reads. */
  readonly unknown: Map<number, Finding>
}

const NONE: readonly never[] = []

export function outcomesOf(fact: Fact): Outcomes {
  const judgement = fact.judged === 'weighed' ? [fact.id] : NONE
  return {
    met: factFinding(fact, 'met', 'met', { ...NO_CAUSES, judgement }),
    unmet: factFinding(fact, 'unmet', 'unmet', NO_CAUSES),
    unsure: ofDoubt(fact, NONE, [...new Set(fact.reads.map(({ question }) => question))], NONE),
    officer: factFinding(fact, 'unknown', 'unknown', { ...NO_CAUSES, judgement: [fact.id] }),
    unsettled: ofDoubt(fact, NONE, NONE, [fact.id]),
    faulty: factFinding(fact, 'unknown', 'unknown', { ...NO_CAUSES, faulty: [fact.id] }),
    unknown: new Map(),
  }
}

/** A fact of which everything is known; "faulty" where its rule failed. */
export function ofOutcome(fact: Fact, outcomes: Outcomes, outcome: Outcome | 'faulty'): Finding {
  if (outcome === true) return outcomes.met
  if (outcome === false) return outcomes.unmet
  if (typeof outcome === 'string') return outcomes[outcome]
  const { judgement } = outcomes.met
  return factFinding(fact, 'unmet', 'met', { ...NO_CAUSES, openings: [outcome], judgement })
}

/** A fact about which something is not known; `missing` are the parameters without a value that day. */
export function ofUnknown(
  fact: Fact,
  inputs: readonly { readonly ref: Ref; readonly reading: Reading<unknown> }[],
  missing: readonly string[],
): Finding {
  let open: readonly string[] = NONE
  let unsure: readonly string[] = NONE
  for (const { ref, reading } of inputs) {
    if (reading.state === 'open') open = union(open, [ref.question])
    else if (reading.state === 'unsure') unsure = union(unsure, [ref.question])
  }
  return ofDoubt(fact, open, open.length > 0 ? NONE : unsure, missing)
}

/** Doubt about evidence that an officer weighs anyway is kept apart from doubt that blocks. */
const ofDoubt = (
  fact: Fact,
  open: readonly string[],
  unsure: readonly string[],
  unsettled: readonly string[],
): Finding =>
  factFinding(
    fact,
    'unknown',
    'unknown',
    fact.judged === 'weighed'
      ? { ...NO_CAUSES, open, doubtful: unsure, unsettled, judgement: [fact.id] }
      : { ...NO_CAUSES, open, unsure, unsettled },
  )
