import { useMemo } from 'react'
import { contradictionsIn, type Standing } from '../../wizard/contradictions'
import { useServices, useWizard } from '../services'

/** The answers that do not fit together; those about a wage only once the figures are loaded. */
export function useContradictions(): readonly Standing[] {
  const { weighing } = useWizard()
  const { wages } = useServices()
  return useMemo(
    () => contradictionsIn(weighing, wages.state === 'loaded' ? wages.table.wagesOf : undefined),
    [weighing, wages],
  )
}
