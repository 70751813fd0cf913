/** Three values, by strong Kleene logic. */
export type Verdict = 'met' | 'unmet' | 'unknown'

/** "At least `needed` of n"; "all" is n of n, "any" is 1 of n. `possible` are met or unknown. */
export const verdictOf = (met: number, possible: number, needed: number): Verdict =>
  met >= needed ? 'met' : possible < needed ? 'unmet' : 'unknown'
