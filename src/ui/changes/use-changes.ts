import { useEffect, useState } from 'react'
import { type Change, searchChanges } from '../../plan/changes/search'
import { useServices, useWizard } from '../services'

/** Evaluations between two turns of the page: a few milliseconds. */
const AT_ONCE = 6

/** The changes that would turn a pathway; nothing while they are looked for, a few at a time, so that the page stays quick. */
export function useChanges(): readonly Change[] | undefined {
  const { asOf, weigh } = useServices()
  const { walk } = useWizard().weighing
  const [found, setFound] = useState<{ readonly of: object; readonly changes: readonly Change[] }>()
  useEffect(() => {
    const search = searchChanges(walk.answers, asOf, (answers) => weigh(answers).evaluations)
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      for (let left = AT_ONCE; left > 0; left -= 1) {
        const step = search.next()
        if (step.done === true) {
          setFound({ of: walk, changes: step.value })
          return
        }
      }
      timer = setTimeout(go)
    }
    timer = setTimeout(go)
    return () => clearTimeout(timer)
  }, [walk, asOf, weigh])
  return found?.of === walk ? found.changes : undefined
}
