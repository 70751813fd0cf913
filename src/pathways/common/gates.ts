import { all, any, fact } from '../../domain/criterion'
import { cfr204_5, ina214, ina248 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { greenCardCase } from '../../questions/you/greenCardCase'
import { history } from '../../questions/you/history'
import { status } from '../../questions/you/status'
import { changeableStatus, runningStay } from './current-stay'
import { homeResidencyFulfilled, homeResidencyTrigger } from './home-residency'
import { noOfferYet, notSponsoringYet } from './offer'
import { visaNumberFor } from './visa-number'
import { notSuspended, unlistedFor } from './visa-suspension'

export { grace } from './current-stay'

/** The two-year rule of INA 212(e): while it applies it bars H, L and green cards, and changes of status. */
export const homeResidency = any('common.homeResidency', [homeResidencyTrigger, homeResidencyFulfilled])

/** A change of status can be asked for inside the country, instead of a visa at a consulate. */
export const changeOfStatus = all(
  'common.changeOfStatus',
  [changeableStatus, runningStay, homeResidency],
  [ina248('(a)(3)'), ina248('(b)')],
)

/** Nationality does not keep visas of the class away: one key for each kind of visa; "work" is TN, E-3 and H-1B1. */
export const visaNotSuspended = {
  h1b: notSuspended('h1b', unlistedFor.work, 'h1b'),
  l1: notSuspended('l1', unlistedFor.work, 'l1'),
  o1: notSuspended('o1', unlistedFor.work, 'o1'),
  work: notSuspended('work', unlistedFor.work, 'work'),
  student: notSuspended('student', unlistedFor.study, 'f1'),
  exchange: notSuspended('exchange', unlistedFor.study, 'j1'),
  immigrant: notSuspended('immigrant', unlistedFor.immigration),
} as const

/** An immigrant visa number is available today, in each preference category. */
export const visaNumber = {
  eb1: visaNumberFor('eb1'),
  eb2: visaNumberFor('eb2'),
  eb3: visaNumberFor('eb3'),
} as const

/** An employer that sponsors a green card shows that it can pay the wage from the priority date on. */
export const employerCanPay = any('common.abilityToPay', [
  noOfferYet,
  notSponsoringYet,
  fact({
    id: 'common.abilityToPay.accounts',
    reads: [employerFacts.at.pays],
    cites: [cfr204_5('(g)(2)', 'secondary')],
    judged: 'ordinary',
    // Paying the wage already can make up for weak accounts.
    holds: ([pays]) => pays === 'yes' || 'officer',
  }),
])

/** Classes without dual intent ask for a temporary purpose; steps toward a green card make a visa or renewal harder. */
export const intent = any('common.intent', [
  fact({
    id: 'common.intent.noCase',
    reads: [history],
    cites: [ina214('(b)')],
    holds: ([events]) => !events.includes('green-card'),
  }),
  fact({
    id: 'common.intent.case',
    reads: [status, greenCardCase.at.step],
    cites: [ina214('(b)'), ina214('(h)')],
    judged: 'weighed',
    // A labor certification is the employer's step; it comes up when a visa is next asked for.
    holds: ([at, step]) => (step === 'perm' && at !== 'abroad') || 'officer',
  }),
])
