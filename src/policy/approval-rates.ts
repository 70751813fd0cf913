import type { Citation } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import type { Parameter } from '../domain/parameter'
import { CHECKED, uscisData } from './sources'

/**
 * decided: approvals out of approvals and denials. receipts: approvals out of petitions received, pending ones included. The
 * two are never compared.
 */
export type Basis = 'decided' | 'receipts'

/** A rate as published: no counts came with it unless `decided` gives the denominator. */
export interface ApprovalRate {
  readonly fiscalYear: number
  /** Absent for the full year. */
  readonly quarter?: 1 | 2 | 3 | 4
  /** Percent, least and most where sources give a range. */
  readonly percent: readonly [number, number]
  /** Whether sources give it as "about". */
  readonly about: boolean
  readonly basis: Basis
  /** How many petitions were decided. */
  readonly decided?: number
}

const about = (fiscalYear: number, least: number, most = least): ApprovalRate => ({
  fiscalYear,
  percent: [least, most],
  about: true,
  basis: 'decided',
})
const exact = (fiscalYear: number, percent: number, quarter?: 1 | 2 | 3 | 4): ApprovalRate => ({
  fiscalYear,
  percent: [percent, percent],
  about: false,
  basis: 'decided',
  ...(quarter !== undefined && { quarter }),
})

const received = (fiscalYear: number, percent: number): ApprovalRate => ({
  ...exact(fiscalYear, percent),
  basis: 'receipts',
})

// The days of publication were not read, so that the rates are held from the day on which they were last reviewed.
const rates = (
  id: string,
  from: IsoDate,
  value: readonly ApprovalRate[],
  ...cites: readonly Citation[]
): Parameter<readonly ApprovalRate[]> => ({ id, reviewBy: '2027-01-15', periods: [{ from, value, cites }] })

export const o1aRates = rates(
  'rateO1a',
  CHECKED,
  [about(2021, 91), about(2022, 94), about(2023, 92), about(2024, 92, 94)],
  uscisData(', O-1A', 'secondary'),
)

/** O-1A and O-1B together. */
export const o1Rates = rates(
  'rateO1AllFy2025',
  CHECKED,
  [{ ...about(2025, 94), decided: 31_681 }],
  uscisData(', all O-1', 'secondary'),
)

// Monthly figures of a private tracker are not used.
export const eb1aRates = rates(
  'rateEb1aFy2025',
  CHECKED,
  [exact(2025, 74.9, 1), exact(2025, 72.7, 2), exact(2025, 67, 3), exact(2025, 66.9)],
  uscisData(', EB-1A', 'secondary'),
)

/** Approved out of all received; in fiscal year 2024 23.32 percent were denied and 16.03 percent still pending. */
export const eb1aReceiptRates = rates(
  'rateEb1aReceipts',
  CHECKED,
  [received(2023, 70.5), received(2024, 60.65)],
  uscisData(', EB-1A receipts', 'secondary'),
)

// For fiscal year 2024 sources give 43.31 percent of receipts and, from memory, about 60 percent of decisions: it is left out.
export const niwRates = rates(
  'rateNiw',
  '2026-09-30',
  [
    about(2022, 96),
    about(2023, 80),
    exact(2025, 55.2),
    exact(2025, 35.7, 4),
    exact(2026, 42.6, 1),
    exact(2026, 48.1, 2),
    exact(2026, 55.3, 3),
  ],
  uscisData(', NIW', 'secondary', '2026-09-30'),
)
