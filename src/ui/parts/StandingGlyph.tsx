import type { Standing } from '../../domain/pathway'
import { standings } from '../../copy/ui'

/** Silhouettes differ, so that a standing reads in grey and in print. */
export const StandingGlyph = ({ standing }: { standing: Standing }) => (
  <svg
    className="glyph"
    data-glyph={standing}
    width="14"
    height="14"
    viewBox="0 0 14 14"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
    focusable="false"
  >
    {shape(standing)}
  </svg>
)

function shape(standing: Standing) {
  switch (standing) {
    case 'open':
      return <circle cx="7" cy="7" r="5.5" fill="currentColor" />
    case 'later':
      return (
        <>
          <circle cx="7" cy="7" r="5.5" />
          <path d="M7 3.800V7l2.200 1.400" strokeLinecap="round" />
        </>
      )
    case 'evidence':
      return (
        <>
          <circle cx="7" cy="7" r="5.5" />
          <path d="M7 1.500a5.500 5.500 0 0 0 0 11z" fill="currentColor" />
        </>
      )
    case 'undecided':
      return <circle cx="7" cy="7" r="5.5" strokeDasharray="2.2 2.2" />
    case 'closed':
      return (
        <>
          <circle cx="7" cy="7" r="5.5" />
          <path d="m3.200 10.800 7.600-7.600" />
        </>
      )
  }
}

export const StandingChip = ({ standing, qualifier }: { standing: Standing; qualifier: string }) => (
  <span className="chip-block">
    <span className="chip" data-chip={standing}>
      <StandingGlyph standing={standing} />
      <span>{standings[standing].chip}</span>
    </span>
    {qualifier !== '' && <span className="chip-qualifier">{qualifier}</span>}
  </span>
)
