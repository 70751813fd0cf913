import { useEffect, useRef } from 'react'
import { hold } from './hold'

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
 * A new page starts at its top with its heading focused; the first one leaves focus where it is. A frame
 * asks the browser to bring the heading into view on the page around, and on the one around that.
 */
export function useFocusOnChange(path: string, isShown: boolean, showsItself: boolean): void {
  const before = useRef(path)
  useEffect(() => {
    if (!isShown || before.current === path) return
    before.current = path
    window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('[data-page-heading]')
    heading?.focus({ preventScroll: true })
    if (showsItself) heading?.scrollIntoView({ block: 'nearest' })
  }, [path, isShown, showsItself])
}
