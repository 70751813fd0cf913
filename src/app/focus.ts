import { useEffect, useLayoutEffect, useRef } from 'react'
import { hold } from './hold'
import { type Mark, returnTo } from './mark'

/** Moves focus to a control of the page, which keeps its place while parts above it come. */
export function focusOn(id: string): void {
  const element = document.getElementById(id)
  if (element === null) return
  element.focus()
  hold(element)
}

/** Moves focus to the heading of the page. */
export const focusPage = (): void => document.querySelector<HTMLElement>('[data-page-heading]')?.focus()

/**
 * A new page starts at its top with its heading focused, and one that somebody comes back to at the place where they were; the
 * first one leaves focus where it is. A frame asks the browser to bring the heading into view on the page around, and on the one
 * around that.
 */
export function useFocusOnChange(path: string, isShown: boolean, showsItself: boolean, mark: Mark | undefined): void {
  const before = useRef(path)
  const isFirst = useRef(true)
  // Before the page is on screen, so that its top does not show up first.
  useLayoutEffect(() => {
    const isChange = before.current !== path
    if (!isShown || !(isChange || isFirst.current)) return
    isFirst.current = false
    if (mark !== undefined && returnTo(mark, isChange)) before.current = path
  }, [path, isShown, mark])
  useEffect(() => {
    if (!isShown || before.current === path) return
    before.current = path
    window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('[data-page-heading]')
    heading?.focus({ preventScroll: true })
    if (showsItself) heading?.scrollIntoView({ block: 'nearest' })
  }, [path, isShown, showsItself])
}
