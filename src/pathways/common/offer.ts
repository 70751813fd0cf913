import { fact } from '../../domain/criterion'
import { cfr20_656, cfr214_2 } from '../../policy/sources'
import { employers, hasOffer } from '../../questions/employer/employers'

/** Excuses what only a job can show, while the offer itself is still to come. */
export const noOfferYet = fact({
  id: 'common.noOfferYet',
  reads: [employers],
  cites: [cfr214_2('(h)(2)(i)(A)'), cfr20_656()],
  holds: ([all]) => !hasOffer(all),
})
