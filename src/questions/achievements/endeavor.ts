import { choice } from '../../domain/field'
import { page } from '../../domain/question'
import { always } from '../../domain/reading'

const FOCUSES = ['project', 'agenda', 'area', 'job', 'several', 'none'] as const

export type Focus = (typeof FOCUSES)[number]

const isPlan = ({ focus }: { readonly focus?: Focus }): boolean =>
  focus !== undefined && focus !== 'job' && focus !== 'none'

export const endeavor = page({
  id: 'endeavor',
  section: 'achievements',
  unsure: true,
  fields: {
    focus: choice(FOCUSES),
    kind: choice(['research', 'engineering', 'startup', 'teaching', 'outside']),
    reach: choice(['nation', 'field', 'customers', 'employer', 'local'], { unsure: true }),
  },
  shows: { kind: isPlan, reach: isPlan },
  asking: always,
})
