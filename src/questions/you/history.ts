import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { always, possibly, type Read } from '../../domain/reading'
import { isExchange, isStudent, status, type Status } from './status'

const EVENTS = ['opt', 'h', 'l', 'j', 'green-card', 'group', 'none'] as const

export type PastEvent = (typeof EVENTS)[number]

/** What the present status rules out, or already says. */
const APPLIES: Readonly<Record<string, (at: Status) => boolean>> = {
  opt: isStudent,
  h: (at) => at !== 'h1b',
  l: (at) => at !== 'l1',
  j: (at) => !isExchange(at),
}

export const history = single({
  id: 'history',
  section: 'you',
  field: several(EVENTS, { unsure: true }),
  offers: (option: string, read: Read) => {
    const applies = APPLIES[option]
    return applies === undefined || possibly(read, status, applies)
  },
  asking: always,
  informs: ['routing'],
})
