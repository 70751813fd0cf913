import { type ChangeKind, changesOf, inHundred, isRandom, weightsOn } from '../../lottery/chance'
import { hasDraw } from '../odds/draw'
import { changeText } from '../odds/odds.copy'
import { useOdds } from '../odds/useOdds'
import { useServices, useWizard } from '../services'

export interface OddsMove {
  readonly kind: ChangeKind
  readonly isRaise: boolean
  readonly text: string
}

/** What would move the odds of the person over all seasons left; empty where no draw is ahead or the level is not known. */
export function useOddsMoves(): readonly OddsMove[] {
  const { asOf } = useServices()
  const { evaluations } = useWizard().weighing
  const weights = weightsOn(asOf)
  const found = useOdds()
  const isAhead = evaluations.some((one) => hasDraw(one) && one.standing !== 'closed')
  // In a random draw the level plays no part.
  if (weights === undefined || isRandom(weights)) return []
  if (found === undefined || !isAhead || found.level.kind === 'unknown') return []
  const { all, seasons, wages, level } = found
  const moves = changesOf(
    all,
    level.level,
    seasons.map(({ masters }) => masters),
  )
  // Nobody can make a season more.
  return moves
    .filter(({ kind }) => kind !== 'season')
    .map((change) => ({
      kind: change.kind,
      isRaise: change.after.central > change.before.central,
      text: changeText(
        { ...change, before: inHundred(change.before), after: inHundred(change.after) },
        seasons.length,
        change.level === undefined ? undefined : wages?.levels[change.level - 1],
      ),
    }))
}
