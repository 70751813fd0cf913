import type { Citation } from '../domain/citation'
import type { IsoDate } from '../domain/dates'
import { type Parameter, UNDATED } from '../domain/parameter'
import { cfr214_2, cfr214_6, cfr274a_12, fr90_48799, HELD_FROM, ina101, saveJobs } from './sources'

/** atOnce: by the status itself. onCase: with a permit, once the worker's green-card case is far enough. permit: with a permit. */
export type FamilyWork = 'atOnce' | 'onCase' | 'permit' | 'no'

const since = (
  id: string,
  value: FamilyWork,
  from: IsoDate,
  reviewBy: IsoDate,
  ...cites: readonly Citation[]
): Parameter<FamilyWork> => ({ id, reviewBy, periods: [{ from, value, cites }] })

const REVIEW: IsoDate = '2027-03-01'

/** What the status of a spouse allows. The department may change the rule for H-4 by a new one. */
export const h4Work = since('h4Work', 'onCase', UNDATED, '2026-12-01', cfr214_2('(h)(9)(iv)', 'secondary'))
/** Since November 2021; sources name no day, so the month’s last stands for it. */
export const l2Work = since('l2Work', 'atOnce', '2021-11-30', REVIEW, cfr274a_12(', L-2', 'secondary'))
export const e3Work = since('e3Work', 'atOnce', HELD_FROM, REVIEW, cfr274a_12(', E', 'secondary'))
/** Spouse and children; never to support the J-1. */
export const j2Work = since('j2Work', 'permit', UNDATED, REVIEW, cfr274a_12(', J-2', 'secondary'))
export const o3Work = since('o3Work', 'no', UNDATED, REVIEW, cfr214_2('(o), O-3', 'secondary'))
export const f2Work = since('f2Work', 'no', UNDATED, REVIEW, cfr214_2('(f), F-2', 'secondary'))
export const tdWork = since('tdWork', 'no', UNDATED, REVIEW, cfr214_6(', TD', 'secondary'))

/** Whether a court challenge to the rule for H-4 has ended with the rule standing. */
export const h4RuleStands: Parameter<boolean> = {
  id: 'h4RuleStands',
  reviewBy: '2026-12-01',
  periods: [
    { from: HELD_FROM, until: '2025-10-13', value: false, cites: [saveJobs(', start', 'derived')] },
    { from: '2025-10-14', value: true, cites: [saveJobs('', 'secondary')] },
  ],
}

/** Children count while unmarried and under this age. */
export const childAge: Parameter<number> = {
  id: 'childAge',
  reviewBy: REVIEW,
  periods: [{ from: UNDATED, value: 21, cites: [ina101('(b)(1)')] }],
}

/** Whether a renewal filed in time carries the permits of spouses on; the extension of STEM OPT is apart. */
export const permitRunsOn: Parameter<boolean> = {
  id: 'eadAutoExtensionEnd',
  reviewBy: REVIEW,
  periods: [
    { from: HELD_FROM, until: '2025-10-29', value: true, cites: [fr90_48799()] },
    { from: '2025-10-30', value: false, cites: [fr90_48799()] },
  ],
}
