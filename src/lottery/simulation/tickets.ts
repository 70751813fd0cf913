import type { Random } from './random'
import type { Kind, Season } from './season'

/** Draws one season; gives the people selected of each kind, in an array that the next draw writes anew. */
export type Draw = (random: Random) => Uint32Array

/** In the place of a person's kind, once selected. */
const SELECTED = 255

/**
 * The literal procedure: everybody's tickets in one drum, tickets drawn and laid aside until enough different people are selected;
 * then the same for the US master's holders who are left. Selects fewer than there are places only where the drum runs empty.
 */
export function ticketDraw({ kinds, places }: Season): Draw {
  const everybody = eachPerson(kinds)
  const kindOf = new Uint8Array(everybody.length)
  const drum = new Uint32Array(kinds.reduce((sum, { people, tickets }) => sum + people * tickets, 0))
  const selected = new Uint32Array(kinds.length)
  const drawFrom = (tickets: number, seats: number, random: Random) => {
    let held = tickets
    for (let got = 0; got < seats && held > 0;) {
      const at = Math.floor(random() * held)
      const person = drum[at] ?? 0
      held -= 1
      drum[at] = drum[held] ?? 0
      const kind = kindOf[person] ?? SELECTED
      if (kind === SELECTED) continue
      kindOf[person] = SELECTED
      selected[kind] = (selected[kind] ?? 0) + 1
      got += 1
    }
  }
  const all = () => true
  const withMasters = ({ masters }: Kind) => masters
  return (random) => {
    kindOf.set(everybody)
    selected.fill(0)
    drawFrom(fill(drum, kindOf, kinds, all), places.regular, random)
    if (places.masters > 0) drawFrom(fill(drum, kindOf, kinds, withMasters), places.masters, random)
    return selected
  }
}

/** The kind of each person, kind by kind. */
function eachPerson(kinds: readonly Kind[]): Uint8Array {
  const kindOf = new Uint8Array(kinds.reduce((sum, { people }) => sum + people, 0))
  let place = 0
  kinds.forEach(({ people }, kind) => {
    kindOf.fill(kind, place, place + people)
    place += people
  })
  return kindOf
}

/** Puts the tickets of all who may enter and are not selected in the drum; how many there are. */
function fill(drum: Uint32Array, kindOf: Uint8Array, kinds: readonly Kind[], mayEnter: (kind: Kind) => boolean) {
  let held = 0
  let end = 0
  for (const kind of kinds) {
    const first = end
    end += kind.people
    if (!mayEnter(kind)) continue
    for (let person = first; person < end; person += 1)
      if (kindOf[person] !== SELECTED) for (let ticket = 0; ticket < kind.tickets; ticket += 1) drum[held++] = person
  }
  return held
}
