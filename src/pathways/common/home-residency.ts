import { all, any, fact } from '../../domain/criterion'
import { skillsList } from '../../policy/skills-list'
import { fr89_97693, ina212, pm2d5 } from '../../policy/sources'
import { exchangePrograms } from '../../questions/you/exchangePrograms'
import { history } from '../../questions/you/history'
import { homeResidency as funding } from '../../questions/you/homeResidency'
import { homeResidencyOutcome } from '../../questions/you/homeResidencyOutcome'
import { isExchange, status } from '../../questions/you/status'
import { opening } from './events'

const cites = [ina212('(e)'), pm2d5()]

/** Never in J-1 or J-2; where it is met, programs are not asked about. */
export const neverExchangeVisitor = all('common.homeResidency.never', [
  fact({ id: 'common.homeResidency.notNow', reads: [status], cites, holds: ([at]) => !isExchange(at) }),
  fact({ id: 'common.homeResidency.notBefore', reads: [history], cites, holds: ([events]) => !events.includes('j') }),
])

const notByFunding = fact({
  id: 'common.homeResidencyTrigger.funding',
  reads: [funding.at.grounds],
  cites,
  holds([grounds]) {
    if (grounds.includes('us') || grounds.includes('home') || grounds.includes('medical')) return false
    // Money of an international body counts only where one of the two governments gave it; a note on the visa is not final.
    return grounds.includes('body') || grounds.includes('marked') ? 'unsure' : true
  },
})

/** A country off the list frees everybody; for the others the field decides, and the list of fields was not read. */
const notBySkills = any('common.homeResidencyTrigger.skills', [
  fact({
    id: 'common.homeResidencyTrigger.country',
    reads: [funding.at.homeCountry],
    uses: [skillsList],
    cites: [fr89_97693('', 'secondary')],
    holds: ([country], [{ removed }]) => removed.includes(country),
  }),
  fact({
    id: 'common.homeResidencyTrigger.field',
    reads: [exchangePrograms],
    cites: [ina212('(e)'), fr89_97693('', 'memory')],
    holds: () => 'unsettled',
  }),
])

/** Met where the two-year rule never came to apply. */
export const homeResidencyTrigger = any('common.homeResidencyTrigger', [
  neverExchangeVisitor,
  all('common.homeResidencyTrigger.untouched', [notByFunding, notBySkills]),
])

export const homeResidencyFulfilled = fact({
  id: 'common.homeResidency.fulfilled',
  reads: [homeResidencyOutcome],
  cites,
  holds: ([outcome]) => outcome === 'served' || outcome === 'waived' || opening('waiverOrTwoYears'),
})
