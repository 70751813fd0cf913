import { alike, type ByLevel } from '../../lottery/pool'
import type { Assumptions } from '../../lottery/scenarios'

/** What the sliders hold: whole people, and parts in a hundred. */
export interface Sliders {
  readonly people: number
  readonly selections: number
  readonly masters: number
  readonly levels: ByLevel
}

/** Shares in parts of a hundred. */
export const inParts = ([a, b, c, d]: ByLevel): ByLevel => {
  const part = (one: number) => Math.round((100 * one) / (a + b + c + d))
  return [part(a), part(b), part(c), part(d)]
}

export const slidersOf = ({ people, selections, masters, levels }: Assumptions): Sliders => ({
  people: Math.round(people),
  selections: Math.round(selections),
  masters: Math.round(100 * masters[0]),
  levels: inParts(levels),
})

/** What was not moved stays exactly as the central assumptions have it: sliders hold round numbers. */
export function assumedBy(held: Sliders, central: Assumptions): Assumptions {
  const start = slidersOf(central)
  const isMoved = (name: keyof Sliders) => String(held[name]) !== String(start[name])
  return {
    people: isMoved('people') ? held.people : central.people,
    selections: isMoved('selections') ? held.selections : central.selections,
    masters: isMoved('masters') ? alike(held.masters / 100) : central.masters,
    levels: isMoved('levels') ? held.levels : central.levels,
  }
}
