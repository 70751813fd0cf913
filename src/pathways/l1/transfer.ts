import { all, any, fact } from '../../domain/criterion'
import { cfr214_2, ina101, pm602_0167 } from '../../policy/sources'
import { groupOffice, isNewOffice } from '../../questions/employer/groupOffice'
import { groupRole } from '../../questions/experience/groupRole'
import { groupWork } from '../../questions/experience/groupWork'
import { status } from '../../questions/you/status'
import { opening } from '../common/events'
import { noGroupJobYet, sameGroup } from '../common/group'
import { yearAbroadAnswers, yearAtAnyTime, yearBeforeFiling, yearBeforeUsWork } from '../common/year-abroad'
import { l1AbroadWindowYears, l1AbroadYears } from './policy'

const group = [ina101('(a)(15)(L)'), cfr214_2('(l)(1)(ii)')]
const year = [cfr214_2('(l)'), pm602_0167('', 'secondary')]
const office = [cfr214_2('(l)(3)(v)-(vi), (l)(7)(i)(A)(3)')]

export const qualifyingGroup = sameGroup('l1.qualifyingGroup', group)

export const noTransferYet = noGroupJobYet('l1.qualifyingGroup.noJobYet', group)

const shift = [pm602_0167('', 'secondary')]
const terms = [l1AbroadYears, l1AbroadWindowYears] as const

/**
 * Work here that is over moves the window as well, if it was for the group, in whatever status: H, L, E, O or TN. Nobody abroad is
 * asked about it, nor those here who say that they left the group, so that it is not refused.
 */
const workedHereBefore = all('l1.windowShift.before', [
  fact({
    id: 'l1.windowShift.left',
    reads: [status, groupWork.at.since],
    cites: shift,
    holds: ([at, since]) => at === 'abroad' || since === 'left',
  }),
  fact({
    id: 'l1.windowShift.earlierYear',
    reads: yearAbroadAnswers,
    uses: terms,
    cites: shift,
    holds: (answers, needed, asOf) => yearAtAnyTime(answers, needed, asOf) && 'officer',
  }),
])

const windowShift = any('l1.windowShift', [yearBeforeUsWork('l1.windowShift.now', terms, shift), workedHereBefore])

const beforeFiling = fact({
  id: 'l1.yearAbroad.beforeFiling',
  reads: yearAbroadAnswers,
  uses: terms,
  cites: year,
  holds: yearBeforeFiling,
})

const fullTime = fact({
  id: 'l1.yearAbroad.fullTime',
  reads: [groupWork.at.fullTime, groupWork.at.employment],
  cites: [cfr214_2('(l)(3)(iii)')],
  // Not asked of work outside the group, which closes the pathway by itself.
  holds: ([full, employment]) =>
    full === null ? 'unsure' : full === 'yes' || (employment === 'employed' && opening('yearAbroad')),
})

export const yearAbroad = all('l1.yearAbroad', [any('l1.yearAbroad.complete', [beforeFiling, windowShift]), fullTime])

export const capacityAbroad = fact({
  id: 'l1.capacityAbroad',
  reads: [groupRole],
  cites: [cfr214_2('(l)(1)(ii)')],
  judged: 'weighed',
  // Leading a team is no managing, yet it may rest on special knowledge. Skills common in the industry are none of the three.
  holds: ([role]) => role !== 'general' && (role !== 'lead' || 'officer'),
})

const openOffice = all('l1.newOffice.ready', [
  fact({
    id: 'l1.newOffice.premises',
    reads: [groupOffice.at.premises],
    cites: office,
    holds: ([premises]) => (premises === null ? 'unsure' : premises === 'yes' || opening('usOffice')),
  }),
  fact({
    id: 'l1.newOffice.plan',
    reads: [groupOffice.at.plan],
    cites: office,
    judged: 'weighed',
    holds: ([plan]) => (plan === null ? 'unsure' : plan === 'yes' || opening('usOffice')),
  }),
])

/** A US office that has done business for a year needs no more; a new one shows its premises and how it will grow. */
export const newOffice = any('l1.newOffice', [
  noTransferYet,
  fact({
    id: 'l1.newOffice.established',
    reads: [groupOffice.at.age],
    cites: office,
    holds: ([age]) => !isNewOffice(age),
  }),
  openOffice,
])
