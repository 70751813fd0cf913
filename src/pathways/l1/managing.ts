import { all, fact, unless } from '../../domain/criterion'
import { cfr214_2, ina101 } from '../../policy/sources'
import { employers } from '../../questions/employer/employers'
import { groupRole, isManagerial } from '../../questions/experience/groupRole'
import { managesHere, managesProfessionals, mostlyManages, staffFitsRole } from '../common/managing'
import { noTransferYet } from './transfer'

const cites = [cfr214_2('(l)(1)(ii)(B), (C)'), ina101('(a)(44)')]

const managingJob = all('l1a.managerialUs.job', [
  fact({
    id: 'l1a.managerialUs.named',
    reads: [employers],
    cites,
    holds: ([named]) => named.includes('group'),
  }),
  managesHere('l1a.managerialUs.role', cites),
  managesProfessionals('l1a.managerialUs.professionals', cites),
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
  mostlyManages('l1a.managerialShare.time', cites),
  noTransferYet,
)

export const staffing = unless(
  'l1a.staffing',
  staffFitsRole('l1a.staffing.team', [cfr214_2('(l)(1)(ii)(B), (C)', 'secondary')]),
  noTransferYet,
)
