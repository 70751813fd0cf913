import {
  aaupSuit,
  delcarmenLara,
  eo13936,
  eo14351,
  flagTimes,
  fr91_45324,
  g1055,
  immigrantWorkerReforms as reformAgenda,
  mukherji,
  pm602_0199,
  uscisData,
  visaBulletinPage,
} from '../sources'
import { alert, CARDS, PERM, turn } from './alert'

const IMMIGRANT = { classes: ['immigrant'], stages: ['greenCard'] } as const

const visaBulletin = alert({
  ...IMMIGRANT,
  id: 'visaBulletin',
  turns: { '2026-10-01': turn('inForce', visaBulletinPage(', October 2026')) },
  verified: '2026-10-08',
  contested: true,
  pathways: CARDS,
  rules: ['visaBulletin'],
  open: ['u.visaBulletin'],
})

const adjustmentMemo = alert({
  ...IMMIGRANT,
  id: 'adjustmentMemo',
  turns: { '2026-05-21': turn('inForce', pm602_0199()) },
  verified: '2026-07-27',
  contested: true,
  pathways: CARDS,
  rules: ['common.adjustmentDiscretion'],
  open: ['u.adjustment'],
})

const publicCharge = alert({
  ...IMMIGRANT,
  id: 'publicCharge',
  turns: { '2026-09-18': turn('inForce', fr91_45324()) },
  verified: '2026-10-07',
  pathways: CARDS,
})

const immigrantWorkerReforms = alert({
  ...IMMIGRANT,
  id: 'immigrantWorkerReforms',
  turns: { '2026-08-24': turn('open', reformAgenda('', 'secondary')) },
  verified: '2026-10-08',
  startUnclear: true,
  pathways: ['eb1a', 'eb1b', 'eb1c', 'niw'],
  rules: ['eb1a.reforms', 'eb1b.reforms', 'eb1c.reforms', 'niw.reforms'],
  open: ['u.imm1615ac85'],
})

const finalMeritsSuit = alert({
  ...IMMIGRANT,
  id: 'finalMeritsSuit',
  turns: { '2026-01-28': turn('open', mukherji('', 'secondary')) },
  verified: '2026-10-08',
  pathways: ['eb1a'],
  rules: ['eb1a.finalMeritsSuit'],
})

const permTimes = alert({
  ...IMMIGRANT,
  id: 'permTimes',
  minor: true,
  turns: { '2026-08-07': turn('open', flagTimes('', 'secondary')) },
  verified: '2026-08-07',
  pathways: PERM,
  rules: ['permAnalystDays'],
  open: ['u.permTimes'],
})

const approvalRates = alert({
  ...IMMIGRANT,
  id: 'approvalRates',
  minor: true,
  turns: { '2026-07-01': turn('open', uscisData('', 'secondary')) },
  verified: '2026-10-08',
  startUnclear: true,
  pathways: ['eb1a', 'niw'],
  open: ['u.approvalRates'],
})

const hongKong = alert({
  ...IMMIGRANT,
  id: 'hongKong',
  turns: { '2020-07-14': turn('open', eo13936('', 'conflicting')) },
  verified: '2026-10-08',
  startUnclear: true,
  pathways: CARDS,
  rules: ['visaBulletin'],
  open: ['u.hongKong'],
})

const advanceParoleDeparture = alert({
  ...IMMIGRANT,
  id: 'advanceParoleDeparture',
  turns: { '2026-08-13': turn('inForce', delcarmenLara()) },
  verified: '2026-10-01',
  pathways: CARDS,
})

const goldCard = alert({
  ...IMMIGRANT,
  id: 'goldCard',
  turns: {
    '2025-09-19': turn('open', eo14351('', 'secondary')),
    '2026-02-03': turn('open', eo14351('', 'secondary'), aaupSuit('', 'secondary')),
  },
  verified: '2026-10-01',
  pathways: CARDS,
  open: ['u.goldCard'],
})

const feesNotHeld = alert({
  id: 'feesNotHeld',
  minor: true,
  turns: { '2026-10-08': turn('open', g1055()) },
  verified: '2026-10-08',
  pathways: [...CARDS, 'h1b1'],
  classes: ['immigrant', 'h1b1', 'h4'],
  stages: ['petition', 'greenCard'],
  open: ['u.fees'],
})

/** Green cards. */
export const greenCardAlerts = [
  visaBulletin,
  adjustmentMemo,
  publicCharge,
  immigrantWorkerReforms,
  finalMeritsSuit,
  permTimes,
  approvalRates,
  hongKong,
  advanceParoleDeparture,
  feesNotHeld,
  goldCard,
] as const
