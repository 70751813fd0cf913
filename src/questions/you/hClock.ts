import { daysBetween } from '../../domain/dates'
import { choice, date, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { eitherOf, possibly, when, type Read } from '../../domain/reading'
import { history } from './history'
import { status, type Status } from './status'

export const isInHOrL = (at: Status): boolean => at === 'h1b' || at === 'l1'

const hadH = (read: Read): boolean =>
  possibly(read, status, (at) => at === 'h1b') || possibly(read, history, (events) => events.includes('h'))
const hadL = (read: Read): boolean =>
  possibly(read, status, (at) => at === 'l1') || possibly(read, history, (events) => events.includes('l'))
/** An approval never used spends no time, unless there was L-1 time too. */
const spentTime = (counted: string | undefined, read: Read): boolean => counted !== 'unused' || hadL(read)

export const hClock = page({
  id: 'hClock',
  section: 'you',
  fields: {
    counted: choice(['cap', 'exempt', 'unused'], { unsure: true }),
    firstDay: date({ most: 0 }),
    lastDay: date({ most: 0 }),
    daysOut: wholeNumber(0, 6000),
  },
  unsure: true,
  shows: {
    counted: (_, read) => hadH(read),
    firstDay: ({ counted }, read) => spentTime(counted, read),
    lastDay: ({ counted }, read) => spentTime(counted, read) && possibly(read, status, (at) => !isInHOrL(at)),
    daysOut: ({ counted }, read) => spentTime(counted, read),
  },
  offers: { counted: (option, read) => option !== 'unused' || possibly(read, status, (at) => at !== 'h1b') },
  check: ({ firstDay, lastDay, daysOut }, today) => {
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
