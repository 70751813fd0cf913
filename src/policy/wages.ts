import type { Parameter } from '../domain/parameter'
import { fr90_60864, oflcWages } from './sources'

type WageYear = '2025-26' | '2026-27'

/** The wage year in force for a labor condition application or a wage determination. */
export const wageYear: Parameter<WageYear> = {
  id: 'wageYear',
  reviewBy: '2027-06-01',
  periods: [
    { from: '2025-07-01', until: '2026-06-30', value: '2025-26', cites: [oflcWages(', 2025-26', 'derived')] },
    { from: '2026-07-01', until: '2027-06-30', value: '2026-27', cites: [oflcWages(', 2026-27', 'derived')] },
  ],
}

/**
 * The wage year that decides the level in the draw that is open or comes next: the one in force on the day of registration. From
 * the end of a March window to the end of June the figures for the next one are not published, and there is no value. Known since the
 * weighted rule was published as final, for the draw of March 2026.
 */
export const wageYearOfDraw: Parameter<WageYear> = {
  id: 'wageYearOfDraw',
  reviewBy: '2027-01-15',
  periods: [
    {
      from: '2025-12-29',
      until: '2026-03-19',
      value: '2025-26',
      cites: [fr90_60864(', wage year', 'secondary'), oflcWages(', 2025-26', 'derived')],
    },
    // By past pattern the registration for fiscal year 2028 lies in March 2027.
    {
      from: '2026-07-01',
      until: '2027-03-31',
      value: '2026-27',
      cites: [fr90_60864(', wage year', 'secondary'), oflcWages(', 2026-27', 'derived')],
    },
  ],
}

/** Level in the draw of a wage below level I, lawful where it rests on another survey. */
export const levelBelowFirst: Parameter<1> = {
  id: 'h1bBelowLevel1',
  reviewBy: '2027-01-15',
  periods: [{ from: '2025-12-29', value: 1, cites: [fr90_60864('', 'secondary')] }],
}
