import type { Channel } from './channel'

const MOST = 1e6

/** Without an observer it looks again four times a second. */
const LOOK_MS = 250

function watch(content: Element, look: () => void): () => void {
  if (!('ResizeObserver' in window)) {
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }
  const observer = new ResizeObserver(look)
  observer.observe(content)
  return () => observer.disconnect()
}

/**
 * Tells the page around how high the content is, whenever that changes and at most once in a frame. Nothing in the content
 * is as high as the frame, so that a new height of the frame never changes it. Speaks to open-iframe-resizer, too.
 */
export function followHeight(content: Element, { say, post, listen }: Channel, onManaged: () => void): () => void {
  let last = 0
  let isResizing = false
  const measure = (): { width: number; height: number } => {
    const { width, height } = content.getBoundingClientRect()
    return { width: Math.ceil(width), height: Math.min(Math.ceil(height), MOST) }
  }
  const tell = () => {
    const { width, height } = measure()
    if (height === last || height === 0) return
    last = height
    say({ type: 'height', height })
    if (isResizing) post({ type: 'iframe-resized', width, height })
  }
  const stop = listen((data) => {
    const { type }: { type?: unknown } = data
    if (type !== 'iframe-child-init' && type !== 'iframe-get-child-dimensions') return
    isResizing = true
    onManaged()
    post({ type: 'iframe-resized', ...measure() })
  })
  tell()
  const stopWatching = watch(content, tell)
  return () => {
    stop()
    stopWatching()
  }
}
