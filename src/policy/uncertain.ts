import type { Citation } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import {
  aaupSuit,
  aauSuit,
  californiaMullin,
  chamberSuit,
  CHECKED,
  clinicRubio,
  dorcas,
  eo13936,
  eo14351,
  fixedAdmissionOrder,
  flagTimes,
  formsPage,
  fr89_97693,
  fr91_15454,
  frFixedAdmission,
  frGraceProposal,
  frH1bFeeProposal,
  frOptFeeProposal,
  g1055,
  globalNurseForce,
  h1bReform,
  holdMemos,
  immigrantVisaAppointments,
  immigrantWorkerReforms,
  pa2026_05,
  pm602_0199,
  proclamation10998,
  publicLaw119_21,
  registrationPage,
  saveJobs,
  sevpBroadcasts,
  uscisData,
  usmca,
  visaBulletinPage,
  visaFeeList,
} from './sources'

/** What could not be verified for the days after the sources were read. */
export interface Uncertainty<Id extends string = string> {
  readonly id: Id
  /** The day of the last known state. */
  readonly on: IsoDate
  readonly cites: readonly Citation[]
}

const open = <const Id extends string>(id: Id, on: IsoDate, ...cites: readonly Citation[]): Uncertainty<Id> => ({
  id,
  on,
  cites,
})

/** Every open point, in the order in which it is shown. */
export const uncertainties = [
  open(
    'u.payment100k',
    '2026-10-07',
    californiaMullin(', 8 June 2026'),
    globalNurseForce(', 30 September 2026'),
    chamberSuit(),
  ),
  open('u.h1bFee103265', '2026-10-07', frH1bFeeProposal()),
  open('u.optFee', CHECKED, frOptFeeProposal('', 'secondary')),
  open('u.grace60', '2026-10-07', frGraceProposal()),
  open('u.dolWage', '2026-10-07', fr91_15454('', 'secondary')),
  open('u.h1bReform', '2026-10-07', h1bReform()),
  open('u.fixedAdmission', '2026-10-06', fixedAdmissionOrder(), frFixedAdmission()),
  open('u.cpt', CHECKED, sevpBroadcasts(), aauSuit()),
  open('u.visaBulletin', CHECKED, visaBulletinPage(', October 2026')),
  open('u.fy2027Counts', '2026-10-07', registrationPage(', fiscal year 2027', 'conflicting')),
  open('u.fy2028', CHECKED, registrationPage(', past pattern', 'memory')),
  open('u.travelBan', '2026-10-07', proclamation10998(', lists')),
  open('u.ivAppointments', '2026-09-01', immigrantVisaAppointments('', 'secondary')),
  open('u.ivPause75', '2026-09-25', clinicRubio('', 'secondary')),
  open('u.holds', '2026-09-01', holdMemos('', 'conflicting'), dorcas()),
  open('u.approvalRates', CHECKED, uscisData('', 'secondary')),
  open('u.imm1615ac85', CHECKED, immigrantWorkerReforms()),
  open('u.goldCard', '2026-10-01', eo14351('', 'secondary'), aaupSuit('', 'secondary')),
  open('u.h4', '2026-10-01', saveJobs('', 'secondary')),
  open('u.permTimes', '2026-08-07', flagTimes('', 'secondary')),
  open('u.hongKong', CHECKED, eo13936('', 'conflicting')),
  open('u.usmca', '2026-10-01', usmca(', joint review of 2026', 'secondary')),
  open('u.visaIntegrity', '2026-10-07', publicLaw119_21('', 'conflicting'), visaFeeList()),
  open('u.noRfe', '2026-10-01', pa2026_05('', 'conflicting')),
  open('u.forms', '2026-09-15', formsPage()),
  open('u.skillsList', CHECKED, fr89_97693(', countries kept', 'memory')),
  open('u.adjustment', '2026-07-27', pm602_0199()),
  open('u.fees', CHECKED, g1055()),
] as const satisfies readonly Uncertainty[]
