import type { Criterion, Fact, Group, Opening, Outcome } from './criterion'
import type { Policy } from './parameter'
import type { Read } from './reading'

export type Verdict = 'met' | 'unmet' | 'unknown'

/**
 * The proof of one criterion. Two verdicts by strong Kleene logic: `verdict` is today's, in which a gate that still has to
 * open is unmet; `eventual` is the verdict once every such gate has opened. A wall is unmet in both.
 */
export interface Finding {
  readonly criterion: Criterion
  readonly verdict: Verdict
  readonly eventual: Verdict
  /** Questions not answered that still matter. */
  readonly open: readonly string[]
  /** Questions answered "not sure" that keep it unknown. */
  readonly unsure: readonly string[]
  /** Questions answered "not sure" about evidence that an officer weighs anyway. */
  readonly doubtful: readonly string[]
  /** Parameters without a value that day, and facts on which the law is open. */
  readonly unsettled: readonly string[]
  /** Facts that turn on how an officer weighs them. */
  readonly judgement: readonly string[]
  /** What a gate that is not met today waits for. */
  readonly openings: readonly Opening[]
  readonly parts: readonly Finding[]
  /** How many parts must be met, in a count. */
  readonly needed?: number
}

/** Evaluates criteria on one set of answers and one day; a criterion shared by pathways is evaluated once. */
export type Evaluate = (criterion: Criterion) => Finding

export function evaluator(read: Read, policy: Policy): Evaluate {
  const known = new Map<Criterion, Finding>()
  const evaluate: Evaluate = (criterion) => {
    const before = known.get(criterion)
    if (before !== undefined) return before
    const finding = criterion.kind === 'fact' ? ofFact(criterion, read, policy) : ofGroup(criterion, evaluate, policy)
    known.set(criterion, finding)
    return finding
  }
  return evaluate
}

const NONE: readonly never[] = []
const NO_CAUSES = {
  open: NONE,
  unsure: NONE,
  doubtful: NONE,
  unsettled: NONE,
  judgement: NONE,
  openings: NONE,
  parts: NONE,
}

function ofFact(fact: Fact, read: Read, policy: Policy): Finding {
  const readings = fact.reads.map((ref) => ({ ref, reading: read(ref) }))
  const asked = (state: string) => [
    ...new Set(readings.filter(({ reading }) => reading.state === state).map(({ ref }) => ref.question)),
  ]
  const open = asked('open')
  const unsure = asked('unsure')
  const periods = fact.uses.map((parameter) => policy.period(parameter))
  const missing = fact.uses.filter((_, index) => periods[index] === undefined).map(({ id }) => id)
  if (readings.some(({ reading }) => reading.state !== 'known') || missing.length > 0)
    return unknownFact(fact, { open, unsure: open.length > 0 ? NONE : unsure, unsettled: missing })
  const values = readings.map(({ reading }) => (reading.state === 'known' ? reading.value : undefined))
  const outcome = fact.holds(
    values,
    periods.map((period) => period?.value),
    policy.asOf,
  )
  return ofOutcome(fact, outcome)
}

function unknownFact(fact: Fact, causes: Partial<Pick<Finding, 'open' | 'unsure' | 'unsettled'>>): Finding {
  const unsure = causes.unsure ?? NONE
  const weighed = fact.judged === 'weighed'
  return {
    ...NO_CAUSES,
    criterion: fact,
    verdict: 'unknown',
    eventual: 'unknown',
    open: causes.open ?? NONE,
    unsure: weighed ? NONE : unsure,
    doubtful: weighed ? unsure : NONE,
    unsettled: causes.unsettled ?? NONE,
    judgement: weighed ? [fact.id] : NONE,
  }
}

