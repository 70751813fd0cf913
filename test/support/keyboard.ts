import type { Frame, Keyboard, Page } from 'playwright-core'
import { wordsOf } from '../../src/copy/questions'
import type { Question } from '../../src/domain/question'
import { type AnswerMap } from '../../src/domain/reading'
import { catalogue } from '../../src/questions/index'
import { areas } from '../../src/reference/areas'
import { type Raw, valueToRaw } from '../../src/ui/questions/raw'
import { questionOn, settled } from './page'

/** The control that has the focus. */
interface Focused {
  readonly kind: string
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly text: string
  /** A field that searches a table by name, and holds the code of what was found. */
  readonly searches: boolean
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

const keysOf = (page: Page | Frame): Keyboard => ('keyboard' in page ? page : page.page()).keyboard

const focused = (page: Page | Frame): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement
    const isInput = at instanceof HTMLInputElement
    const isSelect = at instanceof HTMLSelectElement
    const searches = isInput && at.role === 'combobox'
    const held = searches ? document.querySelector<HTMLInputElement>(`input[name="${at.id}.text"]`) : null
    return {
      kind: isInput ? at.type : (at?.tagName.toLowerCase() ?? ''),
      name: held?.name ?? (isInput || isSelect ? at.name : ''),
      value: held?.value ?? (isInput || isSelect ? at.value : ''),
      checked: isInput && at.checked,
      text: at?.textContent.trim() ?? '',
      searches,
      options: isSelect ? [...at.options].map(({ value, label }) => ({ value, label })) : [],
    }
  })

/** What the controls of a page must hold, by the names of the controls. */
type Wanted = ReadonlyMap<string, string | boolean | readonly string[]>

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

/** Answers the page on screen with nothing but keys, and goes on. */
export async function answerByKeys(page: Page | Frame, answers: AnswerMap, entry: number): Promise<void> {
  await fillByKeys(page, answers, entry)
  await keysOf(page).press('Enter')
  await settled(page)
}

/** Fills in the page on screen with nothing but keys, as far as the button that goes on. */
export async function fillByKeys(page: Page | Frame, answers: AnswerMap, entry: number): Promise<void> {
  const id = await questionOn(page)
  const question: Question | undefined = catalogue.find((one) => one.id === id)
  if (id === null || question === undefined) throw new Error(`No question is on screen, but ${page.url()}`)
  const answer = answers[id]
  const whole = wholeAnswer(id, answer)
  if (whole !== undefined) return tabTo(page, whole)
  const entries = Array.isArray(answer) && question.kind === 'list' ? (answer as readonly AnswerMap[]) : undefined
  const values = entries?.[entry] ?? (question.kind === 'single' ? { value: answer } : (answer as AnswerMap))
  const wanted = wantedOf(question, values, entries !== undefined && entry + 1 < entries.length)
  for (;;) {
    const at = await nextControl(page)
    if (at.kind === 'button' && at.text === 'Continue') break
    await fill(page, at, wanted)
  }
}

/** The words of the button that answers the whole page: not sure, or an empty list. */
function wholeAnswer(id: string, answer: unknown): string | undefined {
  const question: Question | undefined = catalogue.find((one) => one.id === id)
  if (answer === 'unsure' && question?.unsure === true) return wordsOf(id)?.unsure ?? 'I’m not sure'
  return Array.isArray(answer) && answer.length === 0 ? wordsOf(id)?.list?.none : undefined
}

async function nextControl(page: Page | Frame): Promise<Focused> {
  await keysOf(page).press('Tab')
  const at = await focused(page)
  if (at.kind === 'body') throw new Error(`Tab leads nowhere at ${page.url()}`)
  return at
}

/** Tabs to a button or a link by its words, and presses Enter on it. */
export async function press(page: Page | Frame, words: string): Promise<void> {
  await tabTo(page, words)
  await keysOf(page).press('Enter')
  await settled(page)
}

async function tabTo(page: Page | Frame, words: string): Promise<void> {
  for (;;) if ((await nextControl(page)).text === words) break
}

async function fill(page: Page | Frame, at: Focused, wanted: Wanted): Promise<void> {
  const value = wanted.get(at.name)
  switch (at.kind) {
    case 'radio':
      return typeof value === 'string' ? choose(page, value) : undefined
    case 'checkbox':
      if (!at.checked && (value === true || (Array.isArray(value) && value.includes(at.value))))
        await keysOf(page).press('Space')
      return
    case 'text':
      if (typeof value !== 'string' || value === at.value) return
      return keysOf(page).type(at.searches ? (areas.find(({ code }) => code === value)?.name ?? value) : value)
    case 'select':
      return select(page, at, value)
    default:
      return
  }
}

/** Moves through the radios with the arrow, which selects; the first is selected with Space. */
async function choose(page: Page | Frame, value: string): Promise<void> {
  await keysOf(page).press('Space')
  for (let at = await focused(page), tries = 0; at.value !== value; at = await focused(page), tries++) {
    if (tries > 40) throw new Error(`No arrow leads to ${value}`)
    await keysOf(page).press('ArrowDown')
  }
}

/** Types the name of an entry, as people do; a closed list jumps to it. */
async function select(
  page: Page | Frame,
  at: Focused,
  value: string | boolean | readonly string[] | undefined,
): Promise<void> {
  const option = at.options.find((one) => one.value === value)
  if (option === undefined || at.value === value) return
  await keysOf(page).type(option.label)
  const now = await focused(page)
  if (now.value !== value) throw new Error(`Typing ${option.label} selects ${now.value}`)
}
