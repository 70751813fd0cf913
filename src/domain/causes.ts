import type { Opening } from './criterion'
import type { Verdict } from './verdict'

/** Why a finding is not settled, and what it rests on besides the answers. */
export interface Causes {
  /** Questions not answered that still matter. */
  readonly open: readonly string[]
  /** Questions answered "not sure" that keep it unknown. */
  readonly unsure: readonly string[]
  /** Questions answered "not sure" about evidence that an officer weighs anyway. */
  readonly doubtful: readonly string[]
  /** Parameters without a value that day, and facts on which the law is open. */
  readonly unsettled: readonly string[]
  /** Facts whose rule failed, a fault in this program: nothing is known of them, and no answer would tell. */
  readonly faulty: readonly string[]
  /** Facts that turn on how an officer weighs them. */
  readonly judgement: readonly string[]
  /** What a gate that is not met today waits for. */
  readonly openings: readonly Opening[]
}

/** Two verdicts, today's and the one once every gate has opened, and their causes; each cause also stands in a finding by its name. */
export interface Weighed {
  readonly verdict: Verdict
  readonly eventual: Verdict
  readonly causes: Causes
}

const NONE: readonly never[] = []

export const NO_CAUSES: Causes = {
  open: NONE,
  unsure: NONE,
  doubtful: NONE,
  unsettled: NONE,
  faulty: NONE,
  judgement: NONE,
  openings: NONE,
}

/** A settled group asks for nothing; otherwise only the parts that can still move it speak. */
export function causesOf(verdict: Verdict, eventual: Verdict, parts: readonly Weighed[], needed: number): Causes {
  if (eventual === 'unmet') return NO_CAUSES
  if (verdict === 'met') return judgedBy(leastJudged(parts, needed))
  let { open, unsure, doubtful, unsettled, faulty, judgement, openings } = NO_CAUSES
  for (const part of parts) {
    const { causes } = part
    if (causes === NO_CAUSES) continue
    judgement = union(judgement, causes.judgement)
    openings = union(openings, causes.openings)
    const moves =
      (verdict === 'unknown' && part.verdict === 'unknown') || (eventual === 'unknown' && part.eventual === 'unknown')
    if (!moves) continue
    open = union(open, causes.open)
    unsure = union(unsure, causes.unsure)
    doubtful = union(doubtful, causes.doubtful)
    unsettled = union(unsettled, causes.unsettled)
    faulty = union(faulty, causes.faulty)
  }
  return { open, unsure, doubtful, unsettled, faulty, judgement, openings }
}

const judgedBy = (judgement: readonly string[]): Causes =>
  judgement.length === 0 ? NO_CAUSES : { ...NO_CAUSES, judgement }

/** Of the parts that are met, those that rest least on judgement carry the group. */
function leastJudged(parts: readonly Weighed[], needed: number): readonly string[] {
  const unjudged = count(parts, isUnjudged)
  if (unjudged >= needed) return NONE
  return parts
    .filter((part) => part.verdict === 'met' && !isUnjudged(part))
    .sort((a, b) => a.causes.judgement.length - b.causes.judgement.length)
    .slice(0, needed - unjudged)
    .reduce<readonly string[]>((judged, part) => union(judged, part.causes.judgement), NONE)
}

const isUnjudged = ({ verdict, causes }: Weighed): boolean => verdict === 'met' && causes.judgement.length === 0

function count(parts: readonly Weighed[], holds: (part: Weighed) => boolean): number {
  let counted = 0
  for (const part of parts) if (holds(part)) counted += 1
  return counted
}

/** What either names, each once; a list that names all of it is used as it is. The lists are short. */
export function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0 || a === b) return a
  if (a.length === 0) return b
  const added = b.filter((one) => !a.includes(one))
  return added.length === 0 ? a : [...a, ...added]
}
