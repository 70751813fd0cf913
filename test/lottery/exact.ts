import type { Season } from '../../src/lottery/simulation/season'

/** The chance of each way in which a season can end: people selected of each kind, joined by commas. */
export type Endings = ReadonlyMap<string, number>

/** Every order of picks, each by the tickets held at that moment: exact, for small seasons. Shares nothing with model or draw. */
export function endingsOf({ kinds, places }: Season): Endings {
  let states = new Map([[kinds.map(() => 0).join(), 1]])
  const pick = (enters: (kind: number) => boolean) => {
    const next = new Map<string, number>()
    const add = (counts: readonly number[], chance: number) =>
      next.set(counts.join(), (next.get(counts.join()) ?? 0) + chance)
    for (const [state, chance] of states) {
      const counts = state.split(',').map(Number)
      const held = kinds.map(({ people, tickets }, kind) =>
        enters(kind) ? (people - (counts[kind] ?? 0)) * tickets : 0,
      )
      const all = held.reduce((sum, tickets) => sum + tickets, 0)
      if (all === 0) add(counts, chance)
      else
        held.forEach((tickets, kind) => {
          if (tickets > 0) add(counts.with(kind, (counts[kind] ?? 0) + 1), (chance * tickets) / all)
        })
    }
    states = next
  }
  for (let place = 0; place < places.regular; place += 1) pick(() => true)
  for (let place = 0; place < places.masters; place += 1) pick((kind) => kinds[kind]?.masters === true)
  return states
}

/**
 * How far `seen` counts lie from the chances, in standard deviations of the chi-square statistic; rare outcomes are taken together.
 * Up to about 4 is chance.
 */
export function misfit(chances: Endings, seen: ReadonlyMap<string, number>): number {
  const ENOUGH = 20
  const draws = [...seen.values()].reduce((sum, count) => sum + count, 0)
  const unknown = [...seen.keys()].filter((ending) => !chances.has(ending))
  if (unknown.length > 0) throw new Error(`Impossible endings: ${unknown.join('; ')}`)
  const cells: { expected: number; count: number }[] = []
  let rare = { expected: 0, count: 0 }
  for (const [ending, chance] of chances) {
    const cell = { expected: chance * draws, count: seen.get(ending) ?? 0 }
    if (cell.expected >= ENOUGH) cells.push(cell)
    else rare = { expected: rare.expected + cell.expected, count: rare.count + cell.count }
  }
  if (rare.expected >= ENOUGH) cells.push(rare)
  const free = cells.length - 1
  const statistic = cells.reduce((sum, { expected, count }) => sum + (count - expected) ** 2 / expected, 0)
  return (statistic - free) / Math.sqrt(2 * free)
}
