import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { bothOf, eitherOf, when } from '../../domain/reading'
import { groupRole, isManagerial } from '../experience/groupRole'
import { employers } from './employers'
import { groupJob } from './groupJob'

const KNOWLEDGE = ['built', 'few', 'long', 'written', 'common', 'none'] as const

export type Knowledge = (typeof KNOWLEDGE)[number]

export const groupKnowledge = single({
  id: 'groupKnowledge',
  section: 'employer',
  field: several(KNOWLEDGE, { unsure: true }),
  asking: bothOf(
    when(employers, (all) => all.includes('group')),
    eitherOf(
      when(groupRole, (role) => !isManagerial(role)),
      when(groupJob.at.work, (role) => !isManagerial(role)),
    ),
  ),
})
