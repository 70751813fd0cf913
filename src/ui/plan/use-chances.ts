import { guarded } from '../../domain/guarded'
import { chanceOf, inHundred } from '../../lottery/chance'
import { oddsIn, type OddsOfPerson } from '../odds/useOdds'
import { useServices, useWizard } from '../services'
import { plan } from './plan.copy'

interface ByThen {
  readonly central: number
  readonly text: string
}

type Chances = ReadonlyMap<number, ByThen>
const NONE: Chances = new Map()

/** The chance of having been selected by each March, where the odds of the person are known; by the year of the March. */
export function useChances(): Chances {
  const { wages } = useServices()
  const { weighing } = useWizard()
  // Dates stand without odds, whose own section says where they fail.
  return guarded(() => chancesOf(oddsIn(weighing, wages)), NONE)
}

function chancesOf(found: OddsOfPerson | undefined): Chances {
  if (found === undefined || found.level.kind === 'unknown') return NONE
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
