/** A place on a long page: something that has an id, and how far below the top of the window it stands, in CSS pixels. */
export interface Mark {
  readonly id: string
  readonly top: number
}

/** Ids that React makes up begin with "_" and differ from one drawing to the next; what is folded away stands nowhere, and a form may be closed. */
const PLACES = 'main [id]:not([id^="_"], details:not([open]) *, form *)'

/** The last place that begins above the middle of the window; undefined at the top of the page. */
export function markHere(): Mark | undefined {
  if (window.scrollY <= 0) return undefined
  return [...document.querySelectorAll(PLACES)]
    .filter((place) => place.getClientRects().length > 0)
    .map((place) => ({ id: place.id, top: place.getBoundingClientRect().top }))
    .filter(({ top }) => top < window.innerHeight / 2)
    .at(-1)
}

/** Brings a place back to where it stood in the window; false where the page has no such place. `takesFocus`: so that keys go on from there. */
export function returnTo({ id, top }: Mark, takesFocus: boolean): boolean {
  const element = document.getElementById(id)
  if (element === null) return false
  if (takesFocus) {
    const target = element.querySelector('summary') ?? element
    // Not every heading can have the focus by itself.
    target.tabIndex = Math.max(target.tabIndex, -1)
    target.focus({ preventScroll: true })
  }
  window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
  return true
}
