import { policyOn } from '../../domain/parameter'
import { reader } from '../../domain/reading'
import { oneSeason } from '../../lottery/one-season'
import { loadedWages } from '../../pathways/common/wages'
import { noLevelText, rangeText } from '../odds/odds.copy'
import { useServices, useWizard } from '../services'
import { oddsWords } from './compare.copy'

/** The odds of one season in a cell, never without their range. */
export function DrawOdds() {
  const { asOf, wages } = useServices()
  const { walk } = useWizard().weighing
  const law = policyOn(asOf, wages.state === 'loaded' ? [loadedWages(wages.table)] : [])
  const odds = oneSeason(reader(walk.answers, walk.unasked), law)
  switch (odds.kind) {
    case 'notHeld':
      return <p>{oddsWords.notHeld}</p>
    case 'unknown':
      return (
        <>
          <p>{oddsWords.unknown}</p>
          <p className="compare-note">{noLevelText[odds.reason]}</p>
        </>
      )
    case 'chance':
      return (
        <>
          <p data-odds={odds.level}>{oddsWords.inHundred(odds.inHundred.central)}</p>
          <p className="compare-note">{oddsWords.range(rangeText(odds.inHundred))}</p>
        </>
      )
  }
}
