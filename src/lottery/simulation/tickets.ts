import type { Random } from './random'

/** A class of people who are alike: how many, how many tickets each, and whether they enter the second draw. */
export interface Kind {
  readonly people: number
  readonly tickets: number
  readonly masters: boolean
}

/** Whole people in each draw. */
export interface Places {
  readonly regular: number
  readonly masters: number
}

/**
 * The literal procedure, once: everybody's tickets in one drum, tickets drawn and laid aside until enough different people are
 * selected; then the same for the US master's holders who are left. Gives the people selected of each kind. Fewer than there are
 * places only where the drum runs empty.
 */
export function drawTickets(kinds: readonly Kind[], { regular, masters }: Places, random: Random): Uint32Array {
  const people = kinds.reduce((sum, kind) => sum + kind.people, 0)
  const kindOf = new Uint8Array(people)
  let place = 0
  kinds.forEach((kind, index) => {
    kindOf.fill(index, place, place + kind.people)
    place += kind.people
  })
  const drum = new Uint32Array(kinds.reduce((sum, kind) => sum + kind.people * kind.tickets, 0))
  const isSelected = new Uint8Array(people)
  const selected = new Uint32Array(kinds.length)
  const drawFrom = (mayEnter: (kind: Kind) => boolean, places: number) => {
    let held = fill(drum, kinds, mayEnter, isSelected)
    for (let got = 0; got < places && held > 0;) {
      const at = Math.floor(random() * held)
      const person = drum[at] ?? 0
      held -= 1
      drum[at] = drum[held] ?? 0
      if (isSelected[person] === 1) continue
      isSelected[person] = 1
      const kind = kindOf[person] ?? 0
      selected[kind] = (selected[kind] ?? 0) + 1
      got += 1
    }
  }
  drawFrom(() => true, regular)
  drawFrom((kind) => kind.masters, masters)
  return selected
}

/** Puts the tickets of all who may enter and are not selected in the drum; how many there are. */
function fill(drum: Uint32Array, kinds: readonly Kind[], mayEnter: (kind: Kind) => boolean, isSelected: Uint8Array) {
  let held = 0
  let person = 0
  for (const kind of kinds) {
    const end = person + kind.people
    if (!mayEnter(kind)) person = end
    for (; person < end; person += 1)
      if (isSelected[person] === 0) for (let ticket = 0; ticket < kind.tickets; ticket += 1) drum[held++] = person
  }
  return held
}
