import type { AnswerMap } from '../../../src/domain/reading'
import { questionOn } from '../page'
import { doingOn, searchFor } from '../wanted'
import { click } from './hands'
import type { Tab } from './tab'

interface Control {
  readonly kind: string
  readonly name: string
  readonly value: string
}

/** The first control of the page that does not hold what it must; in the page. */
function firstUnfilled(wanted: readonly (readonly [string, string | boolean | readonly string[]])[]): Control | null {
  const values = new Map(wanted)
  for (const at of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form input, form select')) {
    const value = values.get(at.name)
    if (value === undefined) continue
    const isPicked = at instanceof HTMLInputElement && (at.type === 'radio' || at.type === 'checkbox')
    if (isPicked && !at.checked && (value === true || [value].flat().includes(at.value)))
      return { kind: at.type, name: at.name, value: at.value }
    if (!isPicked && at.value !== value) return { kind: at.type, name: at.name, value: String(value) }
  }
  return null
}

/** Answers the page on screen with the mouse, and types only into what takes text. */
export async function answerByMouse(tab: Tab, answers: AnswerMap, entry: number): Promise<void> {
  const id = await questionOn(tab)
  if (id === null) throw new Error('No question is on screen')
  const doing = doingOn(id, answers, entry)
  if ('button' in doing) return click(tab, 'button', doing.button)
  let last = ''
  for (;;) {
    const control = await tab.evaluate(firstUnfilled, [...doing.controls])
    if (control === null) break
    const now = JSON.stringify(control)
    if (now === last) throw new Error(`${now} does not take its value`)
    last = now
    await fill(tab, control)
  }
  await click(tab, 'button', 'Continue')
}

const fieldNamed = (name: string) => document.querySelector(`input[name="${name}"]`)

async function fill(tab: Tab, { kind, name, value }: Control): Promise<void> {
  switch (kind) {
    case 'radio':
    case 'checkbox':
      return tab.clickOn(
        (name, value) => document.querySelector(`input[name="${name}"][value="${value}"]`),
        name,
        value,
      )
    case 'select-one':
      return tab.choose(name, value)
    case 'hidden':
      await tab.clickOn(
        (name) => document.querySelector(`input[role="combobox"][id="${name}"]`),
        name.replace('.text', ''),
      )
      await tab.keyboard.type(searchFor(value).slice(0, 6))
      return tab.clickOn(
        (words) => [...document.querySelectorAll('[role="option"]')].find((one) => one.textContent === words),
        searchFor(value),
      )
    default:
      await tab.clickOn(fieldNamed, name)
      return tab.keyboard.type(value)
  }
}
