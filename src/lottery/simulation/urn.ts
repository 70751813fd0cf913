import { binomial } from './binomial'
import type { Random } from './random'
import type { Season } from './season'
import type { Draw } from './tickets'

/**
 * The same draw by counts, without looking at people one by one. Let each ticket lie in wait for an exponential time: the order in
 * which people's first tickets come up is the order in which a drum yields people, so those selected are the first so many to come
 * up. Looked at from one moment to a later one, people of a kind come up or not independently with one chance: a binomial count.
 * The moment at which exactly as many have come up as there are places is searched for, and each look is drawn given what the
 * looks before it found, so that all of them belong to one and the same season: exact in distribution, whatever moments are looked at.
 */
export function urnDraw({ kinds, places }: Season): Draw {
  const tickets = Float64Array.from(kinds, (kind) => kind.tickets)
  const left = new Float64Array(kinds.length)
  const cameUp = new Float64Array(kinds.length)
  const selected = new Uint32Array(kinds.length)
  const draw = (random: Random, seats: number, enters: (kind: number) => boolean) => {
    kinds.forEach(({ people }, kind) => (left[kind] = enters(kind) ? people - (selected[kind] ?? 0) : 0))
    select(left, cameUp, tickets, seats, random)
    kinds.forEach((_, kind) => (selected[kind] = (selected[kind] ?? 0) + (cameUp[kind] ?? 0)))
  }
  return (random) => {
    selected.fill(0)
    draw(random, places.regular, () => true)
    draw(random, places.masters, (kind) => kinds[kind]?.masters === true)
    return selected
  }
}

/** Writes how many of each kind are among the first `seats` to come up; `left`, the people who wait, is used up on the way. */
function select(left: Float64Array, cameUp: Float64Array, tickets: Float64Array, seats: number, random: Random): void {
  cameUp.fill(0)
  if (seats >= sumOf(left)) {
    cameUp.set(left)
    return
  }
  const found = new Float64Array(left.length)
  let missing = seats
  while (missing > 0) {
    // At the present rate so much time brings the missing ones: mostly too few at first, since the rate falls.
    const time = missing / rateOf(left, tickets)
    let more = 0
    for (let kind = 0; kind < left.length; kind += 1) {
      const count = binomial(left[kind] ?? 0, -Math.expm1(-(tickets[kind] ?? 0) * time), random)
      found[kind] = count
      more += count
    }
    if (more > missing) {
      narrow(found, cameUp, tickets, missing, time, random)
      return
    }
    for (let kind = 0; kind < left.length; kind += 1) {
      left[kind] = (left[kind] ?? 0) - (found[kind] ?? 0)
      cameUp[kind] = (cameUp[kind] ?? 0) + (found[kind] ?? 0)
    }
    missing -= more
  }
}

/**
 * More came up within a span of time than are missing: `found`, by kind. The span is cut in two, and those of a kind fall in the
 * earlier part independently, as an exponential time does that is known to end within the span; until the part before the cut holds
 * exactly those missing.
 */
function narrow(
  found: Float64Array,
  cameUp: Float64Array,
  tickets: Float64Array,
  wanted: number,
  within: number,
  random: Random,
): void {
  const early = new Float64Array(found.length)
  let missing = wanted
  let span = within
  while (missing > 0) {
    const cut = missing / sumOf(found)
    let before = 0
    for (let kind = 0; kind < found.length; kind += 1) {
      const rate = (tickets[kind] ?? 0) * span
      const count = binomial(found[kind] ?? 0, Math.expm1(-rate * cut) / Math.expm1(-rate), random)
      early[kind] = count
      before += count
    }
    const isTooMany = before > missing
    for (let kind = 0; kind < found.length; kind += 1) {
      const count = early[kind] ?? 0
      if (!isTooMany) cameUp[kind] = (cameUp[kind] ?? 0) + count
      found[kind] = isTooMany ? count : (found[kind] ?? 0) - count
    }
    if (!isTooMany) missing -= before
    span *= isTooMany ? cut : 1 - cut
  }
}

const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0)
const rateOf = (counts: Float64Array, tickets: Float64Array): number =>
  counts.reduce((sum, count, kind) => sum + count * (tickets[kind] ?? 0), 0)
