import { wordsOf } from '../../src/copy/questions'
import type { Question } from '../../src/domain/question'
import { type AnswerMap } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { areas } from '../../src/reference/areas'
import { type Raw, valueToRaw } from '../../src/ui/questions/raw'

/** What the controls of a page must hold, by the names of the controls. */
export type Wanted = ReadonlyMap<string, string | boolean | readonly string[]>

/** What somebody does on a page: press the button that answers it as a whole, or fill its controls in. */
export type Doing = { readonly button: string } | { readonly controls: Wanted }

/** What somebody with these answers does on the page of a question; in a list, for one of its entries. */
export function doingOn(id: string, answers: AnswerMap, entry: number): Doing {
  const question: Question | undefined = catalogue.find((one) => one.id === id)
  if (question === undefined) throw new Error(`There is no question ${id}`)
  const answer = answers[id]
  const button = wholeAnswer(question, answer)
  if (button !== undefined) return { button }
  const entries = Array.isArray(answer) && question.kind === 'list' ? (answer as readonly AnswerMap[]) : undefined
  const values = entries?.[entry] ?? (question.kind === 'single' ? { value: answer } : (answer as AnswerMap))
  return { controls: wantedOf(question, values, entries !== undefined && entry + 1 < entries.length) }
}

/** The words of the button that answers the whole page: not sure, or an empty list. */
function wholeAnswer(question: Question, answer: unknown): string | undefined {
  const words = wordsOf(question.id)
  if (answer === 'unsure' && question.unsure) return words?.unsure ?? 'I’m not sure'
  return Array.isArray(answer) && answer.length === 0 ? words?.list?.none : undefined
}

function wantedOf(question: Question, values: AnswerMap, another: boolean): Wanted {
  const wanted = new Map<string, string | boolean | readonly string[]>([['another', another ? 'yes' : 'no']])
  for (const [name, field] of Object.entries(question.group.fields))
    for (const [control, value] of controlsOf(name, valueToRaw(field, values[name]))) wanted.set(control, value)
  return wanted
}

function controlsOf(name: string, raw: Raw): readonly (readonly [string, string | boolean | readonly string[]])[] {
  if (raw === null || raw === undefined) return []
  if (typeof raw === 'string') return [[name, raw]]
  if ('items' in raw) return (raw.items ?? []).map(({ code }, index) => [`${name}.items.${index}.code`, code] as const)
  if (Array.isArray(raw)) return [[name, raw.map(String)]]
  return Object.entries(raw).map(([part, value]) => [`${name}.${part}`, value === true ? true : String(value)] as const)
}

/** What is typed into a field that searches a table, to find the entry with a code. */
export const searchFor = (code: string): string => areas.find((area) => area.code === code)?.name ?? code
