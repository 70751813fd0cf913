import { all, any, fact } from '../../domain/criterion'
import { cfr214_2 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { employers } from '../../questions/employer/employers'
import { ownership } from '../../questions/employer/ownership'
import { noTransferYet } from './transfer'

const cites = [
  cfr214_2('(l)(3)(vii), temporary services', 'secondary'),
  cfr214_2('(l)(3)(vii), transfer abroad', 'memory'),
]

const notOwner = all('l1.ownerReturn.notOwner', [
  fact({
    id: 'l1.ownerReturn.noCompany',
    reads: [employers],
    cites,
    holds: ([named]) => !named.includes('own'),
  }),
  fact({
    id: 'l1.ownerReturn.noTie',
    reads: [employerFacts.at.tie],
    cites,
    holds: ([tie]) => tie === 'no',
  }),
])

/** Whatever the share, an owner shows that the work in the US is temporary and a post abroad follows it. */
const temporary = fact({
  id: 'l1.ownerReturn.temporary',
  reads: [ownership.at.share],
  cites,
  judged: 'weighed',
  holds: () => 'officer',
})

/** An owner can be transferred; it adds a proof, so that it shapes the petition but closes nothing. */
export const ownerReturn = any('l1.ownerReturn', [noTransferYet, notOwner, temporary])
