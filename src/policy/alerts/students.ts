import {
  aauSuit,
  fixedAdmissionOrder,
  formsPage,
  fr89_97693,
  frFixedAdmission,
  frOptFeeProposal,
  rin1615_ac98,
  sevpBroadcasts,
} from '../sources'
import { alert, TRAINING, turn } from './alert'

const fixedAdmission = alert({
  id: 'fixedAdmission',
  turns: {
    '2026-07-17': turn('notApplied', frFixedAdmission()),
    '2026-09-14': turn('blocked', fixedAdmissionOrder(), frFixedAdmission()),
  },
  verified: '2026-10-06',
  pathways: [...TRAINING, 'j1'],
  classes: ['f1', 'j1'],
  stages: ['stay'],
  rules: ['opt.durationOfStatus', 'j1.durationOfStatus', 'f1DepartureDays'],
  open: ['u.fixedAdmission'],
})

const optFee = alert({
  id: 'optFee',
  turns: { '2026-10-08': turn('proposed', frOptFeeProposal('', 'secondary')) },
  verified: '2026-10-08',
  pathways: TRAINING,
  classes: ['f1'],
  stages: ['work'],
  scheduled: { what: 'comments', on: '2026-11-09' },
  rules: ['opt.schoolFeeProposal', 'stemOpt.schoolFeeProposal'],
  open: ['u.optFee'],
})

const cptBroadcasts = alert({
  id: 'cptBroadcasts',
  turns: {
    '2026-08-12': turn('inForce', sevpBroadcasts()),
    '2026-10-05': turn('inForce', sevpBroadcasts(), aauSuit()),
  },
  verified: '2026-10-08',
  contested: true,
  pathways: ['opt'],
  classes: ['f1'],
  stages: ['work'],
  open: ['u.cpt'],
})

const newForms = alert({
  id: 'newForms',
  minor: true,
  turns: { '2026-09-15': turn('open', formsPage()) },
  verified: '2026-09-15',
  pathways: TRAINING,
  classes: ['f1', 'j1', 'h4', 'l2'],
  stages: ['work', 'stay'],
  open: ['u.forms'],
})

const i765Criminal = alert({
  id: 'i765Criminal',
  turns: { '2026-06-05': turn('proposed', rin1615_ac98('', 'secondary')) },
  verified: '2026-09-01',
  pathways: TRAINING,
  classes: ['f1', 'h4'],
  stages: ['work'],
  scheduled: { what: 'comments', on: '2026-08-04' },
})

const skillsList = alert({
  id: 'skillsList',
  turns: { '2024-12-09': turn('inForce', fr89_97693(), fr89_97693(', countries', 'secondary')) },
  verified: '2026-10-08',
  contested: true,
  pathways: ['j1'],
  classes: ['j1'],
  stages: ['stay', 'greenCard'],
  rules: ['skillsListDate', 'common.homeResidencyTrigger.country'],
  open: ['u.skillsList'],
})

/** Students and exchange visitors. */
export const studentAlerts = [fixedAdmission, optFee, cptBroadcasts, i765Criminal, skillsList, newForms] as const
