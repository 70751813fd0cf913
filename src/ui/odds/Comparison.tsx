import { useId } from 'react'
import type { IsoDate } from '../../domain/dates'
import { policyOn } from '../../domain/parameter'
import { oddsOf } from '../../lottery/model'
import { onePoolOdds } from '../../lottery/other-formulas'
import { alike, atLevel, type ByLevel, LEVELS, poolOf } from '../../lottery/pool'
import { walkOf } from '../../lottery/walk'
import { selectionWeights } from '../../pathways/h1b/policy'
import { type DhsOdds, dhsOdds, dhsPopulation, type DhsVolumes, dhsVolumes } from '../../policy/draw-odds'
import { CitedList } from './CitedList'
import { comparison, linearText, repeatsText, rowName, signed, twoDigits, volumesText } from './comparison.copy'
import { OtherFormulas } from './OtherFormulas'
import { Heading } from '../parts/Heading'

/** A pool of this many: only its shares matter. */
const PEOPLE = 300_000

/** What DHS published of the weighted draw beside the draw itself; nothing on a day on which the draw is not weighted. */
export function Comparison({ asOf }: { asOf: IsoDate }) {
  const heading = useId()
  const policy = policyOn(asOf)
  const odds = policy.period(dhsOdds)
  const volumes = policy.period(dhsVolumes)
  const shares = policy.period(dhsPopulation)
  const weights = policy.period(selectionWeights)?.value
  if (odds === undefined || volumes === undefined || shares === undefined || weights === undefined) return null
  if (weights.every((weight) => weight === weights[0])) return null
  return (
    <section className="odds-explained" aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {comparison.title}
      </Heading>
      <p>{comparison.about}</p>
      <Official odds={odds.value} volumes={volumes.value} shares={shares.value} weights={weights} />
      <CitedList cites={[...odds.cites, ...volumes.cites, ...shares.cites]} />
      <OtherFormulas weights={weights} />
    </section>
  )
}

interface OfficialProps {
  readonly odds: DhsOdds
  readonly volumes: DhsVolumes
  readonly shares: ByLevel
  readonly weights: ByLevel
}

function Official({ odds, volumes, shares, weights }: OfficialProps) {
  const selected = (PEOPLE * odds.random) / 100
  const pool = poolOf(PEOPLE, shares, alike(0))
  const exact = onePoolOdds(pool.withoutMasters, selected, weights)
  const { drawn } = walkOf(pool, weights, oddsOf(pool, { regular: selected, masters: 0 }, weights))
  /** People at level I of all selected, by a chance in percent. */
  const volume = (percent: number) => (volumes.selected * shares[0] * percent) / odds.random
  return (
    <>
      <table className="odds-table">
        <caption>{comparison.official}</caption>
        <thead>
          <tr>
            {[comparison.level, comparison.random, comparison.weighted, comparison.change, comparison.exact].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{rowName(level)}</th>
              <td>{twoDigits(odds.random)}</td>
              <td>{twoDigits(atLevel(odds.weighted, level))}</td>
              <td>{signed(atLevel(odds.change, level))}</td>
              <td>{twoDigits(100 * atLevel(exact, level))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Heading level={4}>{comparison.why}</Heading>
      <ul className="odds-notes">
        {[
          linearText(weights),
          repeatsText(selected, PEOPLE, drawn),
          comparison.onePool,
          volumesText(volumes, volume(100 * exact[0]), volume(odds.weighted[0])),
          comparison.unread,
        ].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
