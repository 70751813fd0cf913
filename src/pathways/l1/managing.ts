import { all, fact, unless } from '../../domain/criterion'
import { cfr214_2, ina101 } from '../../policy/sources'
import { employers } from '../../questions/employer/employers'
import { groupJob } from '../../questions/employer/groupJob'
import { groupRole, isManagerial } from '../../questions/experience/groupRole'
import { isMostlyManaging, managesProfessionals, staffFitsRole } from '../common/managing'
import { noTransferYet } from './transfer'

const cites = [cfr214_2('(l)(1)(ii)(B), (C)'), ina101('(a)(44)')]

const managingJob = all('l1a.managerialUs.job', [
  fact({
    id: 'l1a.managerialUs.named',
    reads: [employers],
    cites,
    holds: ([named]) => named.includes('group'),
  }),
  fact({
    id: 'l1a.managerialUs.role',
    reads: [groupJob.at.work],
    cites,
    judged: 'weighed',
    holds: ([work]) => isManagerial(work),
  }),
  fact({
    id: 'l1a.managerialUs.professionals',
    reads: [groupJob.at.work, groupJob.at.degreed],
    cites,
    judged: 'weighed',
    holds: ([work, degreed]) => managesProfessionals(work, degreed),
  }),
])

/** With no job named, a manager abroad can be expected to manage; nobody else can. */
const managingExpected = all('l1a.managerialUs.expected', [
  noTransferYet,
  fact({
    id: 'l1a.managerialUs.managedAbroad',
    reads: [groupRole],
    cites,
    judged: 'weighed',
    holds: ([role]) => isManagerial(role),
  }),
])

export const managerialUs = unless('l1a.managerialUs', managingJob, managingExpected)

export const managerialShare = unless(
  'l1a.managerialShare',
  fact({
    id: 'l1a.managerialShare.time',
    reads: [groupJob.at.handsOn],
    cites,
    judged: 'weighed',
    holds: ([handsOn]) => isMostlyManaging(handsOn),
  }),
  noTransferYet,
)

export const staffing = unless(
  'l1a.staffing',
  fact({
    id: 'l1a.staffing.team',
    reads: [groupJob.at.work, groupJob.at.reports, groupJob.at.budget],
    cites: [cfr214_2('(l)(1)(ii)(B), (C)', 'secondary')],
    judged: 'weighed',
    holds: ([work, reports, budget]) => staffFitsRole(work, reports, budget),
  }),
  noTransferYet,
)