function ofOutcome(fact: Fact, outcome: Outcome): Finding {
  const judgement = fact.judged === 'weighed' ? [fact.id] : NONE
  if (outcome === true) return { ...NO_CAUSES, criterion: fact, verdict: 'met', eventual: 'met', judgement }
  if (outcome === false) return { ...NO_CAUSES, criterion: fact, verdict: 'unmet', eventual: 'unmet' }
  if (outcome === 'unsure')
    return unknownFact(fact, { unsure: [...new Set(fact.reads.map(({ question }) => question))] })
  if (outcome === 'unsettled') return unknownFact(fact, { unsettled: [fact.id] })
  if (outcome === 'officer')
    return { ...NO_CAUSES, criterion: fact, verdict: 'unknown', eventual: 'unknown', judgement: [fact.id] }
  return { ...NO_CAUSES, criterion: fact, verdict: 'unmet', eventual: 'met', openings: [outcome], judgement }
}

function ofGroup(group: Group, evaluate: Evaluate, policy: Policy): Finding {
  const parts = group.parts.map(evaluate)
  const needed = neededOf(group, parts.length, policy)
  if (needed === undefined)
    return {
      ...NO_CAUSES,
      criterion: group,
      parts,
      verdict: 'unknown',
      eventual: 'unknown',
      unsettled: [group.needed?.id ?? group.id],
    }
  const verdict = count(
    parts.map((part) => part.verdict),
    needed,
  )
  const eventual = count(
    parts.map((part) => part.eventual),
    needed,
  )
  return {
    ...causesOf(parts, verdict, eventual, needed),
    criterion: group,
    verdict,
    eventual,
    ...(group.kind === 'atLeast' && { needed }),
  }
}

function neededOf(group: Group, size: number, policy: Policy): number | undefined {
  switch (group.kind) {
    case 'all':
      return size
    case 'any':
    case 'unless':
      return 1
    case 'atLeast':
      return group.needed && policy.period(group.needed)?.value
  }
}

/** "At least k of n" in strong Kleene logic; "all" is n of n, "any" is 1 of n. */
function count(verdicts: readonly Verdict[], needed: number): Verdict {
  const met = verdicts.filter((verdict) => verdict === 'met').length
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length
  return met >= needed ? 'met' : met + unknown < needed ? 'unmet' : 'unknown'
}

/** A settled group asks for nothing; otherwise only the parts that can still move it speak. */
function causesOf(
  parts: readonly Finding[],
  verdict: Verdict,
  eventual: Verdict,
  needed: number,
): Omit<Finding, 'criterion' | 'verdict' | 'eventual'> {
  if (eventual === 'unmet') return { ...NO_CAUSES, parts }
  if (verdict === 'met') return { ...NO_CAUSES, parts, judgement: leastJudged(parts, needed) }
  const moving = parts.filter(
    (part) =>
      (verdict === 'unknown' && part.verdict === 'unknown') || (eventual === 'unknown' && part.eventual === 'unknown'),
  )
  const hopeful = parts.filter((part) => part.eventual !== 'unmet')
  const of = (pick: (part: Finding) => readonly string[]) => union(moving.map(pick))
  return {
    parts,
    open: of(({ open }) => open),
    unsure: of(({ unsure }) => unsure),
    doubtful: of(({ doubtful }) => doubtful),
    unsettled: of(({ unsettled }) => unsettled),
    judgement: union(hopeful.map((part) => part.judgement)),
    openings: union(hopeful.map((part) => part.openings)),
  }
}

/** Of the parts that are met, those that rest least on judgement carry the group. */
function leastJudged(parts: readonly Finding[], needed: number): readonly string[] {
  const met = parts.filter((part) => part.verdict === 'met').sort((a, b) => a.judgement.length - b.judgement.length)
  return union(met.slice(0, needed).map((part) => part.judgement))
}

function union<V>(lists: readonly (readonly V[])[]): readonly V[] {
  const filled = lists.filter((list) => list.length > 0)
  return filled.length === 0 ? NONE : filled.length === 1 ? (filled[0] ?? NONE) : [...new Set(filled.flat())]
}
