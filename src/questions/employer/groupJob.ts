import { choice, wholeNumber, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { GROUP_ROLES, isManagerial } from '../experience/groupRole'
import { employers } from './employers'

export const groupJob = page({
  id: 'groupJob',
  section: 'employer',
  fields: {
    work: choice(GROUP_ROLES),
    handsOn: choice(['low', 'mid', 'high'], { unsure: true }),
    reports: wholeNumber(0, 10_000),
    degreed: yesNo({ unsure: true }),
    budget: yesNo({ unsure: true }),
  },
  shows: {
    reports: ({ work }) => work !== undefined && isManagerial(work),
    degreed: ({ work, reports }) => work !== undefined && isManagerial(work) && reports !== 0,
    budget: ({ work }) => work !== undefined && isManagerial(work),
  },
  asking: when(employers, (all) => all.includes('group')),
})
