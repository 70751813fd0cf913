import type { IsoDate } from '../../domain/dates'
import { type Parameter, UNDATED } from '../../domain/parameter'
import {
  ac21,
  californiaMullin,
  cfr214_2,
  fr89_103054,
  fr89_7456,
  fr90_60864,
  fr91_60497,
  fr91_60501,
  globalNurseForce,
  ina214,
  proclamation10973,
  registrationPage,
} from '../../policy/sources'

/** The registration season that is open or comes next. */
export interface Season {
  readonly fiscalYear: number
  /** Absent until USCIS announces it. */
  readonly days?: {
    readonly opens: IsoDate
    readonly closes: IsoDate
    /** Last day on which a petition for a selected person may be filed. */
    readonly filingCloses: IsoDate
  }
}

// The seasons before fiscal year 2027 were not read, and the next one has no official date. By past pattern a window lies in
// March, so that there is no value for the March of a season that was not announced when this was checked.
export const registrationSeason: Parameter<Season> = {
  id: 'h1bRegistrationSeason',
  reviewBy: '2027-01-15',
  periods: [
    {
      from: '2025-04-01',
      until: '2026-03-19',
      value: {
        fiscalYear: 2027,
        days: { opens: '2026-03-04', closes: '2026-03-19', filingCloses: '2026-06-30' },
      },
      cites: [fr89_7456(), registrationPage(', fiscal year 2027', 'secondary')],
    },
    {
      from: '2026-03-20',
      until: '2027-02-28',
      value: { fiscalYear: 2028 },
      cites: [registrationPage(', past pattern', 'memory')],
    },
    {
      from: '2027-04-01',
      until: '2028-02-29',
      value: { fiscalYear: 2029 },
      cites: [registrationPage(', past pattern', 'memory')],
    },
  ],
}

/** Entries in the draw for wage levels I to IV; one each while the draw was random. */
export const selectionWeights: Parameter<readonly [number, number, number, number]> = {
  id: 'h1bWeights',
  reviewBy: '2027-01-15',
  periods: [
    { from: '2024-03-04', until: '2026-02-26', value: [1, 1, 1, 1], cites: [fr89_7456()] },
    { from: '2026-02-27', value: [1, 2, 3, 4], cites: [fr90_60864(), cfr214_2('(h)(8)(iii)(A)(4)(ii)')] },
  ],
}

/** Years in H status, with time in L counted. */
export const h1bMaxYears: Parameter<number> = {
  id: 'h1bMaxYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 6, cites: [ina214('(g)(4)'), cfr214_2('(h)(13)(iii)(A)')] }],
}

/** Years for which somebody counted under the cap is not counted again. */
export const h1bCountedLookback: Parameter<number> = {
  id: 'h1bCountedLookback',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 6, cites: [ina214('(g)(7)')] }],
}

/** Years outside the US, brief trips apart, after which a new six years begin. */
export const h1bResetAbroad: Parameter<number> = {
  id: 'h1bResetAbroad',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 1, cites: [cfr214_2('(h)(13)(iii)(A)'), ina214('(g)(7)')] }],
}

/** Days that must have passed since PERM or I-140 was filed, counted to the day an extension takes effect. */
export const h1bPost6OneYear: Parameter<number> = {
  id: 'h1bPost6OneYear',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 365, cites: [ac21('106(a)-(b)'), cfr214_2('(h)(13)(iii)(D)', 'secondary')] }],
}

/** Share of the company, or of its votes, above which a worker who owns part of it has a controlling interest. */
export const h1bControllingShare: Parameter<number> = {
  id: 'h1bControllingShare',
  reviewBy: '2027-03-01',
  periods: [{ from: '2025-01-17', value: 0.5, cites: [cfr214_2('(h)(4)(ii)'), fr89_103054('', 'secondary')] }],
}

/** Share of working time for a university or research organization that takes a company's job out of the cap. */
export const h1bExemptWorkShare: Parameter<number> = {
  id: 'h1bExemptWorkShare',
  reviewBy: '2027-03-01',
  periods: [
    {
      from: '2025-01-17',
      value: 0.5,
      cites: [cfr214_2('(h)(8)(iii)(F)(4)', 'secondary'), fr89_103054('', 'secondary')],
    },
  ],
}

/** Whether agencies weigh an employer's layoffs of similar US workers. */
export const layoffReview: Parameter<boolean> = {
  id: 'h1bLayoffReview',
  reviewBy: '2027-01-15',
  periods: [
    { from: UNDATED, until: '2026-09-17', value: false, cites: [fr91_60501(', start', 'derived')] },
    { from: '2026-09-18', value: true, cites: [fr91_60501(' (EO 14431)')] },
  ],
}

/** The $100,000 payment: none yet, collected, or its collection ended by courts while appeals are open. */
export const paymentProclamation: Parameter<'none' | 'collected' | 'vacated'> = {
  id: 'h1bPayment',
  reviewBy: '2026-11-04',
  periods: [
    { from: UNDATED, until: '2025-09-20', value: 'none', cites: [proclamation10973()] },
    { from: '2025-09-21', until: '2026-06-07', value: 'collected', cites: [proclamation10973()] },
    {
      from: '2026-06-08',
      until: '2027-09-20',
      value: 'vacated',
      cites: [
        californiaMullin(', 8 June 2026'),
        globalNurseForce(', 30 September 2026'),
        fr91_60497(' (Proclamation 11069)'),
      ],
    },
  ],
}
