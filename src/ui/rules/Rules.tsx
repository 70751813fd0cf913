import { useEffect, useState } from 'react'
import { longDate } from '../../copy/dates'
import { page } from '../../copy/rules/lead'
import { ui } from '../../copy/ui'
import { CHECKED, REREAD } from '../../policy/sources'
import { useServices } from '../services'

type Text = typeof import('./RulesText')

/** Kept once it is there, so that coming back draws it at once. */
let loaded: Text | undefined

/** Every rule with the questions it reads, its parameters and its citations: what a reviewing lawyer signs. */
export function Rules({ place }: { place: { readonly section?: string } }) {
  const { asOf, setTitle, addressOf } = useServices()
  const { text, failed } = useText()
  useEffect(() => setTitle(ui.rulesLink), [setTitle])
  return (
    <div className="rules">
      <h1 tabIndex={-1} data-page-heading="">
        {ui.rulesLink}
      </h1>
      <p className="lead">{page.lead(longDate(asOf))}</p>
      <dl className="rules-title">
        <div>
          <dt>{page.rulesDate}</dt>
          <dd>{longDate(asOf)}</dd>
        </div>
        <div>
          <dt>{page.lastRead}</dt>
          <dd>{page.lastReadText(longDate(CHECKED), longDate(REREAD))}</dd>
        </div>
        <div>
          <dt>{page.address}</dt>
          <dd translate="no">{addressOf('#/rules')}</dd>
        </div>
      </dl>
      {text !== undefined && <text.RulesText asOf={asOf} place={place} />}
      {text === undefined && <p aria-live="polite">{failed ? page.failed : page.loading}</p>}
    </div>
  )
}

/** The long part of the page, which has a file of its own. */
function useText(): { readonly text: Text | undefined; readonly failed: boolean } {
  const [text, setText] = useState(loaded)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (loaded !== undefined) return
    import('./RulesText').then(
      (module) => {
        loaded = module
        setText(module)
      },
      () => setFailed(true),
    )
  }, [])
  return { text, failed }
}
