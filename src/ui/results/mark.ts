import type { Finding } from '../../domain/finding'

/** How a finding is shown: the verdict, and why it is not a plain one. */
export type Mark = 'met' | 'unmet' | 'unknown' | 'officer' | 'excused' | 'later' | 'unasked' | 'faulty'

export function markOf(finding: Finding, unasked: ReadonlySet<string>): Mark {
  if (isExcused(finding)) return 'excused'
  if (finding.verdict === 'unknown' && isUnasked(finding, unasked)) return 'unasked'
  if (finding.verdict === 'met') return 'met'
  if (finding.verdict === 'unmet') return finding.eventual === 'met' ? 'later' : 'unmet'
  if (finding.faulty.length > 0) return 'faulty'
  const causes = finding.open.length + finding.unsure.length + finding.doubtful.length + finding.unsettled.length
  return causes === 0 && finding.judgement.length > 0 ? 'officer' : 'unknown'
}

/** Nothing it reads was asked, because no answer could have mattered. */
const isUnasked = ({ criterion, parts }: Finding, unasked: ReadonlySet<string>): boolean =>
  criterion.kind === 'fact'
    ? criterion.reads.length > 0 && criterion.reads.every(({ question }) => unasked.has(question))
    : parts.filter(({ verdict }) => verdict === 'unknown').every((part) => isUnasked(part, unasked))

/** A requirement that an exception lifts, though it is not met itself. */
const isExcused = ({ criterion, parts }: Finding): boolean =>
  criterion.kind === 'unless' && parts[0]?.verdict !== 'met' && parts[1]?.verdict === 'met'

/**
 * The parts of a count by verdict, for the words and the pips. Evidence that may replace a kind is no kind of its own: it
 * counts among those that the law lists only once it is there.
 */
export function tallyOf({ parts, needed = parts.length }: Finding) {
  const listed = parts.filter(({ criterion, verdict }) => !criterion.id.endsWith('.comparable') || verdict !== 'unmet')
  const of = (verdict: Finding['verdict']) => listed.filter((part) => part.verdict === verdict).length
  return { needed, met: of('met'), unknown: of('unknown'), unmet: of('unmet'), of: listed.length }
}
