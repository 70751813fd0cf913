import type { Frame } from 'playwright-core'
import { type AnswerMap } from '../../src/domain/reading'
import type { Asked, Keyed } from './engines/tab'
import { questionOn, settled } from './page'
import { doingOn, searchFor, type Wanted } from './wanted'

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

/** A page of any engine, or a frame of Playwright's. */
type Typed = Keyed | Frame

const keysOf = (page: Typed): Keyed['keyboard'] => ('keyboard' in page ? page : page.page()).keyboard

/** Its words as the wizard wrote them, on a page that is translated too. */
const focused = (page: Asked): Promise<Focused> =>
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
      text: at?.textContent.replaceAll('\u0307', '').trim() ?? '',
      searches,
      options: isSelect ? [...at.options].map(({ value, label }) => ({ value, label })) : [],
    }
  })

const placeOn = (page: Asked): Promise<string> => page.evaluate(() => location.href)

/** Answers the page on screen with nothing but keys, and goes on. */
export async function answerByKeys(page: Typed, answers: AnswerMap, entry: number): Promise<void> {
  await fillByKeys(page, answers, entry)
  await keysOf(page).press('Enter')
  await settled(page)
}

/** Fills in the page on screen with nothing but keys, as far as the button that goes on. */
export async function fillByKeys(page: Typed, answers: AnswerMap, entry: number): Promise<void> {
  const id = await questionOn(page)
  if (id === null) throw new Error(`No question is on screen, but ${await placeOn(page)}`)
  const doing = doingOn(id, answers, entry)
  if ('button' in doing) return tabTo(page, doing.button)
  for (;;) {
    const at = await nextControl(page)
    if (at.kind === 'button' && at.text === 'Continue') break
    await fill(page, at, doing.controls)
  }
}

async function nextControl(page: Typed): Promise<Focused> {
  await keysOf(page).press('Tab')
  const at = await focused(page)
  if (at.kind === 'body') throw new Error(`Tab leads nowhere at ${await placeOn(page)}`)
  return at
}

const MOST_TABS = 300

/** Tabs to a button or a link by its words, and presses Enter on it. */
export async function press(page: Typed, words: string): Promise<void> {
  await tabTo(page, words)
  await keysOf(page).press('Enter')
  await settled(page)
}

async function tabTo(page: Typed, words: string): Promise<void> {
  for (let left = MOST_TABS; (await nextControl(page)).text !== words; left--)
    if (left === 0) throw new Error(`No Tab leads to “${words}” at ${await placeOn(page)}`)
}

async function fill(page: Typed, at: Focused, wanted: Wanted): Promise<void> {
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
      return keysOf(page).type(at.searches ? searchFor(value) : value)
    case 'select':
      return select(page, at, value)
    default:
      return
  }
}

/** Moves through the radios with the arrow, which selects; the first is selected with Space. */
async function choose(page: Typed, value: string): Promise<void> {
  await keysOf(page).press('Space')
  for (let at = await focused(page), tries = 0; at.value !== value; at = await focused(page), tries++) {
    if (tries > 40) throw new Error(`No arrow leads to ${value}`)
    await keysOf(page).press('ArrowDown')
  }
}

/** Types the name of an entry up to a space, which some browsers take for "open the list"; a closed list jumps to it. */
async function select(
  page: Typed,
  at: Focused,
  value: string | boolean | readonly string[] | undefined,
): Promise<void> {
  const option = at.options.find((one) => one.value === value)
  if (option === undefined || at.value === value) return
  await keysOf(page).type(option.label.split(' ')[0] ?? '')
  for (let now = await focused(page), tries = 0; now.value !== value; now = await focused(page), tries++) {
    if (tries > 40) throw new Error(`Typing ${option.label} selects ${now.value}`)
    await keysOf(page).press('ArrowDown')
  }
}
