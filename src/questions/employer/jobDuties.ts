import { choice } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { citizenships } from '../you/citizenships'

const PROFESSIONS = [
  'csa',
  'engineer',
  'mathematician',
  'technician',
  'academic',
  'economist',
  'consultant',
  'designer',
  'other',
] as const

/** The profession that a TN letter names. */
export type Profession = (typeof PROFESSIONS)[number]

export const jobDuties = page({
  id: 'jobDuties',
  section: 'employer',
  fields: {
    work: choice(['analysis', 'engineering', 'programming', 'statistics', 'research', 'teaching', 'managing', 'other']),
    coding: choice(['most', 'half', 'little'], { unsure: true }),
    profession: choice(PROFESSIONS, { unsure: true }),
  },
  asking: when(citizenships, (all) => all.includes('CA') || all.includes('MX')),
})
