import type { ByLevel, Pool, Seats } from '../pool'

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

/** One season of whole people. */
export interface Season {
  readonly kinds: readonly Kind[]
  readonly places: Places
}

export const METHODS = ['urn', 'tickets'] as const
/** tickets: the literal procedure, person by person. urn: the same by counts, and much faster. */
export type Method = (typeof METHODS)[number]

export type SeasonFault = 'people' | 'tickets' | 'places'

/** More tickets than memory is set aside for. */
const MOST_TICKETS = 50_000_000
/** Kinds are numbered in a byte, and one number is kept for the selected. */
const MOST_KINDS = 255

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** What makes a season impossible to draw: parts of people, nobody, too many, parts of tickets. */
export function seasonFault({ kinds, places }: Season): SeasonFault | undefined {
  if (kinds.length > MOST_KINDS || !kinds.every(({ people }) => isCount(people))) return 'people'
  if (!kinds.some(({ people }) => people > 0)) return 'people'
  if (!kinds.every(({ tickets }) => isCount(tickets) && tickets > 0)) return 'tickets'
  if (kinds.reduce((sum, { people, tickets }) => sum + people * tickets, 0) > MOST_TICKETS) return 'tickets'
  return isCount(places.regular) && isCount(places.masters) ? undefined : 'places'
}

/**
 * A season in whole people: levels I to IV without a US master's, then with one. Parts of people go to those who miss the largest
 * part, so that the sums stay. `weights` are tickets.
 */
export function wholeSeason({ withoutMasters, withMasters }: Pool, seats: Seats, weights: ByLevel): Season {
  const people = whole([...withoutMasters, ...withMasters])
  const [regular = 0, masters = 0] = whole([seats.regular, seats.masters])
  const levels = weights.length
  return {
    kinds: [...weights, ...weights].map((tickets, at) => ({ people: people[at] ?? 0, tickets, masters: at >= levels })),
    places: { regular, masters },
  }
}

/** Whole numbers whose sum is the rounded sum: the largest remainders are rounded up. */
export function whole(parts: readonly number[]): readonly number[] {
  const floors = parts.map(Math.floor)
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  const missing = Math.round(sum(parts)) - sum(floors)
  const remainders = parts.map((part, at) => ({ at, rest: part - Math.floor(part) }))
  const raised = new Set(
    remainders
      .sort((one, other) => other.rest - one.rest || one.at - other.at)
      .slice(0, missing)
      .map(({ at }) => at),
  )
  return floors.map((floor, at) => (raised.has(at) ? floor + 1 : floor))
}
