import type { IsoDate } from '../domain/dates'
import { CHECKED, HELD_FROM } from '../policy/sources'
import { longDate } from './dates'

export const unverified = `What changed after ${longDate(CHECKED)} may be missing.`

/** What an opened link needs said. */
export const notices = {
  leftOut: {
    link: 'Parts of the link could not be read and were left out:',
    kept: 'Parts of what is kept on this device could not be read and were left out:',
    file: 'Parts of the file could not be read and were left out:',
  },
  more: (count: number) => ` and ${count} more`,
  kept: 'The rest is kept.',
  linkHeldInPart: (day: IsoDate) =>
    `This link was made on ${longDate(day)}. Law from before ${longDate(HELD_FROM)} is held here only in part, so what changed since may be incomplete.`,
  linkAhead: (day: IsoDate) => `This link is dated ${longDate(day)}, a day that has not come.`,
  heldInPart: `Law from before ${longDate(HELD_FROM)} is held here only in part. Read this result with care.`,
  farAhead: (asOf: IsoDate) => `${unverified} By ${longDate(asOf)} much may have changed.`,
  clockAhead: 'If that is not today’s date, set the clock of this device right.',
  clockBehind: (today: IsoDate) =>
    `This device says that today is ${longDate(today)}, before these rules were last read. Set its date right: everything here goes by it.`,
  notRemembered:
    'This browser does not take note of your last steps: your answers stay while this page is open, and a reload would lose them.',
  newDay: (day: IsoDate, before: IsoDate) =>
    `The date is now ${longDate(day)}; this page still goes by ${longDate(before)}.`,
  beginDay: 'Go on under the new date',
  otherDay: (asOf: IsoDate, today: IsoDate) =>
    `These answers are weighed under the rules of ${longDate(asOf)}, not of today, ${longDate(today)}.${asOf < CHECKED ? ' Notes that name a later day tell how things stood on that day.' : ''}`,
} as const

/** A newer version of the wizard itself. */
export const newVersion = {
  ready: 'A newer version is ready. Your answers stay, and so does what you have typed in a question.',
  take: 'Use the new version',
  later: 'Later',
} as const
