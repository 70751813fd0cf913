import { choice, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { employers } from './employers'

const AGES = ['none', 'new', 'year'] as const

export type OfficeAge = (typeof AGES)[number]

/** An office not yet open counts as new: 8 CFR 214.2(l)(1)(ii)(F). */
export const isNewOffice = (age: OfficeAge): boolean => age !== 'year'

export const groupOffice = page({
  id: 'groupOffice',
  section: 'employer',
  fields: {
    age: choice(AGES, { unsure: true }),
    premises: yesNo({ unsure: true }),
    plan: yesNo({ unsure: true }),
    blanket: yesNo({ unsure: true }),
  },
  shows: {
    premises: ({ age }) => age === 'none' || age === 'new',
    plan: ({ age }) => age === 'none' || age === 'new',
  },
  asking: when(employers, (all) => all.includes('group')),
  informs: ['plan'],
})
