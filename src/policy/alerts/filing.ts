import { eFilingNotice, fr90_48799, fr91_1059, pa2026_05, recheckReports, saveJobs as reviewDenied } from '../sources'
import { alert, CARDS, H1B, L1, TRAINING, turn, WORK_CLASSES, WORKERS } from './alert'

const FILED = [...WORKERS, ...TRAINING, ...CARDS] as const
const FILED_CLASSES = [...WORK_CLASSES, 'f1', 'immigrant'] as const

const denyWithoutRfe = alert({
  id: 'denyWithoutRfe',
  turns: { '2026-08-05': turn('inForce', pa2026_05('', 'conflicting')) },
  verified: '2026-10-01',
  contested: true,
  pathways: FILED,
  classes: FILED_CLASSES,
  stages: ['petition', 'work', 'greenCard'],
  rules: ['common.noRfeDenial'],
  open: ['u.noRfe'],
})

const premiumFees = alert({
  id: 'premiumFees',
  minor: true,
  turns: { '2026-03-01': turn('inForce', fr91_1059()) },
  verified: '2026-10-07',
  pathways: [...H1B, 'o1a', ...L1, 'e3', 'tn', ...CARDS],
  classes: ['h1b', 'o1', 'l1', 'e3', 'tn', 'immigrant'],
  stages: ['petition'],
})

const eFiling = alert({
  id: 'eFiling',
  minor: true,
  turns: { '2026-08-11': turn('notApplied', eFilingNotice()) },
  verified: '2026-10-01',
  pathways: FILED,
  classes: FILED_CLASSES,
  stages: ['petition', 'work', 'greenCard'],
})

const fbiRecheck = alert({
  id: 'fbiRecheck',
  minor: true,
  turns: { '2026-04-27': turn('open', recheckReports('', 'secondary')) },
  verified: '2026-10-01',
  pathways: FILED,
  classes: FILED_CLASSES,
  stages: ['petition', 'work', 'greenCard'],
})

const eadAutoExtension = alert({
  id: 'eadAutoExtension',
  turns: { '2025-10-30': turn('inForce', fr90_48799()) },
  verified: '2026-10-07',
  pathways: [...H1B, ...L1, ...CARDS],
  classes: ['h4', 'l2', 'immigrant'],
  stages: ['work'],
})

const saveJobs = alert({
  id: 'saveJobs',
  turns: { '2025-10-14': turn('inForce', reviewDenied('', 'secondary')) },
  verified: '2026-10-01',
  contested: true,
  pathways: H1B,
  classes: ['h4'],
  stages: ['work'],
  open: ['u.h4'],
})

/** What everybody who files meets, and the work cards of spouses. */
export const filingAlerts = [denyWithoutRfe, saveJobs, eadAutoExtension, fbiRecheck, premiumFees, eFiling] as const
