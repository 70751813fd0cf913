import { useMemo } from 'react'
import { type CellText, cellTexts, sourcesOf } from '../../copy/attributes'
import { pathwayWords } from '../../pathways/names.copy'
import { policyOn } from '../../domain/parameter'
import { reader } from '../../domain/reading'
import { familyGroups } from '../../plan/family'
import { CiteLink } from '../parts/CiteLink'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { Stale } from '../parts/Stale'
import { useServices, useWizard } from '../services'
import { family } from './family.copy'

const HEADING = 'family-heading'
const HEADS = [family.pathways, family.spouse, family.children, family.sources]

/** What spouse and children may do, by pathway; the roles are said again, since rows are stacked on narrow pages. */
function FamilyTable() {
  const { asOf } = useServices()
  const { evaluations, walk } = useWizard().weighing
  const groups = useMemo(
    () =>
      familyGroups(evaluations, { read: reader(walk.answers, walk.unasked), policy: policyOn(asOf) }).map(
        ({ pathways, spouse, children }) => ({ pathways, spouse: cellTexts(spouse), children: cellTexts(children) }),
      ),
    [evaluations, walk, asOf],
  )
  if (groups.length === 0) return null
  return (
    <section className="family" aria-labelledby={HEADING}>
      <Heading level={2} id={HEADING}>
        {family.title}
      </Heading>
      <p className="quiet">{family.about}</p>
      <table className="family-table" role="table" aria-labelledby={HEADING}>
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {groups.map(({ pathways, spouse, children }) => (
            <tr key={pathways.join(' ')} role="row" data-family={pathways.join(' ')}>
              <th scope="row" role="rowheader">
                <Prose text={pathways.map((id) => pathwayWords[id].short).join(', ')} />
              </th>
              <td role="cell" data-head={family.spouse}>
                <Texts texts={spouse} />
              </td>
              <td role="cell" data-head={family.children}>
                <Texts texts={children} />
              </td>
              <td role="cell" className="family-cites">
                {sourcesOf([...spouse, ...children]).map((cite) => (
                  <CiteLink key={cite.label} cite={cite} />
                ))}
                <Stale reviews={[...spouse, ...children].flatMap(({ reviewBy }) => reviewBy ?? [])} asOf={asOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The short answer, and what there is to add. */
const Texts = ({ texts }: { texts: readonly CellText[] }) => (
  <div>
    {texts.map(({ text }, at) => (
      <p key={text} className={at === 0 ? undefined : 'compare-note'}>
        <Prose text={text} />
      </p>
    ))}
  </div>
)

export const Family = asSection(FamilyTable, family.title, HEADING)
