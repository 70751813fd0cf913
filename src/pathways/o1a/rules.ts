import { all, any, fact, officerDecides, unless } from '../../domain/criterion'
import { cfr214_2, pm2m } from '../../policy/sources'
import { evidenceKinds } from '../../questions/achievements/evidenceKinds'
import { type Employer, employers, isPetitioner } from '../../questions/employer/employers'
import { jobTerms } from '../../questions/employer/jobTerms'
import { ownership } from '../../questions/employer/ownership'
import { opening } from '../common/events'
import { isSameField } from '../common/evidence'
import { noOfferYet } from '../common/offer'
import { evidence } from './evidence'

/** An employer or agent in the US; an employer abroad files through such an agent, who is still to be found where none is named. */
const mayFile = (one: Employer): boolean => one !== 'own' && isPetitioner(one)

const ownCites = [pm2m(', update of 8 January 2025', 'secondary')]

/** The person may not file. A company apart from the person may, even where the person owns all of it. */
const petitioner = any('o1a.petitioner', [
  fact({
    id: 'o1a.petitioner.employer',
    reads: [employers],
    cites: [cfr214_2('(o)(2)'), pm2m()],
    // Who owns a company forms it or separates it from the person; nobody else is needed.
    holds: ([all]) => all.some(mayFile) || (!all.includes('own') && opening('petitioner')),
  }),
  all('o1a.petitioner.ownCompany', [
    fact({ id: 'o1a.petitioner.owner', reads: [employers], cites: ownCites, holds: ([all]) => all.includes('own') }),
    fact({
      id: 'o1a.petitioner.separate',
      reads: [ownership.at.form],
      cites: ownCites,
      holds: ([form]) => form === 'separate' || opening('companyFormed'),
    }),
  ]),
])

const sameArea = fact({
  id: 'o1a.sameArea',
  reads: [evidenceKinds.at.field],
  cites: [pm2m(', update of 8 January 2025', 'secondary')],
  judged: 'weighed',
  holds: ([field]) => isSameField(field),
})

export const eligibility = all('o1a.eligibility', [
  petitioner,
  evidence,
  sameArea,
  officerDecides('o1a.totality', [cfr214_2('(o)(3)(ii)')]),
])

/** A job without an end is filed as activities of up to three years; how they are described is the petition's part. */
export const contract = unless(
  'o1a.contract',
  fact({
    id: 'o1a.contract.engagement',
    reads: [jobTerms.at.length],
    cites: [cfr214_2('(o)(2)(ii)', 'secondary')],
    judged: 'ordinary',
    holds: ([length]) => length === 'project' || length === 'term' || 'officer',
  }),
  noOfferYet,
)
