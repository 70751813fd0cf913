import { pathwayWords } from '../../pathways/names.copy'
import { availabilities } from '../../copy/ui'
import type { Turn } from '../../plan/changes/search'
import { Prose } from '../parts/Prose'
import { StandingChip } from '../parts/StandingGlyph'
import { changes as words } from './changes.copy'

/** Pathways, each with its standing before and after. */
export const Turns = ({ turns }: { turns: readonly Turn[] }) => (
  <ul className="turns">
    {turns.map(({ pathway, from, to, availability }) => (
      <li key={pathway} data-turn={`${pathway} ${from} ${to}`}>
        <span className="turn-name">
          <Prose text={pathwayWords[pathway].short} />
        </span>
        <StandingChip standing={from} qualifier="" />
        <span aria-hidden="true">→</span>
        <span className="sr-only">{words.becomes}</span>
        <StandingChip
          standing={to}
          qualifier={availability === undefined || to === 'closed' ? '' : availabilities[availability]}
        />
      </li>
    ))}
  </ul>
)
