import type { CriterionWords, PathwayWords } from '../domain/words'

interface Family {
  readonly pathways?: Readonly<Record<string, PathwayWords>>
  readonly criteria: Readonly<Record<string, CriterionWords>>
  readonly steps?: Readonly<Record<string, string>>
  readonly events?: Readonly<Record<string, string>>
}

/** The words of every pathway family. */
export const families: readonly Family[] = []
