import { Fragment } from 'react'
import { notices } from '../../copy/notices'
import { addYears, type IsoDate } from '../../domain/dates'
import { CHECKED, HELD_FROM } from '../../policy/sources'
import { catalogue } from '../../questions/index'
import { KeepNotice } from '../keep/KeepNotice'
import { Icon } from './Icon'
import { Prose } from './Prose'
import { useServices, useWizard } from '../services'

/** A damaged link may hold thousands of names; the first few say enough. */
const MOST_NAMES = 8

/** The first names; one of a question leads to it. */
function Names({ dropped }: { dropped: readonly string[] }) {
  const names = [...new Set(dropped)]
  const isQuestion = (name: string) => catalogue.some(({ id }) => id === name)
  return (
    <span translate="no">
      {names.slice(0, MOST_NAMES).map((name, place) => (
        <Fragment key={name}>
          {place > 0 && ', '}
          {isQuestion(name) ? <a href={`#/q/${name}`}>{name}</a> : name}
        </Fragment>
      ))}
      {names.length > MOST_NAMES && notices.more(names.length - MOST_NAMES)}
    </span>
  )
}

/** What is said of a link's own day while the answers are weighed under today's rules. */
const ofLink = (day: IsoDate, today: IsoDate): string | undefined =>
  day > today ? notices.linkAhead(day) : day < HELD_FROM ? notices.linkHeldInPart(day) : undefined

/** What is said of a day that the rules hardly reach; where it is the device's own, its clock may be wrong. */
function ofDay(asOf: IsoDate, today: IsoDate): string | undefined {
  if (asOf === today && today < CHECKED) return notices.clockBehind(today)
  if (asOf < HELD_FROM) return notices.heldInPart
  if (asOf <= addYears(CHECKED, 1)) return undefined
  return asOf === today ? `${notices.farAhead(asOf)} ${notices.clockAhead}` : notices.farAhead(asOf)
}

/** A page may stay open past midnight: it stays dated by its day until the person goes on. */
function NewDay() {
  const { newDay, today, beginDay, focusOn } = useServices()
  const begin = () => {
    beginDay()
    focusOn('content')
  }
  return (
    // Here from the start, so that a screen reader is listening when the words come.
    <div role="status">
      {newDay !== undefined && (
        <div className="outlined-note keep-notice">
          <Icon name="info" size={16} />
          <div>
            <p>{notices.newDay(newDay, today)}</p>
            <div className="keep-line">
              <button type="button" className="link-button" onClick={begin}>
                {notices.beginDay}
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  )
}

/** What an opened link needs said: parts that could not be read, and rules of another day. */
export function Notices() {
  const { dropped, origin, asOf, today, linkDay, hydrated, isRemembered } = useServices()
  const { answers } = useWizard()
  if (!hydrated) return null
  const link = linkDay === undefined || asOf !== today ? undefined : ofLink(linkDay, today)
  return (
    <>
      <KeepNotice />
      {dropped.length > 0 && (
        <p className="outlined-note" role="status">
          <Icon name="info" size={16} />
          <span>
            {notices.leftOut[origin === 'tab' ? 'link' : origin]} <Names dropped={dropped} />.{' '}
            {Object.keys(answers).length > 0 && <Prose text={notices.kept} />}
          </span>
        </p>
      )}
      <NewDay />
      {!isRemembered && (
        <p className="outlined-note" role="alert">
          <Icon name="warning" size={16} />
          <span>{notices.notRemembered}</span>
        </p>
      )}
      {ofDay(asOf, today) !== undefined && (
        <p className="outlined-note">
          <Icon name="info" size={16} />
          <span>{ofDay(asOf, today)}</span>
        </p>
      )}
      {link !== undefined && (
        <p className="outlined-note">
          <Icon name="info" size={16} />
          <span>{link}</span>
        </p>
      )}
      {asOf !== today && (
        <p className="outlined-note">
          <Icon name="info" size={16} />
          <span>{notices.otherDay(asOf, today)}</span>
        </p>
      )}
    </>
  )
}
