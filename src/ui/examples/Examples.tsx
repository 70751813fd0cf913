import { useEffect } from 'react'
import { longDate } from '../../copy/dates'
import { pathwayWords } from '../../pathways/names.copy'
import { standings, ui } from '../../copy/ui'
import { examples } from '../../examples/index'
import { catalogue } from '../../questions/index'
import { encodeOfItsDay } from '../../share/link'
import { useServices } from '../services'

/** People whose answers anyone may run, with what their sources say must come out. */
export function Examples() {
  const { setTitle } = useServices()
  useEffect(() => setTitle(ui.examplesLink), [setTitle])
  return (
    <div className="examples">
      <h1 tabIndex={-1} data-page-heading="">
        {ui.examplesLink}
      </h1>
      <p className="lead">
        Invented people and published cases, reduced to the facts their sources give. What a source does not say stays
        not known. Opening one replaces the answers in this tab; the Back button brings yours back.
      </p>
      <ul className="example-list">
        {examples.map(({ id, person, asOf, answers, source, expects }) => (
          <li key={id} data-example={id}>
            <h2>
              <a href={`#/results?${encodeOfItsDay(catalogue, answers, asOf)}`}>{person}</a>
            </h2>
            <p>
              {expects
                .map(
                  ({ pathway, standing }) =>
                    `${pathwayWords[pathway].short}: ${standing.map((one) => standings[one].chip.toLowerCase()).join(' or ')}`,
                )
                .join(' · ')}
            </p>
            <p className="quiet">{`${source} Weighed for ${longDate(asOf)}.`}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
