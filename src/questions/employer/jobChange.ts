import { choice } from '../../domain/field'
import { single } from '../../domain/question'
import { bothOf, when } from '../../domain/reading'
import { status } from '../you/status'
import { employers, hasOffer } from './employers'

const CHANGES = ['same', 'move', 'new', 'added'] as const

export type JobChange = (typeof CHANGES)[number]

export const jobChange = single({
  id: 'jobChange',
  section: 'employer',
  field: choice(CHANGES, { unsure: true }),
  asking: bothOf(
    when(status, (at) => at === 'h1b', 'waiting'),
    when(employers, hasOffer),
  ),
})
