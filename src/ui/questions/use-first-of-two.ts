import { type MouseEvent, useRef } from 'react'

/**
 * The second click of two is not for the page that the first one led to. Phones also take a quick tap for the second of two: after
 * a first click on the page itself, each one counts.
 */
export function useFirstOfTwo(): (event: MouseEvent) => void {
  const isTouched = useRef(false)
  return (event) => {
    const isSecond = event.detail === 2 && !isTouched.current
    isTouched.current = true
    if (!isSecond) return
    event.preventDefault()
    event.stopPropagation()
  }
}
