import type { CasesOf } from '../../pathways/common/reach/index'
import type { LawState, Scheduled } from '../../policy/alerts/alert'
import type { AlertId, DaysOf } from '../../policy/alerts/index'

/** All words of an alert. A state or a case without a sentence is a compile error. */
interface WordsOfAlert<Id extends AlertId> {
  /** A short noun phrase. */
  readonly title: string
  /** What it is, by the first day of each state; each tells only what was known then. */
  readonly state: Readonly<Record<DaysOf<Id>, string>>
  /** What it means for a person in each case. */
  readonly means: Readonly<Record<CasesOf<Id>, string>>
  /** What to do, or where to check. */
  readonly check: string
}

export type AlertWords = { readonly [Id in AlertId]: WordsOfAlert<Id> }

/** The state of the law in a word or two. */
export const lawStates: Readonly<Record<LawState, string>> = {
  inForce: 'In force',
  blocked: 'Blocked by a court',
  vacated: 'Set aside by a court',
  ended: 'Ended',
  proposed: 'Proposed',
  notApplied: 'Enacted, not applied',
  open: 'Not settled',
}

/** The same for narrow places. */
export const lawStatesShort: Readonly<Record<LawState, string>> = {
  ...lawStates,
  blocked: 'Blocked',
  vacated: 'Set aside',
  notApplied: 'Not applied',
}

/** A day that was set; whether it passed as planned is not said. */
export const scheduledWords: Readonly<Record<Scheduled['what'], string>> = {
  comments: 'Comment period set to end on',
  end: 'Set to end on',
  conference: 'Next court date set for',
}
