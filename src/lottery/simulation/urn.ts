import type { Random } from './random'
import type { Kind, Places } from './tickets'

/**
 * The same draw by counts: people of one kind are alike, so that only the kind of each next person selected is drawn, with chance
 * in proportion to the tickets that its people still hold. Exact (Wallenius' urn), and faster than tickets. Gives the people
 * selected of each kind.
 */
export function drawUrn(kinds: readonly Kind[], { regular, masters }: Places, random: Random): Uint32Array {
  const left = Float64Array.from(kinds, ({ people }) => people)
  const selected = new Uint32Array(kinds.length)
  const drawFrom = (entering: readonly number[], places: number) => {
    const ticketsLeft = (kind: number) => (left[kind] ?? 0) * (kinds[kind]?.tickets ?? 0)
    let held = entering.reduce((sum, kind) => sum + ticketsLeft(kind), 0)
    const kindAt = (ticket: number): number => {
      let at = ticket
      let found = 0
      for (const kind of entering) {
        const tickets = ticketsLeft(kind)
        if (tickets > 0) found = kind
        at -= tickets
        if (at < 0) break
      }
      return found
    }
    for (let got = 0; got < places && held > 0.5; got += 1) {
      const kind = kindAt(random() * held)
      left[kind] = (left[kind] ?? 0) - 1
      selected[kind] = (selected[kind] ?? 0) + 1
      held -= kinds[kind]?.tickets ?? 0
    }
  }
  const all = kinds.map((_, index) => index)
  drawFrom(all, regular)
  drawFrom(
    all.filter((index) => kinds[index]?.masters === true),
    masters,
  )
  return selected
}
