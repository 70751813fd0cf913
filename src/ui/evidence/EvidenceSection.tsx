import { pathwayWords } from '../../pathways/names.copy'
import { asSection } from '../parts/Fence'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { evidence } from './evidence.copy'
import { StandardCount } from './StandardHead'
import { useMatrix } from './use-matrix'

/** In the result: what each standard needs and has, and the way to the achievements one by one. */
function Standards() {
  const { standards, rows } = useMatrix()
  const isGiven = rows.some(({ given }) => given)
  return (
    <section className="evidence" aria-labelledby="evidence-heading">
      <Heading level={2} id="evidence-heading" tabIndex={-1}>
        {evidence.title}
      </Heading>
      <p className="quiet">{isGiven ? evidence.about : evidence.nothing}</p>
      <dl className="standards">
        {standards.map((standard) => (
          <div key={standard.id}>
            <dt className="standard-name">
              <Prose text={pathwayWords[standard.id].short} />
            </dt>
            <dd>
              <StandardCount standard={standard} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="evidence-link">
        <a href="#/evidence">{evidence.all}</a>
      </p>
    </section>
  )
}

export const EvidenceSection = asSection(Standards, evidence.title, 'evidence-heading')
