import { several } from '../../domain/field'
import { single } from '../../domain/question'
import { when } from '../../domain/reading'
import { employers, type Employer } from './employers'

const TIES = ['owned', 'agreement', 'research', 'time', 'none'] as const

export type ExemptTie = (typeof TIES)[number]

/** Kinds of employer whose exemption from the cap rests on proof; a university's does not. */
const needsProof = (one: Employer): boolean =>
  one === 'affiliate' || one === 'research' || one === 'government' || one === 'half'

export const exemptTie = single({
  id: 'exemptTie',
  section: 'employer',
  field: several(TIES, { unsure: true }),
  asking: when(employers, (all) => all.some(needsProof)),
})
