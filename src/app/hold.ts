let observer: ResizeObserver | undefined
let place = 0
let held: HTMLElement | undefined

/**
 * Holds what has the focus in its place in the window while parts above it come and grow, for as long as it keeps the focus
 * and is in sight. Browsers with scroll anchoring do so themselves; WebKit has none.
 */
export function hold(element: HTMLElement): void {
  if (!('ResizeObserver' in window) || CSS.supports('overflow-anchor', 'auto')) return
  held = element
  note()
  if (observer !== undefined) return
  observer = new ResizeObserver(putBack)
  observer.observe(document.body)
  window.addEventListener('scroll', note, { passive: true })
}

const top = (): number => held?.getBoundingClientRect().top ?? 0

/** What the person or the browser scrolls is its new place. */
function note(): void {
  place = top()
}

function putBack(): void {
  if (held !== document.activeElement) held = undefined
  if (held === undefined) return
  if (place >= 0 && place < window.innerHeight) window.scrollBy({ top: top() - place, behavior: 'instant' })
  note()
}
