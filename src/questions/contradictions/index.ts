import { evidenceContradictions } from './evidence'
import { groupContradictions } from './group'
import { exchangeContradictions } from './exchange'
import { jobContradictions } from './job'
import { payContradictions } from './pay'
import { schoolingContradictions } from './schooling'
import { statusContradictions } from './status'
import { stayContradictions } from './stay'
import { studentContradictions } from './student'

/** Every pair of answers that may not fit together, in the order of the questionnaire. */
export const contradictions = [
  ...statusContradictions,
  ...studentContradictions,
  ...exchangeContradictions,
  ...stayContradictions,
  ...schoolingContradictions,
  ...groupContradictions,
  ...evidenceContradictions,
  ...jobContradictions,
  ...payContradictions,
] as const

export type ContradictionId = (typeof contradictions)[number]['id']
