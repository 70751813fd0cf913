import { useMemo } from 'react'
import { cfr214_2 } from '../../policy/sources'
import { harmsTo } from '../../plan/changes/harms'
import { CiteLink } from '../parts/CiteLink'
import { Heading } from '../parts/Heading'
import { usePlan } from '../plan/use-plan'
import { useServices, useWizard } from '../services'
import { changes as words, mishapWords } from './changes.copy'
import { OddsMoves } from './OddsMoves'
import { Turns } from './Turns'
import type { OddsMove } from './use-odds-moves'

const TRAVEL = cfr214_2('(f)(5)(vi)')

/** What would set pathways back, or lower the odds. */
export function Harms({ moves }: { moves: readonly OddsMove[] }) {
  const { weigh } = useServices()
  const { walk } = useWizard().weighing
  const { calendar } = usePlan()
  const harms = useMemo(() => harmsTo(walk.answers, (answers) => weigh(answers).evaluations), [walk, weigh])
  const hasGap = calendar.some(({ id }) => id === 'capGap')
  return (
    <div>
      <Heading level={3}>{words.hurt}</Heading>
      {harms.length + moves.length === 0 && <p className="quiet">{words.noHarm}</p>}
      <ul>
        <OddsMoves moves={moves} />
        {harms.map(({ id, turns }) => (
          <li key={id} data-harm={id}>
            <p className="change-what">
              <strong>{mishapWords[id]}</strong>
            </p>
            <Turns turns={turns} />
          </li>
        ))}
        {hasGap && (
          <li data-harm="travel">
            <p>
              {words.travel} <CiteLink cite={TRAVEL} />
            </p>
          </li>
        )}
      </ul>
    </div>
  )
}
