import { daysBetween } from '../../domain/dates'
import { choice, date, wholeNumber, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { possibly, when } from '../../domain/reading'
import { history } from '../you/history'
import { status } from '../you/status'

type Tie = { readonly tie?: string }

const isGroup = ({ tie }: Tie): boolean => tie !== undefined && tie !== 'contract'

export const groupWork = page({
  id: 'groupWork',
  section: 'experience',
  fields: {
    tie: choice(['same', 'contract'], { unsure: true }),
    from: date({ most: 0 }),
    employment: choice(['employed', 'ended']),
    until: date({ most: 0 }),
    usDays: wholeNumber(0, 1500),
    fullTime: yesNo({ unsure: true }),
    since: choice(['working', 'student', 'left', 'no']),
    usFrom: date({ most: 0 }),
  },
  shows: {
    from: isGroup,
    employment: isGroup,
    until: (group) => isGroup(group) && group.employment === 'ended',
    usDays: isGroup,
    fullTime: isGroup,
    since: (group, read) => isGroup(group) && possibly(read, status, (at) => at !== 'abroad'),
    usFrom: (group) => isGroup(group) && group.since === 'working',
  },
  check: ({ from, until, usDays }, today) => {
    if (from === undefined) return []
    if (until !== undefined && until <= from) return [{ field: 'until', code: 'order' }]
    const span = daysBetween(from, until ?? today)
    return usDays !== undefined && usDays > span ? [{ field: 'usDays', code: 'exceeds' }] : []
  },
  asking: when(history, (past) => past.includes('group')),
  informs: ['plan'],
})
