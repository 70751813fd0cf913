import {
  californiaMullin,
  chamberSuit,
  firstCircuitPayment,
  fr90_60864,
  fr91_15454,
  fr91_51360,
  fr91_60497,
  fr91_60501,
  frGraceProposal,
  frH1bFeeProposal,
  frWageProposal,
  globalNurseForce,
  h1bReform as reformAgenda,
  paymentGuidance,
  proclamation10973,
  registrationPage,
  usmca,
} from '../sources'
import { alert, H1B, L1, PERM, TREATY, turn, WORK_CLASSES, WORKERS } from './alert'

const payment100k = alert({
  id: 'payment100k',
  turns: {
    '2025-09-21': turn('inForce', proclamation10973(), paymentGuidance('', 'secondary')),
    '2026-06-08': turn('vacated', californiaMullin(', 8 June 2026'), chamberSuit()),
    '2026-09-30': turn(
      'vacated',
      californiaMullin(', 8 June 2026'),
      globalNurseForce(', 30 September 2026'),
      fr91_60497(' (Proclamation 11069)'),
      firstCircuitPayment(),
      chamberSuit(),
      paymentGuidance('', 'secondary'),
    ),
  },
  verified: '2026-10-07',
  pathways: H1B,
  classes: ['h1b'],
  stages: ['petition', 'visa'],
  // Extended by Proclamation 11069.
  scheduled: { what: 'end', on: '2027-09-21', set: '2026-09-18' },
  rules: ['h1b.paymentProclamation', 'h1bPayment'],
  open: ['u.payment100k'],
})

const weightedSelection = alert({
  id: 'weightedSelection',
  turns: { '2026-02-27': turn('inForce', fr90_60864()) },
  verified: '2026-10-07',
  pathways: ['h1b'],
  classes: ['h1b'],
  stages: ['selection'],
  rules: ['h1bWeights', 'h1bCap.wageLevel'],
})

const proposedH1bFee = alert({
  id: 'proposedH1bFee',
  turns: { '2026-08-25': turn('proposed', frH1bFeeProposal()) },
  verified: '2026-10-07',
  pathways: ['h1b'],
  classes: ['h1b'],
  stages: ['petition'],
  scheduled: { what: 'comments', on: '2026-09-24' },
  rules: ['h1bCap.proposedFee'],
  open: ['u.h1bFee103265'],
})

const dolWageRule = alert({
  id: 'dolWageRule',
  turns: { '2026-03-27': turn('proposed', frWageProposal(), fr91_15454('', 'secondary')) },
  verified: '2026-10-07',
  pathways: [...H1B, ...TREATY, ...PERM],
  classes: ['h1b', 'e3', 'h1b1', 'immigrant'],
  stages: ['selection', 'petition', 'greenCard'],
  scheduled: { what: 'comments', on: '2026-05-26' },
  rules: ['h1b.wageProposal', 'h1b1.wageProposal', 'e3.wageProposal', 'perm.wageRule'],
  open: ['u.dolWage'],
})

const h1bReform = alert({
  id: 'h1bReform',
  turns: { '2026-08-24': turn('open', reformAgenda()) },
  verified: '2026-10-07',
  pathways: H1B,
  classes: ['h1b'],
  stages: ['petition'],
  rules: ['h1b.reform', 'h1bExempt.reformRule'],
  open: ['u.h1bReform'],
})

const graceDeletion = alert({
  id: 'graceDeletion',
  turns: { '2026-09-11': turn('proposed', frGraceProposal()) },
  verified: '2026-10-07',
  pathways: WORKERS,
  classes: WORK_CLASSES,
  stages: ['stay'],
  scheduled: { what: 'comments', on: '2026-11-10' },
  rules: ['common.grace', 'graceDays'],
  open: ['u.grace60'],
})

const layoffEo = alert({
  id: 'layoffEo',
  turns: { '2026-09-18': turn('inForce', fr91_60501()) },
  verified: '2026-10-07',
  contested: true,
  pathways: [...H1B, ...TREATY],
  classes: ['h1b', 'e3', 'h1b1'],
  stages: ['petition', 'visa'],
  rules: ['h1b.layoffs', 'h1bLayoffReview'],
})

const fee911 = alert({
  id: 'fee911',
  turns: { '2026-09-09': turn('inForce', fr91_51360()) },
  verified: '2026-10-07',
  pathways: [...H1B, ...L1],
  classes: ['h1b', 'l1'],
  stages: ['petition'],
  scheduled: { what: 'end', on: '2027-09-30' },
})

const h1bCounts = alert({
  id: 'h1bCounts',
  minor: true,
  turns: { '2026-05-21': turn('open', registrationPage(', counts of FY2027', 'conflicting')) },
  verified: '2026-10-07',
  pathways: ['h1b'],
  classes: ['h1b'],
  stages: ['selection'],
  open: ['u.fy2027Counts'],
})

const nextSeason = alert({
  id: 'nextSeason',
  minor: true,
  turns: { '2026-07-17': turn('open', registrationPage(', seasons so far', 'secondary')) },
  verified: '2026-10-08',
  pathways: ['h1b'],
  classes: ['h1b'],
  stages: ['selection'],
  rules: ['h1bRegistrationSeason'],
  open: ['u.fy2028'],
})

const usmcaReview = alert({
  id: 'usmcaReview',
  turns: { '2026-07-01': turn('open', usmca(', joint review of 2026', 'secondary')) },
  verified: '2026-10-01',
  pathways: ['tn'],
  classes: ['tn'],
  stages: ['petition', 'visa'],
  rules: ['tn.usmcaReview'],
  open: ['u.usmca'],
})

/** Registration, petitions and the stay of workers. */
export const workerAlerts = [
  payment100k,
  proposedH1bFee,
  dolWageRule,
  h1bReform,
  graceDeletion,
  layoffEo,
  weightedSelection,
  fee911,
  nextSeason,
  h1bCounts,
  usmcaReview,
] as const
