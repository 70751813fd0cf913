import { addYears } from '../../domain/dates'
import { choice, date, yesNo } from '../../domain/field'
import { list, type ValueOf } from '../../domain/question'
import { eitherOf, possibly, when } from '../../domain/reading'
import type { Unsure } from '../../domain/ternary'
import { history } from './history'
import { isExchange, status } from './status'

const CATEGORIES = ['scholar', 'professor', 'short', 'student', 'trainee', 'other'] as const

/** Longer than any program runs, so that one of the two years is mistyped; no rule of law. */
const MOST_YEARS = 20

export type ExchangeCategory = (typeof CATEGORIES)[number]

export const exchangePrograms = list({
  id: 'exchangePrograms',
  section: 'you',
  unsure: true,
  least: 1,
  most: 4,
  fields: {
    category: choice(CATEGORIES),
    asJ2: yesNo(),
    from: date({ most: 0 }),
    until: date({ most: 7 }),
    kept: yesNo({ unsure: true }),
  },
  shows: {
    kept: (_, read, entry) => entry === 0 && possibly(read, status, isExchange),
  },
  check: ({ from, until }, today, read) => {
    if (until === undefined) return []
    if (from !== undefined && until <= from) return [{ field: 'until', code: 'order' }]
    if (from !== undefined && until > addYears(from, MOST_YEARS)) return [{ field: 'until', code: 'long' }]
    const runs = possibly(read, status, (at) => at === 'abroad' || isExchange(at))
    return until > today && !runs ? [{ field: 'until', code: 'ended' }] : []
  },
  asking: eitherOf(
    when(status, isExchange, 'waiting'),
    when(history, (events) => events.includes('j')),
  ),
  informs: ['plan'],
})

export type ExchangeProgram = Exclude<ValueOf<typeof exchangePrograms>, Unsure>[number]

/** The two categories that share one five-year window and the bar on a second one. */
export const isResearch = ({ category }: ExchangeProgram): boolean => category === 'scholar' || category === 'professor'
