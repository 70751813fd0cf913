import type { ReactNode } from 'react'
import { showValue } from '../../copy/rules/periods'
import { oneLine } from '../../copy/rules/values'
import { availabilities } from '../../copy/ui'
import type { Parameter, Period } from '../../domain/parameter'
import type { OneSeason } from '../../lottery/one-season'
import type { QueueDate } from '../../plan/queue-dates'
import type { LawState as State } from '../../policy/alerts/alert'
import { noLevelText, rangeText } from '../odds/odds.copy'
import { LawState } from '../parts/LawState'
import { Prose } from '../parts/Prose'
import { StandingChip } from '../parts/StandingGlyph'
import { cutoffText } from '../results/queue.copy'
import type { Place } from './rows'
import { values } from './then.copy'

/** A longer value is a list, which the page of rules shows in full. */
const MOST_CHARACTERS = 110

export const placeCell = (place: Place | undefined): ReactNode =>
  place !== undefined && (
    <StandingChip
      standing={place.standing}
      qualifier={place.availability === undefined ? '' : availabilities[place.availability]}
    />
  )

/** A point never stands without its range, nor a gap without its reason. */
export function oddsCell(odds: OneSeason | undefined): ReactNode {
  if (odds === undefined) return values.noOdds
  if (odds.kind === 'notHeld') return values.oddsNotHeld
  const [text, note] =
    odds.kind === 'chance'
      ? [values.inHundred(odds.inHundred.central), rangeText(odds.inHundred)]
      : [values.oddsNotHeld, noLevelText[odds.reason]]
  return (
    <>
      {text}
      <span className="then-note">{note}</span>
    </>
  )
}

export const queueCell = (date: QueueDate | undefined): ReactNode =>
  date === undefined ? values.noBulletin : cutoffText(date.cutoff)

export function figureCell(parameter: Parameter, period: Period<unknown> | undefined, list: string): ReactNode {
  if (period === undefined) return values.notHeld
  const text = oneLine(showValue(parameter, period.value))
  return text.length > MOST_CHARACTERS ? (
    <a href={`#/rules/parameters/${parameter.id}`}>{list}</a>
  ) : (
    <Prose text={text} />
  )
}

export const stateCell = (state: State | undefined, none: string): ReactNode =>
  state === undefined ? none : <LawState short state={state} />
