import { cfr214_2, fr89_103054 } from '../../policy/sources'
import type { Harm } from '../../plan/changes/harms'
import { CiteLink } from '../parts/CiteLink'
import { Heading } from '../parts/Heading'
import { usePlan } from '../plan/use-plan'
import { useWizard } from '../services'
import { changes as words, mishapWords } from './changes.copy'
import { OddsMoves } from './OddsMoves'
import { Turns } from './Turns'
import type { OddsMove } from './use-odds-moves'

const WORKSITE = fr89_103054(', Matter of Simeio', 'secondary')
const TRAVEL = cfr214_2('(f)(5)(vi)')

interface HarmsProps {
  readonly moves: readonly OddsMove[]
  /** Absent while they are looked for. */
  readonly found: readonly Harm[] | undefined
}

/** What would set pathways back, or lower the odds. */
export function Harms({ moves, found }: HarmsProps) {
  const { calendar } = usePlan()
  const { walk } = useWizard().weighing
  const isInH1b = walk.answers['status'] === 'h1b'
  const hasGap = calendar.some(({ id }) => id === 'capGap')
  const isEmpty = found?.length === 0 && moves.length === 0 && !isInH1b && !hasGap
  return (
    <div>
      <Heading level={3}>{words.hurt}</Heading>
      {isEmpty && <p className="quiet">{words.noHarm}</p>}
      <ul>
        <OddsMoves moves={moves} />
        {found?.map(({ id, turns }) => (
          <li key={id} data-harm={id}>
            <p className="change-what">
              <strong>{mishapWords[id]}</strong>
            </p>
            <Turns turns={turns} />
          </li>
        ))}
        {isInH1b && (
          <li data-harm="worksite">
            <p>
              {words.worksite} <CiteLink cite={WORKSITE} />
            </p>
          </li>
        )}
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
