import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { bothOf, when } from '../../domain/reading'
import { endeavor } from './endeavor'

const SUPPORTS = ['agency', 'grant', 'backers', 'users', 'experts', 'plan', 'progress', 'critical', 'none'] as const

export type Support = (typeof SUPPORTS)[number]

export const endeavorSupport = single({
  id: 'endeavorSupport',
  section: 'achievements',
  field: several(SUPPORTS, { unsure: true }),
  asking: bothOf(
    when(endeavor.at.focus, (focus) => focus === 'project' || focus === 'agenda' || focus === 'area'),
    when(endeavor.at.reach, (reach) => reach === 'nation' || reach === 'field' || reach === 'customers'),
  ),
  informs: ['evidence'],
})
