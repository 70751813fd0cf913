import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { when } from '../../domain/reading'
import { status } from './status'

const VISAS = ['h1b', 'l1', 'o1', 'work', 'f1', 'j1', 'b', 'none'] as const

export type VisaKind = (typeof VISAS)[number]

// Which nationalities are suspended is dated policy: the rules that read this settle it for all others, and so skip the page.
export const validVisas = single({
  id: 'validVisas',
  section: 'you',
  field: several(VISAS, { unsure: true }),
  asking: when(status, (at) => at === 'abroad', 'waiting'),
})
