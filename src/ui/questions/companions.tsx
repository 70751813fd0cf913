import { lazy, type ReactNode } from 'react'
import type { Field } from '../../domain/field'
import { roleAndPay } from '../../questions/employer/roleAndPay'

const OccupationNote = lazy(() =>
  import('../wages/OccupationNote').then((module) => ({ default: module.OccupationNote })),
)
const WagePanel = lazy(() => import('../wages/WagePanel').then((module) => ({ default: module.WagePanel })))

const { occupation, pay } = roleAndPay.group.fields

/** What stands below a field and reads the page, by the field. */
export const companions: ReadonlyMap<Field, ReactNode> = new Map<Field, ReactNode>([
  [occupation, <OccupationNote />],
  [pay, <WagePanel />],
])
