import { all, any, fact, unless } from '../../domain/criterion'
import { cfr204_5, ina101, ina203, matterOfSP, pm6f4 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { groupOffice, isNewOffice } from '../../questions/employer/groupOffice'
import { groupRole, isManagerial } from '../../questions/experience/groupRole'
import { groupWork } from '../../questions/experience/groupWork'
import { opening } from '../common/events'
import { employerCanPay, homeResidency } from '../common/gates'
import { noGroupJobYet, sameGroup } from '../common/group'
import { managesHere, managesProfessionals, mostlyManages, staffFitsRole } from '../common/managing'
import { yearAbroadAnswers, yearBeforeFiling, yearBeforeUsWork } from '../common/year-abroad'
import { eb1cAbroadWindowYears, eb1cAbroadYears, eb1cUsBusinessYears } from './policy'

const abroad = [ina203('(b)(1)(C)'), cfr204_5('(j)')]
const managing = [cfr204_5('(j)(2)'), ina101('(a)(44)')]

const relationship = sameGroup('eb1c.relationship', [cfr204_5('(j)(2)')])
const noJobYet = noGroupJobYet('eb1c.relationship.noJobYet', [cfr204_5('(j)(2)')])

const terms = [eb1cAbroadYears, eb1cAbroadWindowYears] as const

const yearAbroad = all('eb1c.yearAbroad', [
  any('eb1c.yearAbroad.complete', [
    fact({
      id: 'eb1c.yearAbroad.beforeFiling',
      reads: yearAbroadAnswers,
      uses: terms,
      cites: abroad,
      holds: yearBeforeFiling,
    }),
    yearBeforeUsWork('eb1c.yearAbroad.beforeEntry', terms, [cfr204_5('(j)(3)(i)(B)')]),
  ]),
  fact({
    id: 'eb1c.yearAbroad.managing',
    reads: [groupRole],
    cites: abroad,
    judged: 'weighed',
    holds: ([role]) => isManagerial(role),
  }),
])

const notSpecializedOnly = fact({
  id: 'eb1c.notSpecializedOnly',
  reads: [groupRole],
  cites: [cfr204_5('(j)(3)(i)', 'secondary')],
  holds: ([role]) => role !== 'expert',
})

/** The source says that leaving breaks the link, but was not read again; a year within the last three can still stand. */
const noGapGroup = fact({
  id: 'eb1c.noGapGroup',
  reads: [groupWork.at.since],
  cites: [matterOfSP('', 'memory')],
  holds: ([since]) => since !== 'left' || 'unsettled',
})

const managerialUs = unless(
  'eb1c.managerialUs',
  all('eb1c.managerialUs.job', [
    managesHere('eb1c.managerialUs.role', managing),
    managesProfessionals('eb1c.managerialUs.professionals', managing),
    mostlyManages('eb1c.managerialUs.time', managing),
    staffFitsRole('eb1c.managerialUs.team', managing),
  ]),
  noJobYet,
)

const usBusiness = unless(
  'eb1c.usBusiness',
  fact({
    id: 'eb1c.usBusiness.year',
    reads: [groupOffice.at.age],
    uses: [eb1cUsBusinessYears],
    cites: [cfr204_5('(j)(3)(i)(D)'), pm6f4()],
    holds: ([age]) => !isNewOffice(age) || opening('usOfficeYear'),
  }),
  noJobYet,
)

/** Only the employer can file, and it shows that it can pay. */
const abilityToPay = unless(
  'eb1c.abilityToPay',
  all('eb1c.abilityToPay.employer', [
    fact({
      id: 'eb1c.abilityToPay.files',
      reads: [employerFacts.at.greenCard],
      cites: [cfr204_5('(j)(1)')],
      holds: ([files]) => files === 'yes' || opening('employerSponsors'),
    }),
    employerCanPay,
  ]),
  noJobYet,
)

export const eligibility = all('eb1c.eligibility', [
  relationship,
  yearAbroad,
  notSpecializedOnly,
  noGapGroup,
  managerialUs,
  usBusiness,
  abilityToPay,
])

/** The petition can be approved under the two-year rule; the green card waits for its end. */
export const circumstances = [homeResidency] as const
