let observer: ResizeObserver | undefined
let place = 0
let scrolled = 0
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
  window.addEventListener('scroll', follow, { passive: true })
}

const top = (): number => held?.getBoundingClientRect().top ?? 0

function note(): void {
  place = top()
  scrolled = window.scrollY
}

/** Scrolling moves its place, and nothing else does: parts may have come above it before the window tells of a scroll. */
function follow(): void {
  place -= window.scrollY - scrolled
  scrolled = window.scrollY
}

function putBack(): void {
  if (held !== document.activeElement) held = undefined
  if (held === undefined) return
  follow()
  if (place >= 0 && place < window.innerHeight) window.scrollBy({ top: top() - place, behavior: 'instant' })
  note()
}
