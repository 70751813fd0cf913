import type { Citation } from '../../domain/citation'
import { fact } from '../../domain/criterion'
import { employers, isPetitioner } from '../../questions/employer/employers'
import { ownership } from '../../questions/employer/ownership'
import { opening } from './events'
import { isEmployedByOthers } from './specialty-occupation'

type Cites = readonly Citation[]

/** Work for somebody other than the own company. Several clients through an agent are judged as each class does. */
export const employedByOthers = <const Id extends string>(
  id: Id,
  cites: Cites,
  throughAgent: 'officer' | 'unsettled',
) =>
  fact({
    id,
    reads: [employers],
    cites,
    holds([all]) {
      if (isEmployedByOthers(all.filter((one) => one !== 'agent'))) return true
      if (all.includes('agent')) return throughAgent
      return !all.some(isPetitioner)
    },
  })

export const ownCompanyNamed = <const Id extends string>(id: Id, cites: Cites) =>
  fact({ id, reads: [employers], cites, holds: ([named]) => named.includes('own') })

/**
 * A company apart from the person. A sole proprietor is the person and has none yet; whoever may work for a company of their
 * own can form one, so that only what the law then asks of an owner can close the way.
 */
export const companyApart = <const Id extends string>(id: Id, cites: Cites) =>
  fact({
    id,
    reads: [ownership.at.form],
    cites,
    holds: ([form]) => form === 'separate' || opening('companyFormed'),
  })
