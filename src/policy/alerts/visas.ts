import {
  clinicRubio,
  dorcas,
  fr91_62534,
  holdMemos,
  immigrantVisaAppointments,
  proclamation10949,
  proclamation10998,
  publicLaw119_21,
  stateVisaPages,
  visaFeeList,
} from '../sources'
import { alert, CARDS, EVERY, H1B, TRAINING, turn, WORKERS, WORK_CLASSES } from './alert'

const TEMPORARY_CLASSES = [...WORK_CLASSES, 'f1', 'j1'] as const
const TEMPORARY = [...WORKERS, ...TRAINING, 'j1'] as const

const travelBan10998 = alert({
  id: 'travelBan10998',
  turns: { '2025-12-16': turn('notApplied', proclamation10998()), '2026-01-01': turn('inForce', proclamation10998()) },
  verified: '2026-10-07',
  contested: true,
  pathways: EVERY,
  classes: [...TEMPORARY_CLASSES, 'immigrant'],
  stages: ['visa'],
  rules: ['travelBan'],
  open: ['u.travelBan'],
})

const travelBan10949 = alert({
  id: 'travelBan10949',
  turns: {
    '2025-06-04': turn('notApplied', proclamation10949('', 'secondary')),
    '2025-06-09': turn('inForce', proclamation10949('', 'secondary'), proclamation10949(', start and lists', 'memory')),
    '2026-01-01': turn('ended', proclamation10998(), proclamation10949('', 'secondary')),
  },
  verified: '2026-10-07',
  contested: true,
  pathways: EVERY,
  classes: [...TEMPORARY_CLASSES, 'immigrant'],
  stages: ['visa'],
  rules: ['travelBan'],
})

const benefitHolds = alert({
  id: 'benefitHolds',
  turns: {
    '2025-12-02': turn('inForce', holdMemos('', 'conflicting')),
    '2026-06-05': turn('vacated', dorcas(), dorcas(', practice since', 'conflicting'), holdMemos('', 'conflicting')),
  },
  verified: '2026-09-01',
  pathways: EVERY,
  classes: [...TEMPORARY_CLASSES, 'immigrant'],
  stages: ['petition', 'work', 'greenCard'],
  rules: ['benefitHolds', 'common.travelBanVisa.holds'],
  open: ['u.holds'],
})

const ivAppointmentPause = alert({
  id: 'ivAppointmentPause',
  turns: { '2026-08-25': turn('open', immigrantVisaAppointments('', 'secondary')) },
  verified: '2026-09-01',
  pathways: CARDS,
  classes: ['immigrant'],
  stages: ['visa'],
  rules: ['common.immigrantVisaPause'],
  open: ['u.ivAppointments'],
})

const ivPause75 = alert({
  id: 'ivPause75',
  turns: {
    '2026-01-21': turn('inForce', clinicRubio('', 'secondary')),
    '2026-08-21': turn('vacated', clinicRubio('', 'secondary'), clinicRubio(', list of countries', 'conflicting')),
  },
  verified: '2026-09-25',
  contested: true,
  pathways: CARDS,
  classes: ['immigrant'],
  stages: ['visa'],
  rules: ['common.immigrantVisaPause'],
  open: ['u.ivPause75'],
})

const socialMediaH = alert({
  id: 'socialMediaH',
  turns: { '2025-12-15': turn('inForce', stateVisaPages(', H-1B and H-4', 'secondary', '2026-10-01')) },
  verified: '2026-10-01',
  pathways: H1B,
  classes: ['h1b', 'h4'],
  stages: ['visa'],
  rules: ['common.interview'],
})

const socialMediaTn = alert({
  id: 'socialMediaTn',
  turns: { '2026-10-01': turn('inForce', stateVisaPages()) },
  verified: '2026-10-07',
  pathways: ['tn'],
  classes: ['tn'],
  stages: ['visa'],
  rules: ['tn.socialMedia'],
})

const socialMediaFMJ = alert({
  id: 'socialMediaFMJ',
  turns: { '2025-06-18': turn('inForce', stateVisaPages()) },
  verified: '2026-10-07',
  pathways: [...TRAINING, 'j1'],
  classes: ['f1', 'j1'],
  stages: ['visa'],
  rules: ['common.interview'],
})

const interviewWaiver = alert({
  id: 'interviewWaiver',
  turns: { '2025-09-02': turn('inForce', stateVisaPages()), '2025-10-01': turn('inForce', stateVisaPages()) },
  verified: '2026-10-07',
  // H, L, O, E, F and J visas: the sources do not name TN.
  pathways: TEMPORARY.filter((id) => id !== 'tn'),
  classes: TEMPORARY_CLASSES.filter((id) => id !== 'tn'),
  stages: ['visa'],
  rules: ['common.interview'],
})

const applyInCountry = alert({
  id: 'applyInCountry',
  turns: {
    '2025-09-06': turn('inForce', stateVisaPages(), stateVisaPages(', first day', 'conflicting')),
  },
  verified: '2026-10-07',
  startUnclear: true,
  pathways: TEMPORARY,
  classes: TEMPORARY_CLASSES,
  stages: ['visa'],
  rules: ['common.interview'],
})

const visaIntegrityFee = alert({
  id: 'visaIntegrityFee',
  minor: true,
  turns: { '2025-07-04': turn('notApplied', publicLaw119_21(), visaFeeList(), fr91_62534('', 'conflicting')) },
  verified: '2026-10-07',
  pathways: TEMPORARY,
  classes: TEMPORARY_CLASSES,
  stages: ['visa'],
  open: ['u.visaIntegrity'],
})

/** Measures that go by nationality. */
export const nationalityAlerts = [travelBan10998, benefitHolds] as const

/** Visas abroad. */
export const visaAlerts = [
  ivAppointmentPause,
  ivPause75,
  socialMediaH,
  socialMediaTn,
  socialMediaFMJ,
  interviewWaiver,
  applyInCountry,
  visaIntegrityFee,
  travelBan10949,
] as const
