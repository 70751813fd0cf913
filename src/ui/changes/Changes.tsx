import { useState } from 'react'
import { pathwayWords } from '../../copy/pathways'
import type { Effort } from '../../plan/changes/lever'
import type { Change, Turn } from '../../plan/changes/search'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { StandingChip } from '../parts/StandingGlyph'
import { changes as words, leverWords } from './changes.copy'
import { useChanges } from './use-changes'

const FIRST = 4
const EFFORTS: readonly Effort[] = ['weeks', 'months', 'year', 'years']
const CHANGES_HEADING = 'changes-heading'

/** What would turn a pathway, smallest and quickest first. */
export function Changes() {
  const found = useChanges()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? found : found?.slice(0, FIRST)
  return (
    <section className="changes" aria-labelledby={CHANGES_HEADING}>
      <Heading level={2} id={CHANGES_HEADING} tabIndex={-1}>
        {words.title}
      </Heading>
      <p className="quiet">{words.about}</p>
      <p role="status" className="quiet">
        {found === undefined ? words.searching : found.length === 0 ? words.none : ''}
      </p>
      <ul>
        {shown?.map((change) => (
          <ChangeItem key={change.levers.map(({ id }) => id).join(' ')} change={change} />
        ))}
      </ul>
      {found !== undefined && found.length > FIRST && !isWhole && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {words.more}
        </button>
      )}
      <p className="quiet">{words.bought}</p>
    </section>
  )
}

function ChangeItem({ change: { levers, turns, losses } }: { change: Change }) {
  const longest = EFFORTS[Math.max(...levers.map(({ effort }) => EFFORTS.indexOf(effort)))] ?? 'years'
  const who = [...new Set(levers.map((one) => words.who[one.who]))].join(` ${words.and} `)
  return (
    <li data-lever={levers.map(({ id }) => id).join(' ')}>
      <p className="change-what">
        {levers.map(({ id }, at) => (
          <span key={id}>
            {at > 0 && <span className="quiet">{` ${words.and} `}</span>}
            <strong>{leverWords[id]}</strong>
          </span>
        ))}
      </p>
      <Turns turns={turns} />
      {losses.length > 0 && (
        <div className="change-costs">
          <p className="quiet">{words.costs}</p>
          <Turns turns={losses} />
        </div>
      )}
      <p className="quiet">{words.effort(words.takes[longest], who)}</p>
    </li>
  )
}

const Turns = ({ turns }: { turns: readonly Turn[] }) => (
  <ul className="turns">
    {turns.map(({ pathway, from, to }) => (
      <li key={pathway} data-turn={`${pathway} ${from} ${to}`}>
        <span className="turn-name">
          <Prose text={pathwayWords[pathway].short} />
        </span>
        <StandingChip standing={from} qualifier="" />
        <span aria-hidden="true">→</span>
        <span className="sr-only">{words.becomes}</span>
        <StandingChip standing={to} qualifier="" />
      </li>
    ))}
  </ul>
)
