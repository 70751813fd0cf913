import { choice } from '../../domain/field'
import { single } from '../../domain/question'
import { exchangePrograms } from './exchangePrograms'

// Which countries left the skills list is dated policy: the rules that read this settle it for them, and so skip the page.
export const homeResidencyOutcome = single({
  id: 'homeResidencyOutcome',
  section: 'you',
  field: choice(['served', 'waived', 'pending', 'nothing'], { unsure: true }),
  asking: exchangePrograms.asking,
})
