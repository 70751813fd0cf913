import { type Period, policyOn } from '../../domain/parameter'
import { isRandom, weightsPeriodOn } from '../../lottery/chance'
import type { ByLevel } from '../../lottery/pool'
import { seasonOf, secondDrawShare } from '../../lottery/scenarios'
import { registrationSeason } from '../../pathways/h1b/policy'
import { h1bUsMastersCap } from '../../policy/annual-numbers'
import { fr84_888, fr89_7456, fr90_60864, registrationPage } from '../../policy/sources'
import type { Level } from '../../reference/wages'
import { useServices } from '../services'
import { Assumptions } from './Assumptions'
import { Changes } from './Changes'
import { Comparison } from './Comparison'
import { Explanation } from './Explanation'
import { explanation } from './explanation.copy'
import { Folded } from '../parts/Folded'
import { Prose } from '../parts/Prose'
import { History } from './History'
import { LevelChart } from './LevelChart'
import { folded, odds } from './odds.copy'
import { NoLevel, Personal } from './Personal'
import { SeasonChart } from './SeasonChart'
import { SimulationPanel } from './SimulationPanel'
import { type OddsOfPerson, useOdds } from './useOdds'

/** A person is one entry, and everybody is in the first draw: since before the first day that is held. */
const DRAW_CITES = [fr89_7456(), fr84_888()]
const LOWEST_LEVEL = fr90_60864(', lowest level among jobs, worksites and pay', 'secondary')
const FILING = registrationPage(', filing for fiscal year 2027', 'secondary')

/** The odds of one season and of all, by level, and what would change them. */
export function OddsPanel() {
  const { asOf } = useServices()
  const found = useOdds()
  const [season] = found?.seasons ?? []
  if (found === undefined || season === undefined) return <p>{odds.notHeld}</p>
  const weights = weightsPeriodOn(asOf)
  const random = weights !== undefined && isRandom(weights.value)
  const isDated = policyOn(asOf).period(registrationSeason)?.value.days !== undefined
  // In a random draw the level plays no part.
  const level = random ? 1 : found.level.kind === 'unknown' ? undefined : found.level.level
  return (
    <>
      <p className="odds-about">{random ? odds.whyRandom : odds.why}</p>
      <p className="odds-about">
        <Prose text={random ? odds.aboutRandom(season) : odds.about(season)} />{' '}
        {!isDated && <Prose text={odds.noDate} />}
      </p>
      <div className="odds-panel">
        {level === undefined ? <NoLevel found={found} /> : <Personal found={found} level={level} />}
        <div className="odds-right">
          <LevelChart found={found} level={random ? undefined : level} />
          {level !== undefined && <SeasonChart found={found} level={level} />}
        </div>
      </div>
      {level !== undefined && <Changes found={found} level={level} />}
      <p className="quiet odds-none">{odds.noDraw}</p>
      {weights !== undefined && <Central found={found} level={level} weights={weights} />}
      <Assumptions found={found} level={level} random={random} />
      <Folded title={folded.comparison}>
        <Comparison asOf={asOf} />
      </Folded>
      <Folded title={folded.history}>
        <History asOf={asOf} />
      </Folded>
    </>
  )
}

interface CentralProps {
  readonly found: OddsOfPerson
  readonly level: Level | undefined
  readonly weights: Period<ByLevel>
}

/** The steps of the draw under the central assumptions. */
function Central({ found, level, weights }: CentralProps) {
  const { asOf } = useServices()
  const [central] = found.all
  const share = secondDrawShare(asOf)
  if (central === undefined || share === undefined) return null
  const { pool, seats } = seasonOf(central.scenario.assumptions, share)
  const masters = found.masters === 'unsure' ? undefined : found.masters
  const drawn = { odds: central.odds, pool, seats, weights: weights.value }
  const ofLevels = isRandom(weights.value) ? [] : [LOWEST_LEVEL]
  const cites = [
    ...weights.cites,
    ...ofLevels,
    ...DRAW_CITES,
    ...(policyOn(asOf).period(h1bUsMastersCap)?.cites ?? []),
    FILING,
  ]
  return (
    <>
      <Folded title={explanation.title}>
        <Explanation level={level} masters={masters} {...drawn} cites={cites} />
      </Folded>
      <SimulationPanel {...drawn} />
    </>
  )
}
