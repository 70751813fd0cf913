import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr214_6, pa2025_05 } from '../../policy/sources'

/** Years of experience beside a post-secondary diploma or certificate, for professions that take them instead of a degree. */
export const tnDiplomaYears: Parameter<number> = {
  id: 'tnDiplomaYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 3, cites: [cfr214_6('(c)')] }],
}

/** Years of experience that stand for a management consultant's degree. */
export const tnConsultantYears: Parameter<number> = {
  id: 'tnConsultantYears',
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value: 5, cites: [cfr214_6('(c)')] }],
}

/**
 * Whether agency guidance keeps software work apart: no Computer Systems Analyst mainly programs, and no computer job without a
 * basis in engineering is an Engineer's. What officers were told before was not read.
 */
export const tnSoftwareApart: Parameter<boolean> = {
  id: 'tnSoftwareApart',
  reviewBy: '2027-03-01',
  periods: [{ from: '2025-06-04', value: true, cites: [pa2025_05('', 'secondary')] }],
}
