import { useEffect } from 'react'
import { longDate } from '../../copy/dates'
import { page } from '../../copy/rules/lead'
import { ui } from '../../copy/ui'
import { CHECKED, REREAD } from '../../policy/sources'
import { later } from '../parts/later'
import { useServices } from '../services'

/** The long part of the page. */
const RulesText = later(() => import('./RulesText').then((module) => module.RulesText), page)

/** Every rule with the questions it reads, its parameters and its citations: what a reviewing lawyer signs. */
export function Rules({ place }: { place: { readonly section?: string } }) {
  const { asOf, setTitle, addressOf } = useServices()
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
      <RulesText asOf={asOf} place={place} />
    </div>
  )
}
