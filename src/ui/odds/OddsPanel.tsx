import type { ReactNode } from 'react'
import { policyOn } from '../../domain/parameter'
import { chanceOf, changesOf, inHundred } from '../../lottery/chance'
import { type ByLevel, total } from '../../lottery/pool'
import { seasonOf, secondDrawShare } from '../../lottery/scenarios'
import { registrationSeason, selectionWeights } from '../../pathways/h1b/policy'
import type { Level } from '../../reference/wages'
import { useServices } from '../services'
import { Assumptions } from './Assumptions'
import { comparison } from './comparison.copy'
import { Comparison } from './Comparison'
import { Explanation } from './Explanation'
import { History } from './History'
import { history } from './history.copy'
import { Hundred } from './Hundred'
import { LevelChart } from './LevelChart'
import { changeText, footingText, giveLevel, noLevelText, odds } from './odds.copy'
import { SeasonChart } from './SeasonChart'
import { SimulationPanel } from './SimulationPanel'
import { type OddsOfPerson, useOdds } from './useOdds'

/** The odds of one season and of all, by level, and what would change them. */
export function OddsPanel() {
  const { asOf } = useServices()
  const found = useOdds()
  const [season] = found?.seasons ?? []
  if (found === undefined || season === undefined) return <p>{odds.notHeld}</p>
  const weights = policyOn(asOf).period(selectionWeights)?.value
  const isRandom = weights !== undefined && total(weights) === 4
  const isDated = policyOn(asOf).period(registrationSeason)?.value.days !== undefined
  const level = found.level.kind === 'unknown' ? undefined : found.level.level
  return (
    <>
      <p className="odds-about">
        {isRandom ? odds.aboutRandom(season) : odds.about(season)} {!isDated && odds.noDate}
      </p>
      <div className="odds-panel">
        {level === undefined ? <NoLevel found={found} /> : <Personal found={found} level={level} />}
        <div className="odds-right">
          <LevelChart found={found} level={level} />
          {level !== undefined && <SeasonChart found={found} level={level} />}
        </div>
      </div>
      {level !== undefined && <Changes found={found} level={level} />}
      {weights !== undefined && <Central found={found} level={level} weights={weights} />}
      <Assumptions found={found} level={level} />
      <Folded title={comparison.title}>
        <Comparison asOf={asOf} />
      </Folded>
      <Folded title={history.title}>
        <History asOf={asOf} />
      </Folded>
    </>
  )
}

/** The steps of the draw under the central assumptions. */
function Central({ found, level, weights }: { found: OddsOfPerson; level: Level | undefined; weights: ByLevel }) {
  const { asOf } = useServices()
  const [central] = found.all
  const share = secondDrawShare(asOf)
  if (central === undefined || share === undefined) return null
  const { pool, seats } = seasonOf(central.scenario.assumptions, share)
  const masters = found.masters === 'unsure' ? undefined : found.masters
  const drawn = { odds: central.odds, pool, seats, weights }
  return (
    <>
      <Explanation level={level} masters={masters} {...drawn} />
      <SimulationPanel {...drawn} />
    </>
  )
}

const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="odds-folded">
    <summary>{title}</summary>
    {children}
  </details>
)

function NoLevel({ found: { level } }: { found: OddsOfPerson }) {
  return (
    <div className="odds-left">
      <h3>{odds.inHundred}</h3>
      <p>{noLevelText[level.kind === 'unknown' ? level.reason : 'level']}</p>
      <p>
        <a href="#/q/roleAndPay">{giveLevel}</a>
      </p>
    </div>
  )
}

interface PersonalProps {
  readonly found: OddsOfPerson
  readonly level: Level
}

function Personal({ found, level }: PersonalProps) {
  const chance = inHundred(chanceOf(found.all, level, [found.masters]))
  return (
    <div className="odds-left">
      <h3>{odds.inHundred}</h3>
      <p className="odds-figure" data-odds={level}>
        <strong>{chance.central}</strong> <span>{odds.selected(1)}</span>
      </p>
      <p>{`${odds.between(chance).replace(/^b/, 'B')}.`}</p>
      <Hundred chance={chance} />
      <p className="quiet">{odds.masters[`${found.masters}`]}</p>
    </div>
  )
}

/** The two things that move the odds most, over all seasons. */
function Changes({ found, level }: PersonalProps) {
  const { all, seasons, wages } = found
  const changes = changesOf(
    all,
    level,
    seasons.map(({ masters }) => masters),
  ).slice(0, 3)
  const payFor = (to: Level | undefined) => (to === undefined ? undefined : wages?.levels[to - 1])
  return (
    <section className="odds-changes" aria-labelledby="odds-changes-heading">
      <h3 id="odds-changes-heading">{odds.changes}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.kind}>
            {changeText(
              { ...change, before: inHundred(change.before), after: inHundred(change.after) },
              seasons.length,
              payFor(change.level),
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {[...new Set(seasons.map((one) => `${odds.season(one)}: ${footingText(one)}`))].join('; ')}.
      </p>
    </section>
  )
}
