import { addDays, type IsoDate } from '../domain/dates'
import type { Parameter } from '../domain/parameter'
import { HELD_FROM, immigrantVisaAppointments, stateVisaPages } from './sources'

/** When consulates began to read public social media, by class of visa. */
export type ReadClass = 'fj' | 'h1b' | 'tn'

const readSince = (id: string, from: IsoDate, confidence: 'primary' | 'secondary'): Parameter<boolean> => ({
  id,
  reviewBy: '2027-01-15',
  periods: [
    { from: HELD_FROM, until: addDays(from, -1), value: false, cites: [stateVisaPages(', start', 'derived')] },
    { from, value: true, cites: [stateVisaPages(', public social media', confidence)] },
  ],
})

export const socialMedia: Readonly<Record<ReadClass, Parameter<boolean>>> = {
  fj: readSince('socialMediaFMJ', '2025-06-18', 'primary'),
  h1b: readSince('socialMediaH', '2025-12-15', 'secondary'),
  tn: readSince('socialMediaTN', '2026-10-01', 'primary'),
}

/** Whether appointments for immigrant visas are paused worldwide. Whether they have resumed was not found. */
export const immigrantVisaPause: Parameter<boolean> = {
  id: 'ivAppointmentPause',
  reviewBy: '2026-11-01',
  periods: [
    { from: HELD_FROM, until: '2026-08-24', value: false, cites: [immigrantVisaAppointments(', start', 'derived')] },
    { from: '2026-08-25', value: true, cites: [immigrantVisaAppointments('', 'secondary')] },
  ],
}
