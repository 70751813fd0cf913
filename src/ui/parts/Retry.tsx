import { useEffect, useRef } from 'react'
import { ui } from '../../copy/ui'

interface RetryProps {
  readonly onRetry: () => void
  /** Moves focus to what is there once a try has succeeded, and this button is gone. */
  readonly focus: () => void
  readonly className?: string
}

/** Another try for a file that could not be had; a keyboard that pressed it is not left without a place. */
export function Retry({ onRetry, focus, className = 'link-button' }: RetryProps) {
  const latest = useRef(focus)
  useEffect(() => {
    latest.current = focus
  })
  const isPressed = useRef(false)
  useEffect(
    () => () => {
      if (isPressed.current) latest.current()
    },
    [],
  )
  const press = () => {
    isPressed.current = true
    onRetry()
  }
  return (
    <button type="button" className={className} onClick={press}>
      {ui.pageRetry}
    </button>
  )
}
