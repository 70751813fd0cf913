import { cellTexts } from '../../copy/attributes'
import { pathwayWords as labels } from '../../copy/rules/page'
import { ui } from '../../copy/ui'
import type { IsoDate } from '../../domain/dates'
import { policyOn } from '../../domain/parameter'
import type { PathwayId } from '../../domain/pathway'
import { reader } from '../../domain/reading'
import { gridOf } from '../../pathways/attributes'
import { attributeLabels } from '../../pathways/attributes.copy'
import { Prose } from '../parts/Prose'
import { Stale } from '../parts/Stale'
import { Sources } from './Sources'

/** What a pathway is like for somebody of whom nothing is known: every row with its sources. */
export function AttributeRows({ id, asOf }: { id: PathwayId; asOf: IsoDate }) {
  const rows = gridOf([id], { read: reader({}), policy: policyOn(asOf) })
  return (
    <>
      <h4>{labels.attributes}</h4>
      <p className="quiet">{labels.attributesAbout}</p>
      <dl className="rule-facts">
        {rows.map(({ attribute, cells }) => (
          <div key={attribute}>
            <dt>{attributeLabels[attribute]}</dt>
            <dd>
              {cellTexts(cells[0] ?? []).map(({ text, cites, reviewBy }) => (
                <div key={text}>
                  <p>
                    <Prose text={text} />
                  </p>
                  {reviewBy !== undefined && <Stale reviews={[reviewBy]} asOf={asOf} says={ui.pastReview} />}
                  <Sources cites={cites} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
