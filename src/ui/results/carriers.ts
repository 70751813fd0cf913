import { type Citation, once } from '../../domain/citation'
import type { Fact } from '../../domain/criterion'
import type { Finding } from '../../domain/finding'

/** The parts that carry a group's verdict: the way that is met out of several, what excuses, the ways still possible. */
export function visibleParts(finding: Finding): readonly Finding[] {
  const { criterion, parts, verdict, eventual } = finding
  if (criterion.kind === 'all' && eventual === 'unmet') return decisive(parts)
  if (criterion.kind !== 'any' && criterion.kind !== 'unless') return parts
  if (verdict === 'met') return parts.filter((part) => part.verdict === 'met').slice(0, 1)
  if (eventual === 'unmet') return criterion.kind === 'unless' ? parts.slice(0, 1) : parts
  return parts.filter((part) => part.eventual !== 'unmet')
}

/** Once one requirement fails for good, an unknown one beside it says nothing. */
const decisive = (parts: readonly Finding[]) => parts.filter((part) => part.verdict !== 'unknown')

/** The facts a settled group rests on. */
export function carriers(finding: Finding): readonly Fact[] {
  const { criterion } = finding
  return criterion.kind === 'fact' ? [criterion] : visibleParts(finding).flatMap(carriers)
}

/** The law of a criterion: its own citations, or those of the facts it rests on, each once. */
export function citesOf(finding: Finding): readonly Citation[] {
  const own = finding.criterion.cites
  const all = own.length > 0 ? own : carriers(finding).flatMap(({ cites }) => cites)
  return once(all)
}
