import { useId, useMemo } from 'react'
import { type CellText, cellTexts, gridTitle, sourcesOf } from '../../copy/attributes'
import type { IsoDate } from '../../domain/dates'
import { policyOn } from '../../domain/parameter'
import type { PathwayId } from '../../domain/pathway'
import { reader } from '../../domain/reading'
import { attributeLabels } from '../../pathways/attributes.copy'
import { gridOf } from '../../pathways/attributes'
import { CiteLink } from '../parts/CiteLink'
import { Prose } from '../parts/Prose'
import { Stale } from '../parts/Stale'
import { useServices, useWizard } from '../services'
import { Heading } from '../parts/Heading'

/** What a pathway is like for this person, apart from whether it is open: the same rows on every pathway. */
export function Attributes({ id }: { id: PathwayId }) {
  const { asOf } = useServices()
  const { walk } = useWizard().weighing
  const title = useId()
  const rows = useMemo(
    () => gridOf([id], { read: reader(walk.answers, walk.unasked), policy: policyOn(asOf) }),
    [id, walk, asOf],
  )
  return (
    <>
      <Heading level={4} className="sr-only" id={title}>
        {gridTitle}
      </Heading>
      <dl className="attributes" aria-labelledby={title}>
        {rows.map(({ attribute, cells }) => (
          <div key={attribute} className="attribute" data-attribute={attribute}>
            <dt>{attributeLabels[attribute]}</dt>
            <dd>
              <AttributeCell texts={cellTexts(cells[0] ?? [])} asOf={asOf} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The short answer, what there is to add, and what it rests on. */
export function AttributeCell({ texts, asOf }: { texts: readonly CellText[]; asOf: IsoDate }) {
  const [answer, ...more] = texts
  return (
    <>
      {answer !== undefined && (
        <p>
          <Prose text={answer.text} />
        </p>
      )}
      {more.length > 0 && (
        <div className="attribute-more">
          {more.map(({ text }) => (
            <p key={text}>
              <Prose text={text} />
            </p>
          ))}
        </div>
      )}
      <Stale reviews={texts.flatMap(({ reviewBy }) => reviewBy ?? [])} asOf={asOf} />
      <p className="attribute-cites">
        {sourcesOf(texts).map((cite) => (
          <CiteLink key={cite.label} cite={cite} />
        ))}
      </p>
    </>
  )
}
