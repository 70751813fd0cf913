import { type Parameter, UNDATED } from '../domain/parameter'
import { dorcas, holdMemos, proclamation10949, proclamation10998 } from './sources'

/** Countries whose nationals get no visas, by the classes suspended; codes as among citizenships. */
export interface Suspensions {
  /** All visas. */
  readonly full: readonly string[]
  /** Immigrant visas and B, F, M and J. */
  readonly partial: readonly string[]
  /** Immigrant visas only. */
  readonly immigrant: readonly string[]
}

/** PS: documents issued by the Palestinian Authority. */
const FULL = 'AF MM BF TD CG GQ ER HT IR LA LY ML NE SL SO SS SD SY YE PS'.split(' ')
const PARTIAL = 'AO AG BJ BI CI CU DM GA GM MW MR NG SN TZ TG TO VE ZM ZW'.split(' ')

// From 9 June to 31 December 2025 Proclamation 10949 applied; its lists were not read, so those days have no value.
export const travelBan: Parameter<Suspensions> = {
  id: 'travelBan',
  reviewBy: '2026-12-01',
  periods: [
    {
      // The suspensions of 2017 to 2020 had been revoked on this day.
      from: '2021-01-20',
      until: '2025-06-08',
      value: { full: [], partial: [], immigrant: [] },
      cites: [proclamation10949(', start', 'memory')],
    },
    {
      from: '2026-01-01',
      value: { full: FULL, partial: PARTIAL, immigrant: ['TM'] },
      cites: [proclamation10998(', lists')],
    },
  ],
}

/**
 * Whether USCIS may hold cases of listed nationals inside the country: not before its memo; since then the holds were in force,
 * then ended by courts with a practice that is said to be uneven.
 */
export const benefitHolds: Parameter<boolean> = {
  id: 'benefitHolds',
  reviewBy: '2026-12-01',
  periods: [
    { from: UNDATED, until: '2025-12-01', value: false, cites: [holdMemos()] },
    { from: '2025-12-02', value: true, cites: [holdMemos(), dorcas(), dorcas(', practice since', 'conflicting')] },
  ],
}
