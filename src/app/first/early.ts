/*
 * Stands in until the program is there: turns between the prerendered pages and keeps what is chosen on them. The answer to
 * the first question leads to the second; any other button that is pressed is pressed once more when the program takes over.
 */

/** What the program finds when it takes over. */
export interface Early {
  /** The address of the prerendered page on screen; absent where none is. */
  readonly page: string | undefined
  /** Whether something was chosen on it. */
  readonly isTouched: boolean
  /** The button that waits for the program. */
  readonly pressed: HTMLElement | undefined
}

declare global {
  interface Window {
    /** Ends the standing in; absent while developing. */
    takeOver?: () => Early
  }
}

interface Prerendered {
  readonly nodes: () => readonly Node[]
  readonly title: string
  /** Where an answer leads, and the text of an answer as far as its value. */
  readonly then: string | undefined
  readonly answer: string | undefined
}

function standIn(app: HTMLElement, html: HTMLElement): () => Early {
  const listening = new AbortController()
  const pages = new Map<string, Prerendered>()
  const touched = new Set<string>()
  let shown = '#/'
  let pressed: HTMLElement | undefined
  const drawn = [...app.childNodes]
  pages.set(shown, { nodes: () => drawn, title: document.title, then: undefined, answer: undefined })
  for (const { dataset, content } of document.querySelectorAll<HTMLTemplateElement>('template[data-page]')) {
    const { page = '', title = '', then, answer } = dataset
    // Made once it is asked for: hundreds of countries take longer than the first paint may wait.
    let nodes: readonly Node[] | undefined
    pages.set(page, {
      nodes: () => (nodes ??= [...document.importNode(content, true).childNodes]),
      title,
      then,
      answer,
    })
  }
  const here = () => location.hash || '#/'

  function show(isArrival: boolean): void {
    const page = pages.get(here())
    pressed = undefined
    if (page === undefined) return
    delete html.dataset['awaits']
    if (shown === here()) return
    shown = here()
    app.replaceChildren(...page.nodes())
    document.title = page.title
    if (isArrival) return
    scrollTo(0, 0)
    app.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true })
  }

  /** As the program would: the history remembers the answer. False where it is not for this script to take. */
  function take(form: HTMLFormElement): boolean {
    const { then, answer = '' } = pages.get(shown) ?? {}
    const value = new FormData(form).get('value')
    const [empty] = answer.split('&')
    const before: unknown = history.state
    const state: Record<string, unknown> = typeof before === 'object' && before !== null ? { ...before } : {}
    const { session = Date.now(), revision = 0, answers = empty } = state
    if (then === undefined || typeof value !== 'string' || answers !== empty) return false
    // What another page of this address has left is for the program to judge.
    if (typeof session !== 'number' || typeof revision !== 'number') return false
    try {
      history.replaceState({ ...state, session, revision, answers }, '')
      history.pushState({ ...state, session, revision: revision + 1, answers: answer + value }, '', then)
    } catch {
      return false
    }
    show(false)
    return true
  }

  function press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button === null) return
    event.preventDefault()
    const isTaken = button.type === 'submit' && button.form !== null && take(button.form)
    if (!isTaken) pressed = button
  }

  const signal = { signal: listening.signal }
  app.addEventListener('click', press, signal)
  app.addEventListener('change', () => touched.add(shown), signal)
  addEventListener('popstate', () => show(false), signal)
  show(true)
  return () => {
    listening.abort()
    for (const template of document.querySelectorAll('template[data-page]')) template.remove()
    return { page: shown === here() ? shown : undefined, isTouched: touched.has(shown), pressed }
  }
}

const nothing: Early = { page: undefined, isTouched: false, pressed: undefined }
const app = document.getElementById('app')
const html = document.documentElement
const end = app === null || html.dataset['embed'] !== undefined ? () => nothing : standIn(app, html)
/** The program itself cannot be had: told here, since nothing else can. */
const tell = ({ target }: Event) => {
  if (target instanceof HTMLScriptElement) document.getElementById('unloaded')?.removeAttribute('hidden')
}
addEventListener('error', tell, true)
window.takeOver = () => {
  removeEventListener('error', tell, true)
  // What was not shown is let go.
  delete window.takeOver
  return end()
}
