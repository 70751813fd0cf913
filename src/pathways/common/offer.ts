import { fact } from '../../domain/criterion'
import { cfr20_656, cfr214_2 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { employers, hasOffer } from '../../questions/employer/employers'

/** Excuses what only a job can show, while the offer itself is still to come. */
export const noOfferYet = fact({
  id: 'common.noOfferYet',
  reads: [employers],
  cites: [cfr214_2('(h)(2)(i)(A)'), cfr20_656()],
  holds: ([all]) => !hasOffer(all),
})

/** Excuses what only a sponsor can show, while the employer named does not sponsor; whoever does may be another one. */
export const notSponsoringYet = fact({
  id: 'common.notSponsoringYet',
  reads: [employerFacts.at.greenCard],
  cites: [cfr20_656()],
  holds: ([sponsors]) => sponsors === 'no',
})
