import { startTransition, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useServices } from '../services'

interface Stages {
  /** How many stages are drawn. */
  readonly drawn: number
  readonly isComplete: boolean
  /** Draws what is left at once, for somebody who asks for a part that has not come yet. */
  readonly finish: () => void
}

/** Draws a long page a stage at a time, so that its top is there at once and the page answers meanwhile; on paper, and for who comes back to a place on it, all of it. */
export function useStages(count: number): Stages {
  const { printing, isReturn } = useServices()
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    // What is there stays, also when all of it was drawn since.
    if (passed < count) startTransition(() => setPassed((now) => Math.max(now, passed + 1)))
  }, [passed, count])
  const drawn = printing || isReturn ? count : passed
  const finish = useCallback(() => flushSync(() => setPassed(count)), [count])
  return { drawn, isComplete: drawn >= count, finish }
}
