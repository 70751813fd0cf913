import { all, any, fact } from '../../domain/criterion'
import { cfr214_6, ina214, usmca } from '../../policy/sources'
import { citizenships } from '../../questions/you/citizenships'
import { intent, visaNotSuspended } from '../common/gates'
import { credential } from './credential'
import { noSelfEmployment, prearranged } from './employer'
import { profession } from './profession'

/** Citizenship counts, not residence in Canada or Mexico. */
const citizen = fact({
  id: 'tn.citizen',
  reads: [citizenships],
  cites: [usmca(', Annex 16-A'), ina214('(e)(1)'), cfr214_6('(a)')],
  holds: ([all]) => all.includes('CA') || all.includes('MX'),
})

/** The two-year rule of 212(e) names H and L, so that it bars no TN; it stops a change of status to TN. */
export const eligibility = all('tn', [
  citizen,
  prearranged,
  noSelfEmployment,
  profession,
  credential,
  all('tn.intent', [intent], [ina214('(b)')]),
])

/** Canadians ask for TN at the border without a visa. */
export const noVisaNeeded = fact({
  id: 'tn.mexicanVisa',
  reads: [citizenships],
  cites: [cfr214_6('(d)(1)-(2)')],
  holds: ([all]) => all.includes('CA'),
})

/** A suspension of visas cannot reach somebody who needs none. */
export const visaAvailable = any('tn.visa', [noVisaNeeded, visaNotSuspended.work])
