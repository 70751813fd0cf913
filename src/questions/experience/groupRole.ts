import { choice } from '../../domain/field'
import { single } from '../../domain/question'
import { bothOf, when } from '../../domain/reading'
import { history } from '../you/history'
import { groupWork } from './groupWork'

export const GROUP_ROLES = ['executive', 'people', 'function', 'lead', 'expert', 'general'] as const

export type GroupRole = (typeof GROUP_ROLES)[number]

export const groupRole = single({
  id: 'groupRole',
  section: 'experience',
  field: choice(GROUP_ROLES, { unsure: true }),
  asking: bothOf(
    when(history, (past) => past.includes('group')),
    when(groupWork.at.tie, (tie) => tie !== 'contract'),
  ),
})

/** A manager or executive in the words of INA 101(a)(44); leading a team beside the technical work is not enough. */
export const isManagerial = (role: GroupRole): boolean =>
  role === 'executive' || role === 'people' || role === 'function'
