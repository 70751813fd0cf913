import { useState } from 'react'
import type { Effort } from '../../plan/changes/lever'
import type { Change } from '../../plan/changes/search'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { changes as words, leverWords } from './changes.copy'
import { Harms } from './Harms'
import { OddsMoves } from './OddsMoves'
import { Turns } from './Turns'
import { useChanges } from './use-changes'
import { type OddsMove, useOddsMoves } from './use-odds-moves'
import { useServices } from '../services'

const FIRST = 4
const EFFORTS: readonly Effort[] = ['weeks', 'months', 'year', 'years']
export const CHANGES_HEADING = 'changes-heading'

/** What would turn a pathway or move the odds, smallest and quickest first, and what would set one back. */
function WhatChanges() {
  const moves = useOddsMoves()
  const found = useChanges()
  return (
    <section className="changes" aria-labelledby={CHANGES_HEADING}>
      <Heading level={2} id={CHANGES_HEADING} tabIndex={-1}>
        {words.title}
      </Heading>
      <p className="quiet">{words.about}</p>
      <div className="changes-sides">
        <Helps moves={moves.filter(({ isRaise }) => isRaise)} found={found?.changes} />
        <Harms moves={moves.filter(({ isRaise }) => !isRaise)} found={found?.harms} />
      </div>
      <p className="quiet">{words.bought}</p>
    </section>
  )
}

interface HelpsProps {
  readonly moves: readonly OddsMove[]
  /** Absent while they are looked for. */
  readonly found: readonly Change[] | undefined
}

function Helps({ moves, found }: HelpsProps) {
  const { printing, focusOn } = useServices()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || printing ? found : found?.slice(0, FIRST)
  return (
    <div>
      <Heading level={3}>{words.help}</Heading>
      <p role="status" className="quiet">
        {found === undefined ? words.searching : found.length === 0 ? words.none : ''}
      </p>
      <ul>
        <OddsMoves moves={moves} />
        {shown?.map((change) => (
          <ChangeItem key={change.levers.map(({ id }) => id).join(' ')} change={change} />
        ))}
      </ul>
      {found !== undefined && shown !== undefined && found.length > shown.length && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setWhole(true)
            focusOn(CHANGES_HEADING)
          }}
        >
          {words.more}
        </button>
      )}
    </div>
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

export const Changes = asSection(WhatChanges, words.title, CHANGES_HEADING)
