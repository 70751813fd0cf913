import { changes as words } from './changes.copy'
import type { OddsMove } from './use-odds-moves'

/** What moves the odds, as items of a list. */
export const OddsMoves = ({ moves }: { moves: readonly OddsMove[] }) => (
  <>
    {moves.map(({ kind, text }) => (
      <li key={kind} data-odds-move={kind}>
        <p>{text}</p>
        <p className="quiet">{words.odds}</p>
      </li>
    ))}
  </>
)
