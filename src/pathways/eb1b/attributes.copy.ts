import type { OwnStatements } from '../common/attributes/statement'
import type { eb1bAttributes } from './attributes'

export const eb1bStatements: Readonly<Record<OwnStatements<typeof eb1bAttributes>, string>> = {
  'eb1b.files.employer': 'A US university or research employer; never you yourself',
  'eb1b.offer.research': 'Yes: a tenured, tenure-track or permanent research post',
  'eb1b.ownCompany.hard':
    'Not to file for yourself; a young company finds the research record and the means to pay hard to show',
}
