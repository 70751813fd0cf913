import { type RefObject, useEffect, useRef, useState } from 'react'
import { later } from '../parts/later'
import { queue } from './queue.copy'
import type { QueueHistoryProps } from './QueueHistory'

const QueueHistory = later(() => import('./QueueHistory').then((module) => module.QueueHistory), queue)

/** How far the dates moved. Years of bulletins are fetched once the row is opened. */
export function QueueMovement(props: QueueHistoryProps) {
  const place = useRef<HTMLDivElement>(null)
  const opened = useOpened(place)
  return <div ref={place}>{opened && <QueueHistory {...props} />}</div>
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
