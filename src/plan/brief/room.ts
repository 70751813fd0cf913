/** How many entries each part of the brief holds. */
export interface Load {
  readonly flags: number
  readonly facts: number
  readonly pathways: number
  readonly closed: number
  readonly dates: number
  /** Rows of evidence, and those of them that no standard counts. */
  readonly evidence: number
  readonly unmetEvidence: number
  readonly hasOdds: boolean
  readonly settle: number
  readonly documents: number
  readonly questions: number
  readonly law: number
}

/** What is told in full. What is left out is still named. */
export interface Fit {
  readonly closedReasons: boolean
  readonly unmetEvidence: boolean
}

/** Lines of one side of Letter, the shorter of the two papers, as the estimate counts them. */
const LINES = 80

const under = (count: number, each: number, heading: number): number => (count === 0 ? 0 : each * count + heading)

/** About how many lines a brief takes, by what printed examples measure. Evidence and documents stand beside what to settle. */
function linesOf(load: Load, { closedReasons, unmetEvidence }: Fit): number {
  const evidence = 2.1 * load.evidence + 4 - (unmetEvidence ? 0 : 1.6 * load.unmetEvidence - 1)
  const left = evidence + under(load.documents, 1.15, 2.2)
  const right = (load.hasOdds ? 9 : 0) + under(load.settle, 3.2, 1) + under(load.questions, 1.7, 0)
  const headAndNotes = 10.5
  const sources = 8 + load.pathways
  return (
    headAndNotes +
    under(load.flags, 1.4, 1.6) +
    under(load.facts, 1.4, 1) +
    under(load.pathways, 2.6, 1.5) +
    under(load.closed, closedReasons ? 0.65 : 0.1, 1) +
    // Two columns.
    under(load.dates, 0.6, 1.5) +
    Math.max(left, right) +
    under(load.law, 0.65, 2) +
    sources
  )
}

const WAYS: readonly Fit[] = [
  { closedReasons: true, unmetEvidence: true },
  { closedReasons: false, unmetEvidence: true },
  { closedReasons: false, unmetEvidence: false },
]

/**
 * The fullest way that fits on one side: the reasons of closed pathways go first, then evidence that counts nowhere. Where not
 * even that is enough, a second side is needed anyway, and nothing goes.
 */
export function fitOf(load: Load): Fit {
  const [whole = { closedReasons: true, unmetEvidence: true }] = WAYS
  return WAYS.find((way) => linesOf(load, way) <= LINES) ?? whole
}
