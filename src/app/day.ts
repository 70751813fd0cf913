import { today } from './browser'

/** A clock may be set at any time, and one that cannot be read has no midnight. */
const MOST_WAIT_MS = 60 * 60 * 1000

/** Until just after the next midnight where the person is, however long that day is. */
function untilMidnight(): number {
  const now = new Date()
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  const left = midnight.getTime() - now.getTime() + 1
  return left < MOST_WAIT_MS ? left : MOST_WAIT_MS
}

const RETURNS = ['visibilitychange', 'pageshow', 'focus'] as const

/** The calendar day of the device while a page stays open. Timers rest while a device sleeps, so every return looks again. */
export const calendarDay = {
  current: today,
  subscribe(listener: () => void): () => void {
    let timer = setTimeout(look, untilMidnight())
    function look() {
      clearTimeout(timer)
      timer = setTimeout(look, untilMidnight())
      listener()
    }
    for (const event of RETURNS) window.addEventListener(event, look)
    return () => {
      clearTimeout(timer)
      for (const event of RETURNS) window.removeEventListener(event, look)
    }
  },
}
