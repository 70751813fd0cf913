import { longDate } from '../../copy/dates'
import { inWords } from '../../copy/numbers'
import { pathwayWords, stepWords } from '../../copy/pathways'
import type { Evaluation } from '../../domain/pathway'
import { CHECKED } from '../../policy/sources'
import { CiteLink } from '../parts/CiteLink'

/** Proposed or contested rules that touch a pathway which is not closed; they never change a standing. */
export function UnsettledLaw({ evaluations }: { evaluations: readonly Evaluation[] }) {
  const touched = evaluations.filter(({ standing }) => standing !== 'closed')
  const steps = new Map(
    touched.flatMap(({ pathway }) =>
      pathway.steps.filter(({ kind }) => kind === 'unsettled').map((step) => [step.id, step] as const),
    ),
  )
  if (steps.size === 0) return null
  return (
    <section className="notice" aria-labelledby="unsettled-heading">
      <h2 id="unsettled-heading">Unsettled law that touches this result</h2>
      <p className="quiet">{`As last read on ${longDate(CHECKED)}. Check before you rely on it.`}</p>
      <ul>
        {[...steps.values()].map((step) => (
          <li key={step.id}>
            <p>{stepWords(step.id)}</p>
            <p className="quiet">
              {`Touches ${inWords(touched.filter(({ pathway }) => pathway.steps.some(({ id }) => id === step.id)).map(({ pathway }) => pathwayWords[pathway.id].short))}. `}
              {step.cites.map((cite) => (
                <CiteLink key={cite.label} cite={cite} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
