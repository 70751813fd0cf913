import { useMemo } from 'react'
import { cellTexts } from '../../copy/attributes'
import { pathwayWords } from '../../pathways/names.copy'
import { type Citation, once } from '../../domain/citation'
import type { Finding } from '../../domain/finding'
import { policyOn } from '../../domain/parameter'
import { reader } from '../../domain/reading'
import { gridOf } from '../../pathways/attributes'
import { STANDARDS } from '../../plan/evidence/kinds'
import type { Standard } from '../../plan/evidence/matrix'
import { CiteLink } from '../parts/CiteLink'
import { Folded } from '../parts/Folded'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { AttributeCell } from '../results/Attributes'
import { useServices, useWizard } from '../services'
import { evidence } from './evidence.copy'

/** What a count does not say: the merits, and how often petitions are approved. */
export const Merits = ({ standards }: { standards: readonly Standard[] }) => (
  <section className="merits" aria-labelledby="merits-heading">
    <Heading level={2} id="merits-heading">
      {evidence.merits}
    </Heading>
    <p>{evidence.noNumber}</p>
    <p>{evidence.then}</p>
    <p className="merits-cites">
      {mainCites(standards).map((cite) => (
        <CiteLink key={cite.label} cite={cite} />
      ))}
    </p>
    <Rates />
    <Folded title={evidence.sources}>
      {standards.map(({ id, evaluation }) => (
        <div key={id} className="evidence-sources">
          <Heading level={3}>
            <Prose text={pathwayWords[id].short} />
          </Heading>
          <ul>
            {once(citesIn(evaluation.finding)).map((cite) => (
              <li key={cite.label}>
                <CiteLink cite={cite} /> <span className="quiet">{evidence.checked(cite.checked)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Folded>
  </section>
)

/** The rates as the grid of each pathway tells them, each with its denominator. */
function Rates() {
  const { asOf } = useServices()
  const { walk } = useWizard().weighing
  const row = useMemo(() => {
    const situation = { read: reader(walk.answers, walk.unasked), policy: policyOn(asOf) }
    return gridOf(STANDARDS, situation).find(({ attribute }) => attribute === 'approval')
  }, [walk, asOf])
  return (
    <>
      <Heading level={3} className="merits-rates">
        {evidence.rates}
      </Heading>
      <p className="quiet">{evidence.ratesAbout}</p>
      <dl className="evidence-rates attributes">
        {STANDARDS.map((id, at) => (
          <div key={id} className="attribute" data-rate={id}>
            <dt>
              <Prose text={pathwayWords[id].short} />
            </dt>
            <dd>
              <AttributeCell texts={cellTexts(row?.cells[at] ?? [])} asOf={asOf} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The law of the counts, and of what is weighed after them. */
const mainCites = (standards: readonly Standard[]): readonly Citation[] =>
  once(
    standards.flatMap(({ count, door, evaluation: { finding } }) => [
      ...(door === undefined ? (count?.criterion.cites ?? []) : []),
      ...finding.parts.filter(({ criterion }) => isOfficers(criterion.id)).flatMap(({ criterion }) => criterion.cites),
    ]),
  ).filter(({ confidence }) => confidence === 'primary')

const isOfficers = (id: string): boolean => /\.(totality|finalMerits)$/.test(id)

const citesIn = ({ criterion, parts }: Finding): readonly Citation[] => [...criterion.cites, ...parts.flatMap(citesIn)]
