import type { Parameter } from '../domain/parameter'
import { fr89_97693 } from './sources'

/** Countries by their place on the exchange visitor skills list; for all others the sources do not say. */
export interface SkillsList {
  readonly removed: readonly string[]
  /** Examples known to have stayed on it; the whole list was not read. */
  readonly listed: readonly string[]
}

const REMOVED =
  'AL DZ AR AM BH BD BO BR CL CN CO CR DO GA GE GY IN ID KZ LA MY MU ME NA OM PY PE RO SA ZA KR LK TH TT TR AE UY'

export const skillsList: Parameter<SkillsList> = {
  id: 'skillsListDate',
  reviewBy: '2027-03-01',
  periods: [
    {
      // It also frees people whose exchange began earlier.
      from: '2024-12-09',
      value: { removed: REMOVED.split(' '), listed: ['NG', 'PK', 'PH', 'VN', 'KE', 'GH', 'ET', 'NP'] },
      cites: [fr89_97693(), fr89_97693(', countries removed', 'secondary'), fr89_97693(', countries kept', 'memory')],
    },
  ],
}
