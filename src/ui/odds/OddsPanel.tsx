import type { ReactNode } from 'react'
import { policyOn } from '../../domain/parameter'
import { type Change, chanceOf, changesOf, inHundred, isRandom, weightsOn } from '../../lottery/chance'
import type { ByLevel } from '../../lottery/pool'
import { seasonOf, secondDrawShare } from '../../lottery/scenarios'
import { registrationSeason } from '../../pathways/h1b/policy'
import type { Level } from '../../reference/wages'
import { useServices } from '../services'
import { Assumptions } from './Assumptions'
import { Comparison } from './Comparison'
import { Explanation } from './Explanation'
import { History } from './History'
import { Hundred } from './Hundred'
import { LevelChart } from './LevelChart'
import { changeText, folded, giveLevel, noLevelText, odds } from './odds.copy'
import { SeasonChart } from './SeasonChart'
import { SimulationPanel } from './SimulationPanel'
import { type OddsOfPerson, useOdds } from './useOdds'

/** The odds of one season and of all, by level, and what would change them. */
export function OddsPanel() {
  const { asOf } = useServices()
  const found = useOdds()
  const [season] = found?.seasons ?? []
  if (found === undefined || season === undefined) return <p>{odds.notHeld}</p>
  const weights = weightsOn(asOf)
  const random = weights !== undefined && isRandom(weights)
  const isDated = policyOn(asOf).period(registrationSeason)?.value.days !== undefined
  // In a random draw the level plays no part.
  const level = random ? 1 : found.level.kind === 'unknown' ? undefined : found.level.level
  return (
    <>
      <p className="odds-about">{random ? odds.whyRandom : odds.why}</p>
      <p className="odds-about">
        {random ? odds.aboutRandom(season) : odds.about(season)} {!isDated && odds.noDate}
      </p>
      <div className="odds-panel">
        {level === undefined ? <NoLevel found={found} /> : <Personal found={found} level={level} />}
        <div className="odds-right">
          <LevelChart found={found} level={random ? undefined : level} />
          {level !== undefined && <SeasonChart found={found} level={level} />}
        </div>
      </div>
      {level !== undefined && <Changes found={found} level={level} />}
      {weights !== undefined && <Central found={found} level={level} weights={weights} />}
      <Assumptions found={found} level={level} />
      <Folded title={folded.comparison}>
        <Comparison asOf={asOf} />
      </Folded>
      <Folded title={folded.history}>
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
  const like2027 = found.all.filter(({ scenario }) => scenario.kind === 'fy2027')
  return (
    <div className="odds-left">
      <h3>{odds.inHundred}</h3>
      <p className="odds-figure" data-odds={level}>
        <strong>{chance.central}</strong> <span>{odds.selected(1)}</span>
      </p>
      <p>{`${odds.between(chance).replace(/^b/, 'B')}.`}</p>
      {like2027.length > 0 && <p>{odds.like2027(inHundred(chanceOf(like2027, level, [found.masters])))}</p>}
      <Hundred chance={chance} />
      <p className="quiet">{odds.masters[`${found.masters}`]}</p>
    </div>
  )
}

/** What moves the odds most, up and down, over all seasons. */
function Changes({ found, level }: PersonalProps) {
  const { all, seasons, wages } = found
  const counted = seasons.map(({ masters }) => masters)
  const changes = changesOf(all, level, counted)
  const isRaise = ({ before, after }: Change) => after.central > before.central
  const payFor = (to: Level | undefined) => (to === undefined ? undefined : wages?.levels[to - 1])
  const textOf = (change: Change) =>
    changeText(
      { ...change, before: inHundred(change.before), after: inHundred(change.after) },
      seasons.length,
      payFor(change.level),
    )
  const groups = [
    [odds.raises, changes.filter(isRaise)],
    [odds.lowers, changes.filter((change) => !isRaise(change))],
  ] as const
  return (
    <section className="odds-changes" aria-labelledby="odds-changes-heading">
      <h3 id="odds-changes-heading">{odds.changes}</h3>
      {groups.map(
        ([name, group]) =>
          group.length > 0 && (
            <div key={name}>
              <h4>{name}</h4>
              <ul>
                {group.slice(0, 2).map((change) => (
                  <li key={change.kind}>{textOf(change)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}
