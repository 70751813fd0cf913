import type { Citation } from '../../domain/citation'

/** Each source once. */
export const once = (cites: readonly Citation[]): readonly Citation[] => [
  ...new Map(cites.map((cite) => [cite.label, cite])).values(),
]
