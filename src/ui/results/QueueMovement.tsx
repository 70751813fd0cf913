import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { queue } from './queue.copy'
import type { QueueHistoryProps } from './QueueHistory'

const Failed = () => <p className="quiet">{queue.failed}</p>

const QueueHistory = lazy(() =>
  import('./QueueHistory').then(
    (module) => ({ default: module.QueueHistory }),
    () => ({ default: Failed }),
  ),
)

/** How far the dates moved. Years of bulletins are fetched once the row is opened. */
export function QueueMovement(props: QueueHistoryProps) {
  const place = useRef<HTMLDivElement>(null)
  const opened = useOpened(place)
  return (
    <div ref={place}>
      {opened && (
        <Suspense fallback={<p className="quiet">{queue.loading}</p>}>
          <QueueHistory {...props} />
        </Suspense>
      )}
    </div>
  )
}

/** Whether the disclosure around a place is open, or was. */
function useOpened(place: RefObject<HTMLElement | null>): boolean {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const details = place.current?.closest('details')
    const look = () => {
      if (details?.open !== false) setOpened(true)
    }
    look()
    details?.addEventListener('toggle', look)
    return () => details?.removeEventListener('toggle', look)
  }, [place])
  return opened
}
