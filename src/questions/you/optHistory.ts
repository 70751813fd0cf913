import { several, wholeNumber } from '../../domain/field'
import { page } from '../../domain/question'
import { bothOf, when } from '../../domain/reading'
import { history } from './history'
import { isStudent, status } from './status'

const LEVELS = ['associate', 'bachelor', 'master', 'doctor', 'none'] as const

export type OptLevel = (typeof LEVELS)[number]

export const optHistory = page({
  id: 'optHistory',
  section: 'you',
  fields: {
    levels: several(LEVELS),
    stem: several(LEVELS),
    monthsBefore: wholeNumber(0, 12, { unsure: true }),
  },
  asking: bothOf(
    when(status, isStudent, 'waiting'),
    when(history, (events) => events.includes('opt')),
  ),
})
