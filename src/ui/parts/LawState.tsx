import { lawStates, lawStatesShort } from '../../copy/alerts/alert-words'
import type { LawState as State } from '../../policy/alerts/alert'

/** The state of the law: square in force, ring stopped by a court, diamond proposed or open, hollow square not applied or over. */
export const LawState = ({ state, short = false }: { state: State; short?: boolean }) => (
  <span className="law-state" data-law-state={state}>
    <LawGlyph state={state} />
    <span>{(short ? lawStatesShort : lawStates)[state]}</span>
  </span>
)

export const LawGlyph = ({ state }: { state: State }) => (
  <svg
    className="glyph"
    width="10"
    height="10"
    viewBox="0 0 10 10"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    aria-hidden="true"
    focusable="false"
  >
    {shape(state)}
  </svg>
)

function shape(state: State) {
  switch (state) {
    case 'inForce':
      return <rect x="1" y="1" width="8" height="8" fill="currentColor" stroke="none" />
    case 'blocked':
    case 'vacated':
      return <circle cx="5" cy="5" r="3.6" />
    case 'proposed':
    case 'open':
      return <path d="M5 .9 9.1 5 5 9.1.9 5z" />
    case 'notApplied':
    case 'ended':
      return <rect x="1.400" y="1.400" width="7.200" height="7.200" />
  }
}
