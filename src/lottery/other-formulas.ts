import { oddsOf } from './model'
import { type ByLevel, total } from './pool'

/**
 * Formulas for the odds that are in circulation and do not describe the draw, kept to show what they get wrong. `people` are
 * counts at levels I to IV, `selected` is how many are to be selected, `weights` are the tickets of each level. Chances are
 * numbers from 0 to 1, unless a formula itself leaves that range.
 */
type Formula = (people: ByLevel, selected: number, weights: ByLevel) => ByLevel

const each = ([a, b, c, d]: ByLevel, of: (one: number) => number): ByLevel => [of(a), of(b), of(c), of(d)]

const times = ([a, b, c, d]: ByLevel, [e, f, g, h]: ByLevel): ByLevel => [a * e, b * f, c * g, d * h]

/** All tickets of a pool. */
export const ticketsOf = (people: ByLevel, weights: ByLevel): number => total(times(people, weights))

/** w S / T: as many chances as tickets. It counts every ticket drawn as another person and can pass 1. */
export const linearOdds: Formula = (people, selected, weights) =>
  each(weights, (weight) => (weight * selected) / ticketsOf(people, weights))

/** 1 - (1 - S / T)^w: each ticket for itself, as if the draw ended after S tickets. Repeats leave places empty. */
export const independentOdds: Formula = (people, selected, weights) =>
  each(weights, (weight) => 1 - (1 - selected / ticketsOf(people, weights)) ** weight)

/** The draw itself, over one pool without a second draw. */
export const onePoolOdds: Formula = (people, selected, weights) =>
  oddsOf({ withoutMasters: people, withMasters: [0, 0, 0, 0] }, { regular: selected, masters: 0 }, weights)
    .withoutMasters

/** How many people chances select at each level. */
export const peopleSelected = (people: ByLevel, chances: ByLevel): ByLevel => times(people, chances)

/** The default of a public calculator, on which the formulas are compared: registrations by level, and selections. No forecast. */
export const CHECK_POOL: ByLevel = [102_900, 108_045, 28_298, 18_007]
export const CHECK_SELECTED = 120_141
