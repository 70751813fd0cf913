import { choice, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { when } from '../../domain/reading'
import { employers } from './employers'

export const ownership = page({
  id: 'ownership',
  section: 'employer',
  fields: {
    form: choice(['separate', 'sole', 'planned']),
    share: choice(['minor', 'control', 'all'], { unsure: true }),
    time: choice(['technical', 'even', 'business'], { unsure: true }),
    boss: yesNo({ unsure: true }),
  },
  asking: when(employers, (all) => all.includes('own')),
  informs: ['plan'],
})
