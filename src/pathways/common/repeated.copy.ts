import type { CriterionWords } from '../../domain/words'

/** The same words for each of several classes or categories, under the id of each. */
export const under = <const Id extends string, const W extends Readonly<Record<string, CriterionWords>>>(
  id: Id,
  words: W,
) =>
  Object.fromEntries(Object.entries(words).map(([part, of]) => [`${id}${part}`, of])) as {
    readonly [Part in keyof W & string as `${Id}${Part}`]: CriterionWords
  }
