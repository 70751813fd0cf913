import type { Criterion, Group, Opening } from './criterion'

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
  readonly needed: number | undefined
}

/** Why a finding is not settled, and what it rests on besides the answers. */
export type Causes = Pick<Finding, 'open' | 'unsure' | 'doubtful' | 'unsettled' | 'judgement' | 'openings'>

const NONE: readonly never[] = []

export const NO_CAUSES: Causes = {
  open: NONE,
  unsure: NONE,
  doubtful: NONE,
  unsettled: NONE,
  judgement: NONE,
  openings: NONE,
}

/** The one class of all findings: engines are several times faster on one shape. A group's causes are worked out when asked for. */
class Found implements Finding {
  readonly criterion: Criterion
  readonly verdict: Verdict
  readonly eventual: Verdict
  readonly parts: readonly Finding[]
  private readonly least: number
  private known: Causes | undefined

  constructor(
    criterion: Criterion,
    verdict: Verdict,
    eventual: Verdict,
    parts: readonly Finding[],
    least: number,
    known: Causes | undefined,
  ) {
    this.criterion = criterion
    this.verdict = verdict
    this.eventual = eventual
    this.parts = parts
    this.least = least
    this.known = known
  }

  private get causes(): Causes {
    this.known ??= causesOf(this, this.least)
    return this.known
  }

  get needed(): number | undefined {
    return this.criterion.kind === 'atLeast' && this.least >= 0 ? this.least : undefined
  }

  get open(): readonly string[] {
    return this.causes.open
  }
  get unsure(): readonly string[] {
    return this.causes.unsure
  }
  get doubtful(): readonly string[] {
    return this.causes.doubtful
  }
  get unsettled(): readonly string[] {
    return this.causes.unsettled
  }
  get judgement(): readonly string[] {
    return this.causes.judgement
  }
  get openings(): readonly Opening[] {
    return this.causes.openings
  }
}

export const factFinding = (criterion: Criterion, verdict: Verdict, eventual: Verdict, causes: Causes): Finding =>
  new Found(criterion, verdict, eventual, NONE, 0, causes)

/** A group, from the findings of its parts; `needed` is undefined where the law of that day sets no number. */
export function groupFinding(group: Group, parts: readonly Finding[], needed: number | undefined): Finding {
  if (needed === undefined) {
    const causes = { ...NO_CAUSES, unsettled: [group.needed?.id ?? group.id] }
    return new Found(group, 'unknown', 'unknown', parts, Number.NaN, causes)
  }
  let met = 0
  let unmet = 0
  let eventuallyMet = 0
  let neverMet = 0
  for (const part of parts) {
    if (part.verdict === 'met') met += 1
    else if (part.verdict === 'unmet') unmet += 1
    if (part.eventual === 'met') eventuallyMet += 1
    else if (part.eventual === 'unmet') neverMet += 1
  }
  const verdict = count(met, parts.length - unmet, needed)
  const eventual = count(eventuallyMet, parts.length - neverMet, needed)
  return new Found(group, verdict, eventual, parts, needed, eventual === 'unmet' ? NO_CAUSES : undefined)
}

/** "At least k of n" in strong Kleene logic; "all" is n of n, "any" is 1 of n. `possible` are met or unknown. */
const count = (met: number, possible: number, needed: number): Verdict =>
  met >= needed ? 'met' : possible < needed ? 'unmet' : 'unknown'

/** A settled group asks for nothing; otherwise only the parts that can still move it speak. */
function causesOf({ parts, verdict, eventual }: Finding, needed: number): Causes {
  if (verdict === 'met') return { ...NO_CAUSES, judgement: leastJudged(parts, needed) }
  let { open, unsure, doubtful, unsettled, judgement, openings } = NO_CAUSES
  for (const part of parts) {
    if (part.eventual === 'unmet') continue
    judgement = union(judgement, part.judgement)
    openings = union(openings, part.openings)
    const moves =
      (verdict === 'unknown' && part.verdict === 'unknown') || (eventual === 'unknown' && part.eventual === 'unknown')
    if (!moves) continue
    open = union(open, part.open)
    unsure = union(unsure, part.unsure)
    doubtful = union(doubtful, part.doubtful)
    unsettled = union(unsettled, part.unsettled)
  }
  return { open, unsure, doubtful, unsettled, judgement, openings }
}

/** Of the parts that are met, those that rest least on judgement carry the group. */
function leastJudged(parts: readonly Finding[], needed: number): readonly string[] {
  const met = parts.filter((part) => part.verdict === 'met')
  if (met.length > needed) met.sort((a, b) => a.judgement.length - b.judgement.length)
  return met.slice(0, needed).reduce<readonly string[]>((judged, part) => union(judged, part.judgement), NONE)
}

/** What either names, each once; a list that names all of it is used as it is. The lists are short. */
export function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0 || a === b) return a
  if (a.length === 0) return b
  const added = b.filter((one) => !a.includes(one))
  return added.length === 0 ? a : [...a, ...added]
}
