/** Names that links once carried, by what they are called now. An entry is never taken out: a link works for ever. */
export interface Aliases {
  /** Ids of questions. */
  readonly questions: Readonly<Record<string, string>>
  /** Ids of options, by the present id of their question. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Nothing was renamed so far. */
export const ALIASES: Aliases = { questions: {}, options: {} }

const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

/** The present id of a question. */
export const questionNow = (aliases: Aliases, id: string): string => own(aliases.questions, id) ?? id

/** An answer's text with the present ids of its options: entries part at "*", fields at "_", several options at ".". */
export function answerNow(aliases: Aliases, question: string, text: string): string {
  const renamed = own(aliases.options, question)
  return renamed === undefined ? text : text.replace(/[^*_.]+/g, (option) => own(renamed, option) ?? option)
}
