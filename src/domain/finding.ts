import { type Causes, causesOf, NO_CAUSES, type Weighed } from './causes'
import type { Criterion, Group, Opening } from './criterion'
import { type Verdict, verdictOf } from './verdict'

/**
 * The proof of one criterion. Two verdicts by strong Kleene logic: `verdict` is today's, in which a gate that still has to
 * open is unmet; `eventual` is the verdict once every such gate has opened. A wall is unmet in both.
 */
export interface Finding extends Causes, Weighed {
  readonly criterion: Criterion
  readonly parts: readonly Finding[]
  /** How many parts must be met, in a count. */
  readonly needed: number | undefined
}

/** A criterion's finding in the proof of a pathway. */
export function findingOf(finding: Finding, id: string): Finding | undefined {
  if (finding.criterion.id === id) return finding
  for (const part of finding.parts) {
    const found = findingOf(part, id)
    if (found !== undefined) return found
  }
  return undefined
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

  get causes(): Causes {
    this.known ??= causesOf(this.verdict, this.eventual, this.parts, this.least)
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
  get faulty(): readonly string[] {
    return this.causes.faulty
  }
  get judgement(): readonly string[] {
    return this.causes.judgement
  }
  get openings(): readonly Opening[] {
    return this.causes.openings
  }
}

const NO_PARTS: readonly never[] = []

export const factFinding = (criterion: Criterion, verdict: Verdict, eventual: Verdict, causes: Causes): Finding =>
  new Found(criterion, verdict, eventual, NO_PARTS, 0, causes)

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
  const verdict = verdictOf(met, parts.length - unmet, needed)
  const eventual = verdictOf(eventuallyMet, parts.length - neverMet, needed)
  return new Found(group, verdict, eventual, parts, needed, undefined)
}
