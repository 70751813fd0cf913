import { daysBetween } from '../../domain/dates'
import { choice, date, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { eitherOf, possibly, when, type Read } from '../../domain/reading'
import { history } from './history'
import { status, type Status } from './status'

/** H-1B1 is an H status too: INA 101(a)(15)(H)(i)(b1). */
export const isInHOrL = (at: Status): boolean => at === 'h1b' || at === 'h1b1' || at === 'l1'

const hadH = (read: Read): boolean =>
  possibly(read, status, (at) => at === 'h1b') || possibly(read, history, (events) => events.includes('h'))
const hadL = (read: Read): boolean =>
  possibly(read, status, (at) => at === 'l1') || possibly(read, history, (events) => events.includes('l'))
/** An approval never used spends no time, unless there was time in L-1, or is in H-1B1. */
const spentTime = (counted: string | undefined, read: Read): boolean =>
  counted !== 'unused' || hadL(read) || possibly(read, status, isInHOrL)
const mayHaveLeft = (counted: string | undefined, read: Read): boolean =>
  spentTime(counted, read) && possibly(read, status, (at) => !isInHOrL(at))

export const hClock = page({
  id: 'hClock',
  section: 'you',
  fields: {
    counted: choice(['cap', 'exempt', 'unused', 'other'], { unsure: true }),
    firstDay: date({ most: 0 }),
    lastDay: date({ most: 0 }),
    daysOut: wholeNumber(0, 6000),
    abroadSince: date({ most: 0 }),
  },
  unsure: true,
  shows: {
    counted: (_, read) => hadH(read),
    firstDay: ({ counted }, read) => spentTime(counted, read),
    lastDay: ({ counted }, read) => mayHaveLeft(counted, read),
    daysOut: ({ counted }, read) => spentTime(counted, read),
    // Time here in another status comes between the last day in H or L and the year outside that begins a new clock.
    abroadSince: ({ counted }, read) => mayHaveLeft(counted, read) && possibly(read, status, (at) => at === 'abroad'),
  },
  offers: {
    counted: (option, read) =>
      (option !== 'unused' && option !== 'other') || possibly(read, status, (at) => at !== 'h1b'),
  },
  check: ({ firstDay, lastDay, daysOut, abroadSince }, today) => {
    if (abroadSince !== undefined && lastDay !== undefined && abroadSince < lastDay)
      return [{ field: 'abroadSince', code: 'order' }]
    if (firstDay === undefined) return []
    if (lastDay !== undefined && lastDay < firstDay) return [{ field: 'lastDay', code: 'order' }]
    const span = daysBetween(firstDay, lastDay ?? today)
    return typeof daysOut === 'number' && daysOut > span ? [{ field: 'daysOut', code: 'span' }] : []
  },
  asking: eitherOf(
    when(status, isInHOrL, 'waiting'),
    when(history, (events) => events.includes('h') || events.includes('l')),
  ),
  informs: ['plan'],
})
