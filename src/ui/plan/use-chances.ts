import { chanceOf, inHundred } from '../../lottery/chance'
import { useOdds } from '../odds/useOdds'
import { plan } from './plan.copy'

interface ByThen {
  readonly central: number
  readonly text: string
}

/** The chance of having been selected by each March, where the odds of the person are known; by the year of the March. */
export function useChances(): ReadonlyMap<number, ByThen> {
  const found = useOdds()
  if (found === undefined || found.level.kind === 'unknown') return new Map()
  const { level } = found.level
  return new Map(
    found.seasons.map(({ march }, at) => {
      const chance = inHundred(
        chanceOf(
          found.all,
          level,
          found.seasons.slice(0, at + 1).map(({ masters }) => masters),
        ),
      )
      return [march, { central: chance.central, text: plan.byThen(chance.central, chance.least, chance.most) }]
    }),
  )
}
