import { pathwayWords } from '../../pathways/names.copy'
import { counted, type RECORD, STANDARDS } from '../../plan/evidence/kinds'
import { Heading } from '../parts/Heading'
import { Prose } from '../parts/Prose'
import { evidence } from './evidence.copy'
import { kindTitles, proofs } from './kinds.copy'

/** The kinds that the person did not name: where they would count, what proves them, and what they can look like. */
export function Missing({ kinds }: { kinds: readonly (typeof RECORD)[number][] }) {
  if (kinds.length === 0) return null
  return (
    <section className="missing-kinds" aria-labelledby="missing-heading">
      <Heading level={2} id="missing-heading">
        {evidence.missing}
      </Heading>
      <p className="quiet">{evidence.missingAbout}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind} data-missing={kind}>
            <Heading level={3}>{kindTitles[kind]}</Heading>
            <p className="quiet">
              <Prose text={countsText(kind)} />
            </p>
            <p>
              <strong>{evidence.documents}</strong> <Prose text={proofs[kind].documents} />
            </p>
            <p>
              <strong>{evidence.example}</strong> <Prose text={proofs[kind].example} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function countsText(kind: (typeof RECORD)[number]): string {
  const names = STANDARDS.filter((id) => id !== 'niw' && id in counted[kind]).map((id) => pathwayWords[id].short)
  return kind === 'other' ? evidence.inPlaceFor(names) : evidence.countsFor(names)
}
