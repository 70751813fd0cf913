import type { ReactNode } from 'react'
import { wages } from '../../copy/wages'
import type { Field } from '../../domain/field'
import { roleAndPay } from '../../questions/employer/roleAndPay'
import { later, laterOr } from '../parts/later'

// Where the file of the note cannot be had, the page can be answered without.
const OccupationNote = laterOr(
  () => import('../wages/OccupationNote').then((module) => module.OccupationNote),
  () => null,
)
const WagePanel = later(() => import('../wages/WagePanel').then((module) => module.WagePanel), {
  failed: wages.failed,
})

const { occupation, pay } = roleAndPay.group.fields

/** What stands below a field and reads the page, by the field. */
export const companions: ReadonlyMap<Field, ReactNode> = new Map<Field, ReactNode>([
  [occupation, <OccupationNote />],
  [pay, <WagePanel />],
])
