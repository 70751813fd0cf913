import type { Period } from '../../domain/parameter'
import type { PathwayId } from '../../domain/pathway'
import type { Alert, LawState } from '../../policy/alerts/alert'
import type { AlertId } from '../../policy/alerts/index'
import { longDate } from '../dates'
import { inWords } from '../numbers'
import { pathwayWords } from '../../pathways/names.copy'
import { scheduledWords } from './alert-words'
import { alertWords } from './index'
import { CHECKED } from '../../policy/sources'
import { earlier, type IsoDate } from '../../domain/dates'

/** What the words need of an alert as one person meets it. */
interface AlertReading {
  readonly alert: Alert<AlertId>
  readonly turn: Period<LawState>
  readonly cases: readonly string[]
  readonly pathways: readonly PathwayId[]
}

/** Words of the section on law in motion. */
export const lawInMotionWords = {
  title: 'Law in motion',
  about: 'No item here changes a standing above. Each says how it stood when last read; check before you rely on it.',
  unsettled: 'Unsettled, and touching you',
  contested: 'In force, but contested or open to change, and touching you',
  inForce: 'In force, and touching you',
  may: 'May touch you',
  tells: 'This answer would tell:',
  tell: 'Answers that would tell, among others:',
  sourcesOpen: 'The sources do not settle whether it reaches you.',
  minor: 'Figures, forms and practice',
  others: 'Does not touch you, as far as you answered',
  none: 'Nothing unsettled touches this result.',
  more: 'What it is, and what to check',
  panel: 'Law to check that touches this result',
  rely: 'Check before you rely on it.',
  read: 'Read them with sources',
  readAll: (count: number) => `All ${count}, with sources`,
  row: 'Law in motion on this pathway',
  check: 'To check:',
} as const

/** "As of 8 October 2026", and the day of the reading where it is another; never a day after the one asked about. */
export function asOfWords(verified: IsoDate, asOf: IsoDate): string {
  const known = earlier(CHECKED, asOf)
  const read = earlier(verified, asOf)
  return read === known ? `As of ${longDate(known)}` : `As of ${longDate(known)}; last read ${longDate(read)}`
}

/** What it means for this person: one sentence for each case. */
export const meaningOf = ({ alert, cases }: AlertReading): readonly string[] =>
  cases.map((name) => alertWords(alert.id).means[name] ?? '')

/** What it is, as it stood on the day. */
export const stateOf = ({ alert, turn }: AlertReading): string => alertWords(alert.id).state[turn.from] ?? ''

/** A day that was set, without saying that it passed as planned. */
export const scheduledOf = ({ alert: { scheduled }, turn }: AlertReading): string =>
  scheduled === undefined || turn.from < (scheduled.set ?? '')
    ? ''
    : `${scheduledWords[scheduled.what]} ${longDate(scheduled.on)}.`

/** The pathways through which it touches, by their short names. */
export const bearsOn = ({ pathways }: AlertReading): string =>
  pathways.length === 0 ? '' : `Bears on ${inWords(pathways.map((id) => pathwayWords[id].short))}.`

/** "2 rules to check": unsettled ones, and those in force that are contested or may change. */
export const toCheckCount = (count: number): string => (count === 1 ? '1 rule to check' : `${count} rules to check`)
