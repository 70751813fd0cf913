import type { Question } from '../../domain/question'
import type { AnyWords } from '../../domain/words'
import { catalogue } from '../../questions/index'
import { citizenships } from '../../reference/countries'
import { optionLabel } from '../answers'
import { inWords } from '../numbers'
import { wordsOf } from '../questions'
import { ui } from '../ui'
import { askedWhen, type Condition, type Input, shownWhen, type Term, whileUnsure } from './conditions'
import { asking as words } from './page'

/** When a question is asked, in sentences. */
export function askedSentences(question: Question): readonly string[] {
  const condition = askedWhen(question)
  const own = wordsOf(question.id)
  if (condition.kind !== 'ways') return [sentence(condition, words.asked, own)]
  const inputs = [...new Set(condition.ways.flatMap((way) => way.map(({ input }) => input)))]
  const unsure = inputs.flatMap((input) => {
    const asking = whileUnsure(question, input)
    return asking === 'asked' || asking === 'waiting' ? [words.unsure[asking](nameOf(input, own))] : []
  })
  return [sentence(condition, words.asked, own), ...unsure]
}

/** When a field of a page is shown; nothing where it always is. */
export function shownSentence(question: Question, field: string): string | undefined {
  const condition = shownWhen(question, field)
  return condition.kind === 'always' ? undefined : sentence(condition, words.shown, wordsOf(question.id))
}

type Sentences = (typeof words)['asked' | 'shown']

function sentence(condition: Condition, say: Sentences, own: AnyWords | undefined): string {
  switch (condition.kind) {
    case 'always':
      return say.always
    case 'never':
      return say.never
    case 'varied':
      return say.varied(inWords(condition.inputs.map((input) => nameOf(input, own))))
    case 'ways':
      return condition.ways
        .map((way) => way.map((term) => termText(term, own)).join(words.and))
        .map((way, at) => (at === 0 ? say.when(way) : words.or(way)))
        .join(' ')
  }
}

/** “Present status” is F-1 student or OPT. */
function termText({ input, values, isWithout }: Term, own: AnyWords | undefined): string {
  const name = nameOf(input, own)
  if (values.length === 0) return words.answered(name)
  const label = (value: unknown) => valueText(input, value, own)
  const others = input.values.filter((value) => !values.includes(value))
  const isList = values.some(Array.isArray)
  if (isWithout) return words.without(name, either(values.map(label)))
  if (others.length > 0 && others.length < values.length / 2) return words.anyBut(name, either(others.map(label)))
  return (isList ? words.includes : words.is)(name, either(values.map(label)))
}

/** "a, b or c"; "a, one; b; or c" where a name has a comma of its own. */
function either(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  const [comma, last] = names.some((name) => name.includes(',')) ? ['; ', '; or '] : [', ', ' or ']
  return `${names.slice(0, -1).join(comma)}${last}${names.at(-1) ?? ''}`
}

/** The short name of an answer: a question’s row, with the field where the page has several; a page’s own field by its label. */
function nameOf({ question, field }: Input, own: AnyWords | undefined): string {
  if (question === undefined) return own?.fields[field]?.label ?? field
  const other = wordsOf(question)
  const label = field === 'value' ? undefined : other?.fields[field]?.label
  return label === undefined ? (other?.row ?? question) : `${other?.row ?? question}: ${label}`
}

function valueText({ question, field }: Input, value: unknown, own: AnyWords | undefined): string {
  const code = String(Array.isArray(value) ? value[0] : value)
  const fieldWords = (question === undefined ? own : wordsOf(question))?.fields[field]
  if (code === 'unsure') return fieldWords?.unsure ?? ui.notSure
  const asked: Question | undefined = catalogue.find(({ id }) => id === question)
  const isCountry = question === undefined ? fieldWords?.options === undefined : isTable(asked, field)
  return isCountry
    ? (citizenships.find((country) => country.code === code)?.name ?? code)
    : optionLabel(fieldWords, code)
}

const isTable = (question: Question | undefined, field: string): boolean => {
  const kind = question?.group.fields[field]?.kind
  return kind === 'entry' || kind === 'entries'
}
