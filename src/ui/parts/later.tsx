import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { ui } from '../../copy/ui'
import { Retry } from './Retry'

interface LaterWords {
  /** While the file is on its way; nothing where that is of no matter. */
  readonly loading?: string
  /** One sentence where it cannot be had. */
  readonly failed: string
}

/** A part of a page with a file of its own, loaded when it is first drawn; where it cannot be had, says so beside another try. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, words: LaterWords) {
  const usePart = partOf(load)
  return function Later(props: P): ReactNode {
    const { Part, hasFailed, isWaiting, again } = usePart()
    const place = useRef<HTMLDivElement>(null)
    if (Part === undefined && !hasFailed)
      return words.loading === undefined ? null : <p className="quiet">{words.loading}</p>
    if (!hasFailed) return Part && <Part {...props} />
    return (
      <div ref={place} tabIndex={-1} className="later-part">
        {Part === undefined ? (
          <>
            <p className="quiet" role="status">
              {isWaiting ? (words.loading ?? ui.partLoading) : words.failed}
            </p>
            <Retry onRetry={again} focus={() => place.current?.focus()} />
          </>
        ) : (
          <Part {...props} />
        )}
      </div>
    )
  }
}

/** The same where another part does instead, until the file is there and where it cannot be had; the next page tries again. */
export function laterOr<P extends object>(load: () => Promise<ComponentType<P>>, Instead: ComponentType<P>) {
  const usePart = partOf(load)
  return function Later(props: P): ReactNode {
    const { Part = Instead } = usePart()
    return <Part {...props} />
  }
}

/** A part that is kept once it is there, so that coming back draws it at once. */
function partOf<P extends object>(load: () => Promise<ComponentType<P>>) {
  const kept: { part?: ComponentType<P>; loading?: Promise<ComponentType<P>> | undefined } = {}
  const loaded = () => {
    kept.loading ??= load().then(
      (part) => (kept.part = part),
      (error: unknown) => {
        kept.loading = undefined
        throw error
      },
    )
    return kept.loading
  }
  return function usePart() {
    const [Part, setPart] = useState(() => kept.part)
    const [failures, setFailures] = useState(0)
    const [tries, setTries] = useState(1)
    useEffect(() => {
      const { part } = kept
      if (part !== undefined) {
        // It may have come between drawing and now.
        setPart(() => part)
        return
      }
      const visit = { isOver: false }
      loaded().then(
        (part) => {
          if (!visit.isOver) setPart(() => part)
        },
        () => {
          if (!visit.isOver) setFailures(tries)
        },
      )
      return () => void (visit.isOver = true)
    }, [tries])
    return { Part, hasFailed: failures > 0, isWaiting: failures < tries, again: () => setTries(failures + 1) }
  }
}
