import { useEffect, useState } from 'react'
import { type Harm, searchHarms } from '../../plan/changes/harms'
import { type Change, searchChanges } from '../../plan/changes/search'
import { useServices, useWizard } from '../services'

/** Evaluations between two turns of the page: a few milliseconds. */
const AT_ONCE = 6

interface Found {
  readonly changes: readonly Change[]
  readonly harms: readonly Harm[]
}

/** What would turn pathways, and what would set them back; nothing while it is looked for, a little at a time, so that the page stays quick. */
export function useChanges(): Found | undefined {
  const { asOf, weigh } = useServices()
  const { walk } = useWizard().weighing
  const [found, setFound] = useState<Found & { readonly of: object }>()
  useEffect(() => {
    // A weighing is kept as long as its answers are: what is only looked at goes once it has been compared.
    const evaluate = (answers: typeof walk.answers) => weigh({ ...answers }).evaluations
    const search = (function* () {
      const harms = yield* searchHarms(walk.answers, evaluate)
      return { harms, changes: yield* searchChanges(walk.answers, asOf, evaluate) }
    })()
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      try {
        for (let left = AT_ONCE; left > 0; left -= 1) {
          const step = search.next()
          if (step.done === true) {
            setFound({ of: walk, ...step.value })
            return
          }
        }
      } catch (error) {
        // Thrown where it is drawn, so that the section says it.
        setFound(() => {
          throw error
        })
        return
      }
      timer = setTimeout(go)
    }
    timer = setTimeout(go)
    return () => clearTimeout(timer)
  }, [walk, asOf, weigh])
  return found?.of === walk ? found : undefined
}
