import { choice } from '../../domain/field'
import { single } from '../../domain/question'
import { when } from '../../domain/reading'
import { status } from './status'

export const spouseCase = single({
  id: 'spouseCase',
  section: 'you',
  field: choice(['i140', 'past-six', 'neither'], { unsure: true }),
  asking: when(status, (at) => at === 'h4', 'waiting'),
  informs: ['plan'],
})
