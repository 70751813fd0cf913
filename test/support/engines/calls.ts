import type { Run, Tab } from './tab'

/** The function and what it is given, as the text of an expression. */
export const callOf = <R, A extends unknown[]>(run: Run<R, A>, given: A): string =>
  `(${String(run)})(...${JSON.stringify(given)})`

/**
 * The same function, with what it finds once that is in view and stays where it is: parts of a page are laid out only when
 * they come into view, and move what is below them.
 */
export const steadyCallOf = <A extends unknown[]>(find: Run<Element | null | undefined, A>, given: A): string =>
  `(${String(steady)})(${callOf(find, given)})`

async function steady(element: Element | null | undefined): Promise<Element | null> {
  let place = ''
  while (element?.isConnected === true) {
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const now = JSON.stringify(element.getBoundingClientRect())
    if (now === place) return element
    place = now
    await new Promise((done) => requestAnimationFrame(done))
  }
  return null
}

/** The middle of an element, from the top of its page or frame. */
export const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

/** Rolls the page on, until a place in its frame is in the middle of the window: no frame does that by itself in every engine. */
export const roll = async (page: Tab, inFrame: number): Promise<void> => {
  await page.evaluate((inFrame) => {
    const top = document.querySelector('iframe')?.getBoundingClientRect().top ?? 0
    window.scrollBy({ top: top + inFrame - window.innerHeight / 2, behavior: 'instant' })
    return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  }, inFrame)
}
