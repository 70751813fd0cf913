import type { Finding } from '../../domain/finding'

/** How a finding is shown: the verdict, and why it is not a plain one. */
export type Mark = 'met' | 'unmet' | 'unknown' | 'officer' | 'excused' | 'later'

export function markOf(finding: Finding): Mark {
  if (isExcused(finding)) return 'excused'
  if (finding.verdict === 'met') return 'met'
  if (finding.verdict === 'unmet') return finding.eventual === 'met' ? 'later' : 'unmet'
  const causes = finding.open.length + finding.unsure.length + finding.doubtful.length + finding.unsettled.length
  return causes === 0 && finding.judgement.length > 0 ? 'officer' : 'unknown'
}

/** A requirement that an exception lifts, though it is not met itself. */
export const isExcused = ({ criterion, parts }: Finding): boolean =>
  criterion.kind === 'unless' && parts[0]?.verdict !== 'met' && parts[1]?.verdict === 'met'

/** The parts of a count by verdict, for the words and the pips. */
export function tallyOf({ parts, needed = parts.length }: Finding) {
  const of = (verdict: Finding['verdict']) => parts.filter((part) => part.verdict === verdict).length
  return { needed, met: of('met'), unknown: of('unknown'), unmet: of('unmet'), of: parts.length }
}
