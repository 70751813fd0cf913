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

/** Evaluates criteria on one set of answers and one day; a criterion shared by pathways is evaluated once, and kept in `known`. */
export type Evaluate = (criterion: Criterion) => Finding

export function evaluator(read: Read, policy: Policy, known = new Map<Criterion, Finding>()): Evaluate {
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

type Causes = Pick<Finding, 'open' | 'unsure' | 'doubtful' | 'unsettled' | 'judgement' | 'openings'>

const NO_CAUSES: Causes = { open: NONE, unsure: NONE, doubtful: NONE, unsettled: NONE, judgement: NONE, openings: NONE }

/** Every finding is made here, with its properties in one order: engines are several times faster on one shape. */
const make = (
  criterion: Criterion,
  verdict: Verdict,
  eventual: Verdict,
  { open, unsure, doubtful, unsettled, judgement, openings }: Causes,
  parts: readonly Finding[] = NONE,
  needed?: number,
): Finding => ({
  criterion,
  verdict,
  eventual,
  open,
  unsure,
  doubtful,
  unsettled,
  judgement,
  openings,
  parts,
  ...(needed !== undefined && { needed }),
})

function ofFact(fact: Fact, read: Read, policy: Policy): Finding {
  const values: unknown[] = []
  const open: string[] = []
  const unsure: string[] = []
  for (const ref of fact.reads) {
    const reading = read(ref)
    if (reading.state === 'known') values.push(reading.value)
    else if (reading.state === 'open' && !open.includes(ref.question)) open.push(ref.question)
    else if (reading.state === 'unsure' && !unsure.includes(ref.question)) unsure.push(ref.question)
  }
  const parameters: unknown[] = []
  const missing: string[] = []
  for (const parameter of fact.uses) {
    const period = policy.period(parameter)
    if (period === undefined) missing.push(parameter.id)
    else parameters.push(period.value)
  }
  if (values.length < fact.reads.length || missing.length > 0)
    return unknownFact(fact, open, open.length > 0 ? NONE : unsure, missing)
  return ofOutcome(fact, fact.holds(values, parameters, policy.asOf))
}

/** Doubt about evidence that an officer weighs anyway is kept apart from doubt that blocks. */
function unknownFact(
  fact: Fact,
  open: readonly string[],
  unsure: readonly string[],
  unsettled: readonly string[],
): Finding {
  const causes =
    fact.judged === 'weighed'
      ? { ...NO_CAUSES, open, doubtful: unsure, unsettled, judgement: [fact.id] }
      : { ...NO_CAUSES, open, unsure, unsettled }
  return make(fact, 'unknown', 'unknown', causes)
}

function ofOutcome(fact: Fact, outcome: Outcome): Finding {
  const judgement = fact.judged === 'weighed' ? [fact.id] : NONE
  if (outcome === true) return make(fact, 'met', 'met', { ...NO_CAUSES, judgement })
  if (outcome === false) return make(fact, 'unmet', 'unmet', NO_CAUSES)
  if (outcome === 'unsure')
    return unknownFact(fact, NONE, [...new Set(fact.reads.map(({ question }) => question))], NONE)
  if (outcome === 'unsettled') return unknownFact(fact, NONE, NONE, [fact.id])
  if (outcome === 'officer') return make(fact, 'unknown', 'unknown', { ...NO_CAUSES, judgement: [fact.id] })
  return make(fact, 'unmet', 'met', { ...NO_CAUSES, openings: [outcome], judgement })
}

function ofGroup(group: Group, evaluate: Evaluate, policy: Policy): Finding {
  const parts = group.parts.map(evaluate)
  const needed = neededOf(group, policy)
  if (needed === undefined)
    return make(group, 'unknown', 'unknown', { ...NO_CAUSES, unsettled: [group.needed?.id ?? group.id] }, parts)
  const verdict = count(parts, 'verdict', needed)
  const eventual = count(parts, 'eventual', needed)
  const causes = causesOf(parts, verdict, eventual, needed)
  return make(group, verdict, eventual, causes, parts, group.kind === 'atLeast' ? needed : undefined)
}

function neededOf(group: Group, policy: Policy): number | undefined {
  switch (group.kind) {
    case 'all':
      return group.parts.length
    case 'any':
    case 'unless':
      return 1
    case 'atLeast':
      return group.needed && policy.period(group.needed)?.value
  }
}

/** "At least k of n" in strong Kleene logic; "all" is n of n, "any" is 1 of n. */
function count(parts: readonly Finding[], projection: 'verdict' | 'eventual', needed: number): Verdict {
  let met = 0
  let unknown = 0
  for (const part of parts) {
    if (part[projection] === 'met') met += 1
    else if (part[projection] === 'unknown') unknown += 1
  }
  return met >= needed ? 'met' : met + unknown < needed ? 'unmet' : 'unknown'
}

/** A settled group asks for nothing; otherwise only the parts that can still move it speak. */
function causesOf(parts: readonly Finding[], verdict: Verdict, eventual: Verdict, needed: number): Causes {
  if (eventual === 'unmet') return NO_CAUSES
  if (verdict === 'met') return { ...NO_CAUSES, judgement: leastJudged(parts, needed) }
  const moving = parts.filter(
    (part) =>
      (verdict === 'unknown' && part.verdict === 'unknown') || (eventual === 'unknown' && part.eventual === 'unknown'),
  )
  const hopeful = parts.filter((part) => part.eventual !== 'unmet')
  return {
    open: union(moving, 'open'),
    unsure: union(moving, 'unsure'),
    doubtful: union(moving, 'doubtful'),
    unsettled: union(moving, 'unsettled'),
    judgement: union(hopeful, 'judgement'),
    openings: union(hopeful, 'openings'),
  }
}

/** Of the parts that are met, those that rest least on judgement carry the group. */
function leastJudged(parts: readonly Finding[], needed: number): readonly string[] {
  const met = parts.filter((part) => part.verdict === 'met')
  if (met.length > needed) met.sort((a, b) => a.judgement.length - b.judgement.length)
  return union(met.slice(0, needed), 'judgement')
}

/** All that the parts name under one cause, each once; one part's own list is used as it is. */
function union<K extends keyof Causes>(parts: readonly Finding[], cause: K): Finding[K] {
  const filled = parts.filter((part) => part[cause].length > 0)
  if (filled.length === 0) return NONE
  if (filled.length === 1) return filled[0]?.[cause] ?? NONE
  return [...new Set<unknown>(filled.flatMap((part) => [...part[cause]]))] as unknown as Finding[K]
}
