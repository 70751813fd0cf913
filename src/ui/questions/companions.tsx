import { lazy, type ReactNode } from 'react'
import { wages } from '../../copy/wages'
import type { Field } from '../../domain/field'
import { roleAndPay } from '../../questions/employer/roleAndPay'

// Where a file cannot be had, the page can still be answered.
const Nothing = () => null
const WagesFailed = () => <p className="field-note">{wages.failed}</p>

const OccupationNote = lazy(() =>
  import('../wages/OccupationNote').then(
    (module) => ({ default: module.OccupationNote }),
    () => ({ default: Nothing }),
  ),
)
const WagePanel = lazy(() =>
  import('../wages/WagePanel').then(
    (module) => ({ default: module.WagePanel }),
    () => ({ default: WagesFailed }),
  ),
)

const { occupation, pay } = roleAndPay.group.fields

/** What stands below a field and reads the page, by the field. */
export const companions: ReadonlyMap<Field, ReactNode> = new Map<Field, ReactNode>([
  [occupation, <OccupationNote />],
  [pay, <WagePanel />],
])
