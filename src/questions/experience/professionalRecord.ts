import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { bothOf, when } from '../../domain/reading'
import { degrees } from '../degree/degrees'
import { workYears } from './workYears'

const RECORDS = ['state-license', 'license', 'association', 'recognition', 'experts', 'peers', 'none'] as const

export type ProfessionalRecord = (typeof RECORDS)[number]

export const professionalRecord = single({
  id: 'professionalRecord',
  section: 'experience',
  field: several(RECORDS, { unsure: true }),
  // Degrees and years can settle all that reads it, so they come first.
  asking: bothOf(
    when(degrees, () => true),
    when(workYears, () => true),
  ),
})
