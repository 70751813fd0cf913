import type { Level } from '../../reference/wages'
import { Folded } from '../parts/Folded'
import { assumptions as words } from './odds.copy'
import { OwnAssumptions } from './OwnAssumptions'
import { inParts } from './sliders'
import type { OddsOfPerson } from './useOdds'

interface AssumptionsProps {
  readonly found: OddsOfPerson
  readonly level: Level | undefined
  /** Whether the draw gives every level the same: then the levels of the people do not matter. */
  readonly random: boolean
}

/** The central assumptions in words, what the range covers, and a reckoning under one's own. */
export function Assumptions({ found, level, random }: AssumptionsProps) {
  const [central] = found.all
  if (central === undefined) return null
  const { people, selections, masters, levels } = central.scenario.assumptions
  const count = (kind: string) => found.all.filter(({ scenario }) => scenario.kind === kind).length
  return (
    <Folded title={words.title}>
      <ul className="odds-list">
        {words
          .lead(people, selections, Math.round(100 * masters[0]), random ? undefined : inParts(levels))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p>{words.range(count('rule'), count('fy2026'), count('fy2027'))}</p>
      <OwnAssumptions central={central.scenario.assumptions} level={level} masters={found.masters} random={random} />
    </Folded>
  )
}
