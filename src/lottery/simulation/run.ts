import { randomOf } from './random'
import { type Method, type Season, type SeasonFault, seasonFault } from './season'
import { type Share, Tally } from './tally'
import { ticketDraw } from './tickets'
import { urnDraw } from './urn'

export interface DrawRequest {
  readonly season: Season
  readonly method: Method
  /** How many seasons are drawn. */
  readonly draws: number
  /** The same seed draws the same seasons. A whole number. */
  readonly seed: number
}

export interface DrawResult {
  readonly method: Method
  readonly draws: number
  /** For each kind of the season; 0 where nobody is of the kind. */
  readonly shares: readonly Share[]
}

export type RequestFault = SeasonFault | 'draws' | 'seed'

/** Seasons drawn between two reports: some milliseconds of work. */
const SLICE = { tickets: 1, urn: 50 } as const satisfies Record<Method, number>

function requestFault({ season, draws, seed }: DrawRequest): RequestFault | undefined {
  const fault = seasonFault(season)
  if (fault !== undefined) return fault
  if (!Number.isSafeInteger(draws) || draws < 1) return 'draws'
  return Number.isSafeInteger(seed) ? undefined : 'seed'
}

/**
 * Draws the seasons slice by slice: yields how many are done, returns the result. Who stops asking has cancelled. Throws a
 * RangeError, whose message is the RequestFault, on a request that is impossible.
 */
export function* drawSeasons(request: DrawRequest): Generator<number, DrawResult, void> {
  const fault = requestFault(request)
  if (fault !== undefined) throw new RangeError(fault)
  const { season, method, draws, seed } = request
  const draw = (method === 'tickets' ? ticketDraw : urnDraw)(season)
  const random = randomOf(seed)
  const tallies = season.kinds.map(() => new Tally())
  for (let done = 0; done < draws;) {
    const until = Math.min(draws, done + SLICE[method])
    for (; done < until; done += 1) {
      const selected = draw(random)
      season.kinds.forEach(({ people }, kind) => tallies[kind]?.add(people === 0 ? 0 : (selected[kind] ?? 0) / people))
    }
    yield done
  }
  return { method, draws, shares: tallies.map((tally) => tally.share()) }
}
