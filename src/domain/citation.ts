import type { IsoDate } from './dates'

/** How a statement was read; the weakest mark on a chain of reasoning is the mark of the result. */
export type Confidence = 'primary' | 'secondary' | 'memory' | 'conflicting' | 'derived'

/** Where a statement of law or a figure comes from, and when it was last read. */
export interface Citation {
  /** As a lawyer would write it, for example "8 CFR 214.2(o)(3)(iii)(B)(1)". */
  readonly label: string
  readonly url: string
  readonly checked: IsoDate
  readonly confidence: Confidence
}

/** Each source once, by its label. */
export const once = (cites: readonly Citation[]): readonly Citation[] => [
  ...new Map(cites.map((cite) => [cite.label, cite])).values(),
]
